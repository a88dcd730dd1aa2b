import { describe, expect, it, test } from 'vitest';
import type { Framing } from './picture-frame.ts';
import {
  frameScale,
  pictureAround,
  pointOfPicture,
  pointShown,
  shownSize,
} from './picture-frame.ts';

const WIDE = { width: 1200, height: 800 };
const HALF = { x: 0.25, y: 0, width: 0.5, height: 1 };

test('a straight picture is its own frame', () => expect(frameScale(WIDE, 0)).toBe(1));
test('the frame is the same whichever way it is turned', () =>
  expect(frameScale(WIDE, -7)).toBe(frameScale(WIDE, 7)));

it.each([1, 5, 20, 45, -45])('turned by %d°, the frame’s corners lie in the picture', (degrees) => {
  const scale = frameScale(WIDE, degrees);
  for (const corner of [0, 1].flatMap((x) => [0, 1].map((y) => ({ x, y })))) {
    const at = pointOfPicture(WIDE, degrees, corner);
    for (const value of [at.x, at.y]) {
      expect(value).toBeGreaterThan(-1e-9);
      expect(value).toBeLessThan(1 + 1e-9);
    }
  }
  expect(scale).toBeLessThan(1);
});

it.each<[Framing, number, number]>([
  [{}, 1200, 800],
  [{ crop: HALF }, 600, 800],
  [{ straighten: 45 }, 679, 453],
])('%j is shown at %d × %d', (framing, width, height) =>
  expect(shownSize(WIDE, framing)).toEqual({ width, height }),
);

test('a cropped picture is drawn larger than its box, and moved', () =>
  expect(pictureAround(WIDE, { crop: { x: 0, y: 0.5, width: 0.5, height: 0.5 } })).toEqual({
    x: 1,
    y: 0,
    width: 2,
    height: 2,
  }));

describe('a focal point', () => {
  it.each<[Framing, { x: number; y: number }]>([
    [{}, { x: 0.5, y: 0.25 }],
    [{ crop: HALF }, { x: 0.5, y: 0.25 }],
    [{ crop: { x: 0.6, y: 0, width: 0.4, height: 1 } }, { x: 0, y: 0.25 }],
  ])('under %j is shown at %j', (framing, at) =>
    expect(pointShown(WIDE, framing, { x: 0.5, y: 0.25 })).toEqual(at),
  );

  test('is found again in a turned frame', () => {
    const point = { x: 0.4, y: 0.6 };
    const shown = pointShown(WIDE, { straighten: 12 }, point);
    const again = pointOfPicture(WIDE, 12, shown);
    expect(again.x).toBeCloseTo(point.x);
    expect(again.y).toBeCloseTo(point.y);
  });
});
