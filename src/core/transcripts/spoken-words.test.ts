import { expect, test } from 'vitest';
import { spokenWords } from './spoken-words.ts';

test.each([
  ['It’s LATE, again.', "it 's late again"],
  ['don’t, won’t and can’t', 'do not will not and can not'],
  ['cannot we’re they’ve', 'can not we are they have'],
  ['twenty-one', '21'],
  ['a hundred and forty days', '140 days'],
  ['two and three', '2 and 3'],
  ['one two three', '1 2 3'],
  ['nineteen ninety, twenty twenty-six', '1990 2026'],
  ['twenty oh eight, 2008', '2008 2008'],
  ['hundred-year-old oak, several thousand', '100 year old oak several 1000'],
  ['4.30pm, 4:30 PM, four thirty p.m.', '4 30 pm 4 30 pm 4 30 pm'],
  ['9.00am, 9am', '9 am 9 am'],
  ['4.30 per cent', '4.3 percent'],
  ['in twenty, five of them', 'in 20 5 of them'],
  ['one thousand, four hundred and five', '1405'],
  ['five point two five million', '5250000'],
  ['three and a half million, half a million', '3500000 500000'],
  ['two and a half years, half a day', '2.5 years half a day'],
  ['the twenty-first, 21st and third', 'the 21th 21th and 3th'],
  ['didnt, couldn’t’ve', 'did not could not have'],
  ['the council’s view, Ana’s', "the council's view ana's"],
  ['p.m. in the U.S.', 'pm in the us'],
  ['Ngāti whānau', 'ngati whanau'],
  ['[T]he crew [sic] left', 'the crew left'],
  ['It [00:12:41] was late (laughs)', 'it was late laughs'],
  ['1,400', '1400'],
  ['$5.2m', '5200000 dollars'],
  ['5.2 million dollars', '5200000 dollars'],
  ['$5.2 million and £3', '5200000 dollars and 3 pounds'],
  ['40% or forty per cent', '40 percent or 40 percent'],
  ['three hundred thousand and five', '300005'],
  ['They [the crew] left … at dawn', 'they the crew left … at dawn'],
  ['left . . . at', 'left … at'],
  ['‘em and voters’', 'em and voters'],
  ['', ''],
])('%j is compared as %j', (text, keys) => {
  expect(
    spokenWords(text)
      .map(({ key }) => key)
      .join(' '),
  ).toBe(keys);
});

test('words in brackets are known', () => {
  expect(spokenWords('They [the crew] left').filter((word) => word.bracketed)).toHaveLength(2);
});
