import { expect, test } from 'vitest';
import type { Marking } from './marked-parts.ts';
import { markedParts } from './marked-parts.ts';

const TEXT = 'It leaks when it rains.';
const mark = (from: number, to: number, look = 'said'): Marking<string> => ({ from, to, look });

test.each([
  ['nothing marked', [], [['It leaks when it rains.', null]]],
  [
    'a word',
    [mark(3, 8)],
    [
      ['It ', null],
      ['leaks', 'said'],
      [' when it rains.', null],
    ],
  ],
  ['from before to beyond', [mark(-9, 99)], [['It leaks when it rains.', 'said']]],
  [
    'one within another',
    [mark(0, 13), mark(3, 8, 'found')],
    [
      ['It ', 'said'],
      ['leaks', 'found'],
      [' when', 'said'],
      [' it rains.', null],
    ],
  ],
  ['elsewhere', [mark(40, 50)], [['It leaks when it rains.', null]]],
])('%s', (_, markings, parts) => {
  const range = { from: 0, to: TEXT.length };
  expect(markedParts(TEXT, range, markings).map(({ text, look }) => [text, look])).toEqual(parts);
});
