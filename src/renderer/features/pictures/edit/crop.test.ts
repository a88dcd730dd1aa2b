import { describe, expect, it, test } from 'vitest';
import { fitCrop, moveCrop, proportionOf, resizeCrop, WHOLE } from './crop.ts';

const SIZE = { width: 1600, height: 1000 };
const PART = { x: 0.2, y: 0.2, width: 0.4, height: 0.4 };
const corner = (x: -1 | 1, y: -1 | 1) => ({ x, y, name: '' });

it.each([
  ['free', null],
  ['original', 1],
  ['16:9', 1.111],
  ['1:1', 0.625],
] as const)('%s is %s', (ratio, proportion) => {
  const found = proportionOf(ratio, SIZE);
  if (proportion === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(proportion, 3);
});

test('a crop stops at the edges of its picture', () =>
  expect(moveCrop(PART, { x: 1, y: -1 })).toEqual({ ...PART, x: 0.6, y: 0 }));

test('proportions are fitted as large as they go, and keep to the place', () =>
  expect(fitCrop({ x: 0.6, y: 0, width: 0.4, height: 1 }, 0.5)).toEqual({
    x: 0.5,
    y: 0,
    width: 0.5,
    height: 1,
  }));

describe('a corner moved', () => {
  test('takes its two edges along', () => {
    const crop = resizeCrop(PART, corner(-1, -1), { x: 0.1, y: -0.1 }, null);
    expect(crop.x).toBeCloseTo(0.3);
    expect(crop.y).toBeCloseTo(0.1);
    expect(crop.x + crop.width).toBeCloseTo(0.6);
    expect(crop.y + crop.height).toBeCloseTo(0.6);
  });
  test('never passes the one over against it', () =>
    expect(resizeCrop(PART, corner(1, 1), { x: -9, y: -9 }, null)).toMatchObject({
      x: 0.2,
      y: 0.2,
    }));
  it.each([corner(1, 1), corner(-1, -1), corner(1, -1)])('keeps the proportions from %j', (one) => {
    const crop = resizeCrop(PART, one, { x: one.x * 0.7, y: 0 }, 0.8);
    expect(crop.width / crop.height).toBeCloseTo(0.8);
    expect(crop.x).toBeGreaterThanOrEqual(0);
    expect(crop.y).toBeGreaterThanOrEqual(-1e-9);
    expect(crop.x + crop.width).toBeLessThanOrEqual(1 + 1e-9);
    expect(crop.y + crop.height).toBeLessThanOrEqual(1 + 1e-9);
  });
});

test('a whole picture cannot grow', () =>
  expect(resizeCrop(WHOLE, corner(1, 1), { x: 1, y: 1 }, 1)).toEqual(WHOLE));
