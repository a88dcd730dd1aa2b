import { expect, it } from 'vitest';
import { nearestSize } from './nearest-size.ts';

it.each([
  [200, 'small'],
  [440, 'small'],
  [460, 'column'],
  [640, 'column'],
  [660, 'wide'],
  [2000, 'wide'],
] as const)('%d pixels of a column of 600 are %s', (width, size) =>
  expect(nearestSize(width, 600)).toBe(size),
);
