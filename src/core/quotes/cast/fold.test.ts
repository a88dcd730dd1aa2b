import { expect, test } from 'vitest';
import { foldName } from './fold.ts';

test.each([
  ['Ngāpō', 'ngapo'],
  ['O’Dowd', 'odowd'],
  ["O'Dowd", 'odowd'],
  ['Pérez-Lane', 'perez-lane'],
  ['Søren Łukasz', 'soren lukasz'],
  ['U.S.', 'us'],
  ['Tuʻi', 'tui'],
])('%s folds to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
