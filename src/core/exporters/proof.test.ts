import { expect, test } from 'vitest';
import { findFirstDifference } from './proof.ts';

test.each([
  [['a b', 'c.'], ['a', 'b\n c.'], null],
  [['a b c'], ['a c'], { expected: 'b', found: 'c' }],
  [['a'], ['a b'], { expected: '', found: 'b' }],
  [['a.'], ['a'], { expected: 'a.', found: 'a' }],
  [['a', ''], ['a'], null],
])('%j against %j', (expected, found, difference) =>
  expect(findFirstDifference(expected, found)).toEqual(difference),
);
