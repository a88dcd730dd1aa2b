import { describe, expect, test } from 'vitest';
import { readPicture } from './read-picture.ts';

const ascii = (text: string): readonly number[] => [...text].map((each) => each.charCodeAt(0));
const uint16 = (value: number): readonly number[] => [value >> 8, value & 0xff];
const uint32 = (value: number): readonly number[] => [
  ...uint16(value >>> 16),
  ...uint16(value & 0xffff),
];

function box(kind: string, ...content: readonly number[]): readonly number[] {
  return [...uint32(content.length + 8), ...ascii(kind), ...content];
}

function jpeg(width: number, height: number, orientation?: number): readonly number[] {
  const exif =
    orientation === undefined
      ? []
      : [
          ...[0xff, 0xe1, ...uint16(34), ...ascii('Exif'), 0, 0],
          ...[0x4d, 0x4d, 0, 42, ...uint32(8)],
          ...[...uint16(1), ...uint16(0x0112), ...uint16(3), ...uint32(1), ...uint16(orientation)],
          ...[0, 0, ...uint32(0)],
        ];
  const frame = [
    0xff,
    0xff,
    0xc2,
    ...uint16(11),
    8,
    ...uint16(height),
    ...uint16(width),
    1,
    1,
    17,
    0,
  ];
  return [0xff, 0xd8, ...exif, ...frame, 0xff, 0xda];
}

function png(width: number, height: number): readonly number[] {
  const signature = [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a];
  return [...signature, ...uint32(13), ...ascii('IHDR'), ...uint32(width), ...uint32(height)];
}

function webp(kind: string, content: readonly number[], ...more: readonly number[]) {
  const length = [content.length, 0, 0, 0];
  return [
    ...ascii('RIFF'),
    0,
    0,
    0,
    0,
    ...ascii('WEBP'),
    ...ascii(kind),
    ...length,
    ...content,
    ...more,
  ];
}

function avif(...properties: readonly (readonly number[])[]): readonly number[] {
  const container = box('ipco', ...properties.flat());
  const meta = box('meta', 0, 0, 0, 0, ...box('iprp', ...container));
  return [...box('ftyp', ...ascii('avif'), 0, 0, 0, 0), ...meta];
}

const extent = (width: number, height: number) =>
  box('ispe', 0, 0, 0, 0, ...uint32(width), ...uint32(height));

const read = (bytes: readonly number[]) => readPicture('wharf.jpg', new Uint8Array(bytes));

describe('the kind and size of', () => {
  const lossy = [0, 0, 0, 0x9d, 0x01, 0x2a, 0x40, 0x01, 0xf0, 0x40];
  const canvas = [0x08, 0, 0, 0, 0x3f, 0x01, 0, 0xef, 0, 0];
  const turningExif = [...ascii('EXIF'), 26, 0, 0, 0, ...jpeg(1, 1, 6).slice(12, 38)];
  const cases: readonly (readonly [string, readonly number[], string])[] = [
    ['a JPEG', jpeg(320, 240), 'jpg 320 × 240'],
    ['a JPEG the right way up', jpeg(320, 240, 1), 'jpg 320 × 240'],
    ['a JPEG upside down', jpeg(320, 240, 3), 'jpg 320 × 240'],
    ['a JPEG on its side', jpeg(320, 240, 6), 'jpg 240 × 320'],
    ['a JPEG on its side in a mirror', jpeg(320, 240, 7), 'jpg 240 × 320'],
    ['a PNG', png(320, 240), 'png 320 × 240'],
    ['a GIF', [...ascii('GIF89a'), 0x40, 0x01, 0xf0, 0x00], 'gif 320 × 240'],
    ['a lossy WebP', webp('VP8 ', lossy), 'webp 320 × 240'],
    ['a lossless WebP', webp('VP8L', [0x2f, 0x3f, 0xc1, 0x3b, 0x00]), 'webp 320 × 240'],
    ['a WebP with a canvas', webp('VP8X', canvas), 'webp 320 × 240'],
    ['a WebP on its side', webp('VP8X', canvas, ...turningExif), 'webp 240 × 320'],
    ['an AVIF', avif(extent(320, 240)), 'avif 320 × 240'],
    ['an AVIF with a thumbnail', avif(extent(32, 24), extent(320, 240)), 'avif 320 × 240'],
    ['an AVIF on its side', avif(extent(320, 240), box('irot', 1)), 'avif 240 × 320'],
  ];
  test.each(cases)('%s', (_what, bytes, expected) => {
    const picture = read(bytes);
    const { ending, width, height } = picture.ok
      ? picture.value
      : { ending: '', width: 0, height: 0 };
    expect(`${ending} ${width} × ${height}`).toBe(expected);
  });
});

describe('refused with a reason:', () => {
  const cases: readonly (readonly [string, readonly number[], string])[] = [
    ['nothing', [], 'is empty'],
    ['three bytes', [1, 2, 3], 'is not a picture'],
    ['words', ascii('Not a picture at all, only words.'), 'is not a picture'],
    ['an SVG', ascii('<?xml version="1.0"?>\n<!-- -->\n<svg xmlns="…">'), 'is an SVG drawing'],
    ['a page', ascii('<!doctype html><p>Hello'), 'is not a picture'],
    ['a HEIC', box('ftyp', ...ascii('heic'), 0, 0, 0, 0), 'is a HEIC photograph'],
    ['a TIFF', [0x49, 0x49, 0x2a, 0x00, 8, 0, 0, 0], 'is a TIFF or camera raw file'],
    ['a PDF', ascii('%PDF-1.7'), 'is a PDF'],
    ['a bitmap', ascii('BM      '), 'is a Windows bitmap'],
    ['a JPEG cut before its size', jpeg(320, 240).slice(0, 8), 'is damaged'],
    ['a JPEG of parts that never end', [0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff], 'is damaged'],
    ['a JPEG with no frame', [0xff, 0xd8, 0xff, 0xda, 0, 0, 0, 0], 'is damaged'],
    ['a PNG of no width', png(0, 240), 'is damaged'],
    ['an AVIF whose boxes have no length', avif([...uint32(1), ...ascii('ispe')]), 'is damaged'],
    ['a PNG larger than any screen', png(20_000, 20_000), '20000 × 20000 pixels'],
  ];
  test.each(cases)('%s', (_what, bytes, reason) => {
    const picture = read(bytes);
    expect(picture.ok ? 'taken' : picture.failure).toContain(reason);
  });
});

test('a picture of more than 100 MB is refused unread', () => {
  const picture = readPicture('scan.png', new Uint8Array(100 * 1024 * 1024 + 1));
  expect(!picture.ok && picture.failure).toContain('up to 100 MB');
});

test('no cut and no changed byte of a header makes it throw', () => {
  for (const bytes of [jpeg(320, 240, 6), png(320, 240), avif(extent(320, 240))])
    for (let at = 0; at < bytes.length; at++)
      for (const value of [0x00, 0x01, 0x7f, 0xff]) {
        const changed = Uint8Array.from(bytes);
        changed[at] = value;
        expect(() => readPicture('fuzz', changed)).not.toThrow();
        expect(() => readPicture('fuzz', changed.subarray(0, at))).not.toThrow();
      }
});
