import { expect, test } from 'vitest';
import { spokenWords } from './spoken-words.ts';

test.each([
  ['It’s LATE, again.', "it's late again"],
  ['don’t, won’t and can’t', 'do not will not and can not'],
  ['cannot we’re they’ve', 'can not we are they have'],
  ['twenty-one', '21'],
  ['a hundred and forty days', '140 days'],
  ['two and three', '2 and 3'],
  ['one two three', '1 2 3'],
  ['nineteen ninety', '19 90'],
  ['1,400', '1400'],
  ['$5.2m', '5200000 dollars'],
  ['5.2 million dollars', '5200000 dollars'],
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
