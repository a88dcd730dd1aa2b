import { describe, expect, test } from 'vitest';
import { placeWindow, readWindowState } from './window-state.ts';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 };
const SECOND = { x: 1920, y: 0, width: 1280, height: 1024 };

describe('a window opens', () => {
  test('where it was', () => {
    const was = { x: 100, y: 50, width: 1200, height: 800 };
    expect(placeWindow(was, [SCREEN])).toEqual(was);
  });
  test('where it was on the second screen', () => {
    const was = { x: 2000, y: 50, width: 1200, height: 800 };
    expect(placeWindow(was, [SCREEN, SECOND])).toEqual(was);
  });
  test('in the middle when that screen is gone', () => {
    const was = { x: 2000, y: 50, width: 1200, height: 800 };
    expect(placeWindow(was, [SCREEN])).toEqual({ width: 1200, height: 800 });
  });
  test('in the middle when its bar is above the screen', () => {
    const was = { x: 100, y: -400, width: 1200, height: 800 };
    expect(placeWindow(was, [SCREEN])).toEqual({ width: 1200, height: 800 });
  });
  test('no larger than its screen', () => {
    expect(placeWindow({ x: 0, y: 0, width: 9000, height: 9000 }, [SCREEN])).toEqual(SCREEN);
  });
  test('no smaller than it can be used', () => {
    expect(placeWindow({ x: 0, y: 0, width: 90, height: 90 }, [SCREEN])).toEqual({
      ...{ x: 0, y: 0 },
      ...{ width: 900, height: 600 },
    });
  });
  test('the first time at a size for reading', () => {
    expect(placeWindow(null, [SCREEN])).toEqual({ width: 1440, height: 900 });
  });
});

test.each([
  undefined,
  null,
  7,
  'maximised',
  [],
  { bounds: { x: 1 } },
  { bounds: { x: 0.5, y: 0 } },
])('kept state that makes no sense (%j) is as good as none', (kept) => {
  const keep = { get: () => kept, set: () => undefined };
  expect(readWindowState(keep)).toEqual({ bounds: null, maximised: false });
});
