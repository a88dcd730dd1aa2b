import { describe, expect, test } from 'vitest';
import type { Likeness } from './likeness.ts';
import { areAlike, LIKENESS_SIDE } from './likeness.ts';

/** A scene of smooth hills, by its number: each is another. */
function scene(seed: number) {
  const waves = Array.from({ length: 9 }, (_, index) => {
    const turn = Math.sin(seed * 99 + index * 7.3) * 43758.5453;
    const part = (by: number): number => Math.abs((turn * by) % 1);
    return { x: part(1) * 14, y: part(3) * 14, at: part(7) * 6, high: 1 / (1 + index / 3) };
  });
  return (x: number, y: number): number =>
    128 + 40 * waves.reduce((sum, w) => sum + w.high * Math.sin(w.x * x + w.y * y + w.at), 0);
}

interface Shot {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly lighter?: number;
  readonly noise?: number;
}

function shot(of: (x: number, y: number) => number, seen: Shot = {}): Likeness {
  const { left = 0, right = 0, top = 0, bottom = 0, lighter = 1, noise = 0 } = seen;
  return Uint8Array.from({ length: LIKENESS_SIDE ** 2 }, (_, index) => {
    const column = (index % LIKENESS_SIDE) / LIKENESS_SIDE;
    const row = Math.floor(index / LIKENESS_SIDE) / LIKENESS_SIDE;
    const grey = of(left + column * (1 - left - right), top + row * (1 - top - bottom));
    const grain = noise * Math.sin(index * 12.9898) * 2;
    return Math.max(0, Math.min(255, Math.round(grey * lighter + grain)));
  });
}

const wharf = scene(1);

describe('one picture:', () => {
  test.each<[string, Shot]>([
    ['the same', {}],
    ['saved anew', { noise: 3 }],
    ['lighter', { lighter: 1.15 }],
    ['a tenth off the left', { left: 0.1 }],
    ['a tenth off each side', { left: 0.1, right: 0.1, top: 0.1, bottom: 0.1 }],
    ['off the top alone', { top: 0.13 }],
  ])('%s', (_, seen) => {
    expect(areAlike(shot(wharf), shot(wharf, seen))).toBe(true);
    expect(areAlike(shot(wharf, seen), shot(wharf))).toBe(true);
  });
});

test.each([2, 3, 4, 5, 6, 7, 8])('another scene is another picture (%i)', (seed) => {
  expect(areAlike(shot(wharf), shot(scene(seed)))).toBe(false);
});

test('plain grey is like nothing, not even itself', () => {
  const grey = shot(() => 128);
  expect(areAlike(grey, grey)).toBe(false);
});
