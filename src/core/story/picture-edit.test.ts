import { describe, expect, test } from 'vitest';
import type { PictureEdit } from './picture-edit.ts';
import { needsDrawing, tidyEdit } from './picture-edit.ts';

describe('an edit', () => {
  test.each<[string, PictureEdit, PictureEdit | undefined]>([
    ['that changes nothing is none', { straighten: 0 }, undefined],
    ['to the whole picture is none', { crop: { x: 0, y: 0, width: 1, height: 1 } }, undefined],
    ['turned too far is turned as far as it goes', { straighten: 80 }, { straighten: 45 }],
    [
      'that reaches over the edge ends there',
      { crop: { x: 0.5, y: -1, width: 0.9, height: 0.5 } },
      { crop: { x: 0.5, y: 0, width: 0.5, height: 0.5 } },
    ],
    [
      'of nothing keeps a hundredth',
      { crop: { x: 1, y: 1, width: 0, height: 0 } },
      { crop: { x: 0.99, y: 0.99, width: 0.01, height: 0.01 } },
    ],
    ['in no number at all is none', { straighten: NaN }, undefined],
    [
      'has no more digits than a pixel needs',
      { focal: { x: 1 / 3, y: 2 } },
      { focal: { x: 0.33333, y: 1 } },
    ],
    ['of its size alone stays', { size: 'wide' }, { size: 'wide' }],
  ])('%s', (_what, edit, tidy) => {
    expect(tidyEdit(edit)).toEqual(tidy);
  });
});

test('a crop or a turn has to be drawn, a focal point or a size has not', () => {
  expect(needsDrawing({ crop: { x: 0, y: 0, width: 0.5, height: 1 } })).toBe(true);
  expect(needsDrawing({ straighten: -1 })).toBe(true);
  expect(needsDrawing({ focal: { x: 0, y: 0 }, size: 'small' })).toBe(false);
  expect(needsDrawing(undefined)).toBe(false);
});
