import { describe, expect, test } from 'vitest';
import { apart, pixelAt, pixelsBy, quarterAt, QUARTERS } from '../../../tests/helpers/patterns.ts';
import { jpegWith } from '../../../tests/helpers/telling-pictures.ts';
import { printCopies } from '../../core/exporters/print-copies.ts';
import type { DrawnForm } from '../../core/exporters/renditions.ts';
import { joinBytes, latin1Bytes } from '../../core/pictures/bytes.ts';
import { readProfile, withProfile } from '../../core/pictures/colour-profile.ts';
import { exifOf } from '../../core/pictures/exif.ts';
import type { FrameSize } from '../../core/pictures/picture-frame.ts';
import { pointOfPicture } from '../../core/pictures/picture-frame.ts';
import type { Pixels } from '../../core/pictures/pixels.ts';
import { readPicture } from '../../core/pictures/read-picture.ts';
import type { PictureEdit } from '../../core/story/picture-edit.ts';
import { decode, encode } from './codecs.ts';
import { formOf, press } from './press.ts';

const WORDS = { caption: 'The wharf.', credit: 'Stet', alt: 'A wharf.' };

/** Nobody sees a difference of so many of 255 steps. */
const CLOSE = 12;

/** The one copy of a picture, as bytes. */
async function printed(
  bytes: Uint8Array,
  ending: string,
  form: DrawnForm,
  size: FrameSize,
  edit: PictureEdit = {},
): Promise<Uint8Array> {
  const file = `a.${ending}`;
  const read = readPicture(file, bytes);
  if (!read.ok) throw new Error(read.failure);
  const copies = [{ ...size, form, path: `copy.${form}` }];
  const drawn = { original: read.value, edit, copies };
  const made = await printCopies(press, bytes, { file, path: file, size, words: WORDS, drawn });
  const [copy] = made.ok ? made.value : [];
  if (!copy) throw new Error(made.ok ? 'no copy' : made.failure);
  return copy;
}

async function seen(bytes: Uint8Array, form: DrawnForm): Promise<Pixels> {
  const pixels = await decode(bytes, form);
  if (!pixels) throw new Error('The copy was believed to be a picture.');
  return pixels;
}

const FORMS: readonly DrawnForm[] = ['jpg', 'png', 'webp'];
const PATTERN = pixelsBy(240, 160, quarterAt);

describe.each(FORMS)('a picture drawn as %s', (form) => {
  test('smaller shows the same in the same places', async () => {
    const copy = await printed(await encode(PATTERN, form), form, form, { width: 60, height: 40 });
    const pixels = await seen(copy, form);
    expect(pixels).toMatchObject({ width: 60, height: 40 });
    for (const [x, y] of [
      [0.2, 0.2],
      [0.8, 0.2],
      [0.2, 0.8],
      [0.8, 0.8],
    ] as const)
      expect(apart(pixelAt(pixels, x, y), quarterAt(x, y))).toBeLessThan(CLOSE);
  });

  test('straightened and cropped shows what the window’s law of framing says', async () => {
    const edit = { straighten: 7, crop: { x: 0.1, y: 0.2, width: 0.7, height: 0.6 } };
    const copy = await printed(
      await encode(PATTERN, form),
      form,
      form,
      { width: 140, height: 80 },
      edit,
    );
    const pixels = await seen(copy, form);
    let compared = 0;
    for (let x = 0.05; x < 1; x += 0.1)
      for (let y = 0.05; y < 1; y += 0.1) {
        const { crop } = edit;
        const inFrame = { x: crop.x + x * crop.width, y: crop.y + y * crop.height };
        const point = pointOfPicture(PATTERN, edit.straighten, inFrame);
        // Coders blur what lies at the border of two colours.
        if (Math.min(Math.abs(point.x - 0.5), Math.abs(point.y - 0.5)) < 0.06) continue;
        compared += 1;
        const colour = quarterAt(point.x, point.y);
        expect(apart(pixelAt(pixels, x, y), colour), `at ${x}, ${y}`).toBeLessThan(CLOSE);
      }
    expect(compared).toBeGreaterThan(50);
  });

  test('keeps the profile by which its colours are read, byte for byte', async () => {
    const profile = new Uint8Array(3144).map((_, at) => (at * 31) % 256);
    profile.set(latin1Bytes('RGB '), 16);
    const original = withProfile(await encode(PATTERN, form), form, profile);
    expect(readProfile(original, form)).toEqual(profile);
    const copy = await printed(original, form, form, { width: 60, height: 40 });
    expect(readProfile(copy, form)).toEqual(profile);
    expect(apart(pixelAt(await seen(copy, form), 0.2, 0.2), QUARTERS.topLeft)).toBeLessThan(CLOSE);
  });
});

