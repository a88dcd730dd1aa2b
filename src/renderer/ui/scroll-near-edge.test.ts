import { expect, it } from 'vitest';
import { stepNearEdge } from './scroll-near-edge.ts';

it.each([
  [300, 0],
  [156, 0],
  [128, -9],
  [100, -18],
  [20, -18],
  [444, 0],
  [472, 9],
  [520, 18],
])('at %d of a page from 100 to 500 it scrolls by %d', (y, step) =>
  expect(stepNearEdge(y, 100, 500)).toBe(step),
);
