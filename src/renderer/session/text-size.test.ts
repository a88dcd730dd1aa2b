import { expect, test } from 'vitest';
import { nextTextSize } from './text-size.ts';

test.each([
  [1, 1, 1.15],
  [1, -1, 0.85],
  [1.2, 1, 1.3], // kept by another version of Stet
  [1.2, -1, 1.15],
  [2, 1, 2],
  [0.85, -1, 0.85],
] as const)('from %d, by %d, to %d', (size, step, next) => {
  expect(nextTextSize(size, step)).toBe(next);
});
