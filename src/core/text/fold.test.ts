import { expect, test } from 'vitest';
import { foldMarksAndSpaces } from './fold.ts';
import { wordOverlap } from './word-overlap.ts';

test.each([
  ['“Yes”', '"Yes"'],
  ['don’t', "don't"],
  ['  two  \u00a0 spaces ', 'two spaces'],
  ['Ma\u0304ori', 'M\u0101ori'],
  ['Case Stays', 'Case Stays'],
])('%j folds to %j', (words, folded) => {
  expect(foldMarksAndSpaces(words)).toBe(folded);
});

test.each([
  ['the same words', 'the same words', 1],
  ['the same words', 'other things', 0],
  ['', '', 0],
  ['one two', 'one three', 0.5],
  ['no no no', 'no', 0.5],
])('%j and %j share %d', (a, b, overlap) => {
  expect(wordOverlap(a, b)).toBeCloseTo(overlap);
});
