import { deflateSync } from 'node:zlib';
import {
  joinBytes,
  latin1Bytes,
  littleUint32,
  uint16,
  uint32,
} from '../../src/core/pictures/bytes.ts';
import { chunk, PNG_START, pngHeader } from './picture-parts.ts';

/** Frames enough to keep a decoder busy that looks at more than the first. */
const FRAMES = 10_000;

function times(count: number, part: (at: number) => Uint8Array): Uint8Array {
  return joinBytes(Array.from({ length: count }, (_, at) => part(at)));
}

/** A GIF of two colours with frames of one point each on a canvas of a size. */
function gif(side: number): Uint8Array {
  const little = (value: number): Uint8Array => uint16(value).reverse();
  const frame = joinBytes([
    Uint8Array.of(0x21, 0xf9, 4, 0, 1, 0, 0, 0),
    Uint8Array.of(0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0),
  ]);
  return joinBytes([
    latin1Bytes('GIF89a'),
    little(side),
    little(side),
    Uint8Array.of(0x80, 0, 0, 0, 0, 0, 255, 255, 255),
    times(FRAMES, () => frame),
    Uint8Array.of(0x3b),
  ]);
}

/** A moving PNG, grey, that claims four milliards of frames and has some thousands, of one point each. */
function movingPng(side: number): Uint8Array {
  const control = (at: number, wide: number): Uint8Array =>
    chunk(
      'fcTL',
      joinBytes([
        ...[at, wide, wide, 0, 0].map(uint32),
        uint16(1),
        uint16(100),
        Uint8Array.of(0, 0),
      ]),
    );
  const point = deflateSync(new Uint8Array(2));
  return joinBytes([
    PNG_START,
    pngHeader(side, side),
    chunk('acTL', joinBytes([uint32(0xffffffff), uint32(0)])),
    control(0, side),
    chunk('IDAT', deflateSync(new Uint8Array((side + 1) * side), { level: 9 })),
    times(FRAMES, (at) =>
      joinBytes([control(1 + at * 2, 1), chunk('fdAT', joinBytes([uint32(2 + at * 2), point]))]),
    ),
    chunk('IEND', new Uint8Array()),
  ]);
}

function riff(kind: string, ...content: readonly Uint8Array[]): Uint8Array {
  const all = joinBytes(content);
  return joinBytes([
    latin1Bytes(kind),
    littleUint32(all.length),
    all,
    new Uint8Array(all.length % 2),
  ]);
}

const three = (value: number): Uint8Array => littleUint32(value).subarray(0, 3);

/** A point of a WebP, without loss. */
const POINT = riff(
  'VP8L',
  Uint8Array.of(0x2f, 0, 0, 0, 0x10, 0x07, 0x10, 0x11, 0x11, 0x88, 0x88, 0xfe, 0x07),
);

/** A moving WebP with frames of one point each on a canvas of a size. */
function movingWebp(side: number): Uint8Array {
  const frame = riff('ANMF', new Uint8Array(12), three(100), Uint8Array.of(0), POINT);
  return riff(
    'RIFF',
    latin1Bytes('WEBP'),
    riff('VP8X', Uint8Array.of(2, 0, 0, 0), three(side - 1), three(side - 1)),
    riff('ANIM', new Uint8Array(6)),
    times(FRAMES, () => frame),
  );
}

/** A WebP whose canvas is small and whose picture says it is as large as one can be. */
function webpOfTwoSizes(): Uint8Array {
  const picture = POINT.slice();
  picture.set([0xff, 0xff, 0xff, 0x0f], 9);
  const canvas = riff('VP8X', new Uint8Array(4), three(63), three(63));
  return riff('RIFF', latin1Bytes('WEBP'), canvas, picture);
}

/** Pictures of very many frames, and one of two sizes. */
export const movingBombs = () =>
  [
    { name: 'ten-thousand-frames.gif', bytes: gif(5_000), becomes: 'taken' },
    { name: 'milliards-of-frames.png', bytes: movingPng(2_000), becomes: 'taken' },
    { name: 'ten-thousand-frames.webp', bytes: movingWebp(5_000), becomes: 'taken' },
    { name: 'two-sizes.webp', bytes: webpOfTwoSizes(), becomes: 'refused' },
  ] as const;