/** Where the corner at the top left of a stored picture is shown, by how it is turned (Exif 2.32, 4.6.5.1). */
const SHOWN_AT = [
  [1, 0.2, 0.2],
  [2, 0.8, 0.2],
  [3, 0.8, 0.8],
  [4, 0.2, 0.8],
  [5, 0.2, 0.2],
  [6, 0.8, 0.2],
  [7, 0.8, 0.8],
  [8, 0.2, 0.8],
] as const;

describe.each(SHOWN_AT)('a photograph turned by %i', (orientation, x, y) => {
  const stored = async (): Promise<Uint8Array> =>
    jpegWith(await encode(PATTERN, 'jpg'), [
      0xe1,
      joinBytes([latin1Bytes('Exif\0\0'), exifOf(orientation)]),
    ]);
  const isOnSide = orientation >= 5;

  test('is drawn upright', async () => {
    const size = isOnSide ? { width: 80, height: 120 } : { width: 120, height: 80 };
    const pixels = await seen(await printed(await stored(), 'jpg', 'jpg', size), 'jpg');
    expect(pixels).toMatchObject(size);
    expect(apart(pixelAt(pixels, x, y), QUARTERS.topLeft)).toBeLessThan(CLOSE);
    // The corner beside it along the stored picture's upper edge is shown along the first side that follows.
    const across = isOnSide ? pixelAt(pixels, x, 1 - y) : pixelAt(pixels, 1 - x, y);
    expect(apart(across, QUARTERS.topRight)).toBeLessThan(CLOSE);
  });

  test('is cropped and straightened as it is shown', async () => {
    const crop = { x: x < 0.5 ? 0 : 0.5, y: y < 0.5 ? 0 : 0.5, width: 0.5, height: 0.5 };
    const size = { width: 40, height: 40 };
    for (const edit of [{ crop }, { crop, straighten: 3 }]) {
      const copy = await printed(await stored(), 'jpg', 'jpg', size, edit);
      const colour = pixelAt(await seen(copy, 'jpg'), x < 0.5 ? 0.3 : 0.7, y < 0.5 ? 0.3 : 0.7);
      expect(apart(colour, QUARTERS.topLeft)).toBeLessThan(CLOSE);
    }
  });
});

test('what can be seen through stays so, and lends no colour to its neighbours', async () => {
  const half = pixelsBy(100, 100, (x) => (x < 0.51 ? [0, 0, 255, 0] : [255, 0, 0, 255]));
  const copy = await printed(await encode(half, 'png'), 'png', 'png', { width: 50, height: 50 });
  const pixels = await seen(copy, 'png');
  expect(pixelAt(pixels, 0.2, 0.5)[3]).toBe(0);
  const [red, , blue, covered] = pixelAt(pixels, 0.5, 0.5);
  expect([red, blue]).toEqual([255, 0]);
  expect(covered).toBeGreaterThan(100);
  expect(covered).toBeLessThan(250);
});

test.each([
  ['a drawing as PNG', 'png', pixelsBy(200, 200, quarterAt), 'png'],
  [
    'a photograph as JPEG',
    'png',
    pixelsBy(200, 200, (x, y) => [x * 255, y * 255, (x * 9973 + y * 7919) % 255]),
    'jpg',
  ],
  ['a JPEG as JPEG', 'jpg', pixelsBy(200, 200, quarterAt), 'jpg'],
  ['a WebP as WebP', 'webp', pixelsBy(200, 200, quarterAt), 'webp'],
] as const)('goes out: %s', async (_what, ending, pixels, form) => {
  const bytes = await encode(pixels, ending);
  expect(await formOf(`a.${ending}`, bytes)).toEqual({ ok: true, value: form });
});

test.each([
  ['cut off', (bytes: Uint8Array) => bytes.subarray(0, -40), 'damaged'],
  [
    'of the four inks of a press',
    (bytes: Uint8Array) => {
      const frame = Buffer.from(bytes).indexOf(Buffer.from([0xff, 0xc2]));
      return bytes.map((byte, at) => (at === frame + 9 ? 4 : byte));
    },
    'window only',
  ],
])('a JPEG that is %s is not drawn', async (_what, spoil, failure) => {
  const bytes = spoil(await encode(PATTERN, 'jpg'));
  const size = { width: 60, height: 40 };
  await expect(printed(bytes, 'jpg', 'jpg', size)).rejects.toThrow(failure);
});
