import { describe, expect, it } from 'vitest';
import { blocksNear, firstIndex } from './near-screen.ts';

describe('the first index past a point', () => {
  it.each([
    [[], 0],
    [[1, 2, 3], 3],
    [[7, 8], 0],
    [[1, 5, 5, 9], 1],
  ])('in %j for 5 or more is %i', (values, index) =>
    expect(firstIndex(values.length, (at) => (values[at] ?? 0) >= 5)).toBe(index),
  );
});

describe('the blocks near the screen', () => {
  // A thousand blocks of 100 pixels, scrolled so that block 500 is at the top of a screen of 800.
  const measure = (index: number) => ({ top: (index - 500) * 100, bottom: (index - 499) * 100 });
  const screen = { top: 0, bottom: 800 };

  it('are those on it and a quarter of a screen around', () =>
    expect(blocksNear(1000, measure, screen)).toEqual({ from: 497, to: 511 }));
  it('are found with a dozen measurements or two', () => {
    let measured = 0;
    blocksNear(1000, (index) => (measured++, measure(index)), screen);
    expect(measured).toBeLessThan(25);
  });
  it('are all of a short story', () =>
    expect(
      blocksNear(3, (index) => ({ top: index * 100, bottom: index * 100 + 100 }), screen),
    ).toEqual({ from: 0, to: 3 }));
  it('are none of an empty one', () =>
    expect(blocksNear(0, measure, screen)).toEqual({ from: 0, to: 0 }));
});
