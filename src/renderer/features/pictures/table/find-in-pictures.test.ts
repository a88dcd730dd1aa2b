import { expect, it, test } from 'vitest';
import { countWords, placesInTable, replaceFound } from './find-in-pictures.ts';

const TEXTS = [
  ['The wharf at noon', 'Ana Moss/Stet'],
  ['The wharf, and the Wharf', ''],
];

it.each([
  ['wharf', '3 places in 2 pictures'],
  ['moss', '1 place in 1 picture'],
  ['pier', 'Not found'],
  [' ', 'Not found'],
])('“%s”: %s', (words, said) => expect(countWords(placesInTable(TEXTS, words))).toBe(said));

test('one place is replaced, and nothing else', () => {
  const [, second] = placesInTable(TEXTS, 'wharf');
  expect(replaceFound(TEXTS, second ? [second] : [], 'quay')).toEqual([
    { row: 1, column: 0, text: 'The quay, and the Wharf' },
  ]);
});

test('all places are, and words that hold the words sought are not searched again', () =>
  expect(replaceFound(TEXTS, placesInTable(TEXTS, 'wharf'), 'old wharf')).toEqual(
    expect.arrayContaining([
      { row: 0, column: 0, text: 'The old wharf at noon' },
      { row: 1, column: 0, text: 'The old wharf, and the old wharf' },
    ]),
  ));
