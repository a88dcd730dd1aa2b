import { describe, expect, test } from 'vitest';
import { parseLibraryWidths, printLibraryWidths } from './library-widths.ts';
import { parseWidths, renditionSizes, usualSize } from './renditions.ts';

const WIDTHS = [640, 1280, 1920];
const sizes = (width: number, height: number, edit = {}) =>
  renditionSizes({ width, height }, edit, WIDTHS).map((size) => `${size.width}×${size.height}`);

describe('a picture is drawn at', () => {
  test('every width of the library', () =>
    expect(sizes(6000, 4000)).toEqual(['640×427', '1280×853', '1920×1280']));
  test('its own where that is less, never enlarged', () =>
    expect(sizes(1000, 500)).toEqual(['640×320', '1000×500']));
  test('its own alone where all are more', () => expect(sizes(300, 400)).toEqual(['300×400']));
  test('one width where it has just that', () => expect(sizes(640, 480)).toEqual(['640×480']));
  test('what is left of it by a crop', () =>
    expect(sizes(2000, 1000, { crop: { x: 0, y: 0, width: 0.5, height: 1 } })).toEqual([
      '640×640',
      '1000×1000',
    ]));
  test('at least one pixel', () => expect(sizes(1920, 1)).toEqual(['640×1', '1280×1', '1920×1']));
});

test('a page that cannot choose shows the widest of up to 1280', () => {
  expect(usualSize(renditionSizes({ width: 6000, height: 4000 }, {}, WIDTHS))?.width).toBe(1280);
  expect(usualSize(renditionSizes({ width: 6000, height: 4000 }, {}, [1600]))?.width).toBe(1600);
});

describe('widths are read', () => {
  test.each([
    ['640, 1280, 1920', [640, 1280, 1920]],
    ['1920 640', [640, 1920]],
    ['800;800', [800]],
  ])('%s', (text, widths) => expect(parseWidths(text)).toEqual(widths));

  test.each(['', '0', '-640', '640.5', 'wide', '640px', '90000', '1 2 3', '640,,x'])(
    'not from “%s”',
    (text) => expect(parseWidths(text)).toBeNull(),
  );
});

test('a library keeps its widths beside its other settings', () => {
  const text = printLibraryWidths([800], '{"gate": {"caption missing": "block"}}');
  expect(JSON.parse(text)).toEqual({
    gate: { 'caption missing': 'block' },
    pictures: { widths: [800] },
  });
  expect(parseLibraryWidths(text)).toEqual({ ok: true, value: [800] });
  expect(parseLibraryWidths('{}')).toEqual({ ok: true, value: [640, 1280, 1920] });
  expect(parseLibraryWidths('{"pictures": {"widths": [-1]}}').ok).toBe(false);
});
