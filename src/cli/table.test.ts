import { expect, test } from 'vitest';
import { tableLines } from './table.ts';

test('columns stand under one another, and the last is cut to the width', () => {
  expect(
    tableLines(
      [
        ['at', 'words'],
        ['1024', 'a quotation that is longer than there is room for'],
      ],
      26,
    ),
  ).toEqual(['at    words', '1024  a quotation that is…']);
});

test('two hundred thousand rows are a table like any other', () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => [String(index), 'words']);
  expect(tableLines(rows, 40).at(-1)).toBe('199999  words');
});
