import { deflateSync } from 'node:zlib';
import { joinBytes, latin1Bytes, uint16, uint32 } from '../../src/core/pictures/bytes.ts';
import { crc32 } from '../../src/core/pictures/crc32.ts';

/** A segment of a JPEG. */
export function segment(marker: number, ...content: readonly Uint8Array[]): Uint8Array {
  const all = joinBytes(content);
  return joinBytes([Uint8Array.of(0xff, marker), uint16(all.length + 2), all]);
}

/** A JPEG with segments put in before all of its own. */
export function withSegments(jpeg: Uint8Array, ...segments: readonly Uint8Array[]): Uint8Array {
  return joinBytes([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

/** A segment of Exif data, from its first directory on. */
export function exif(...tiff: readonly Uint8Array[]): Uint8Array {
  return segment(0xe1, latin1Bytes('Exif\0\0'), latin1Bytes('MM\0*'), uint32(8), ...tiff);
}

/** An entry of a directory of Exif. */
export function entry(tag: number, type: number, count: number, value: number): Uint8Array {
  return joinBytes([uint16(tag), uint16(type), uint32(count), uint32(value)]);
}

/** A chunk of a PNG. */
export function chunk(kind: string, content: Uint8Array): Uint8Array {
  const named = joinBytes([latin1Bytes(kind), content]);
  return joinBytes([uint32(content.length), named, uint32(crc32(named))]);
}

/** What a PNG begins with. */
export const PNG_START = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** The header of a PNG of a size: grey, 8 bits, where not said otherwise. */
export function pngHeader(width: number, height: number, depth = 8, colours = 0): Uint8Array {
  const details = Uint8Array.of(depth, colours, 0, 0, 0);
  return chunk('IHDR', joinBytes([uint32(width), uint32(height), details]));
}

/** A grey PNG of a size by its header, whose rows are all there or, by `rows`, not. */
export function png(
  width: number,
  height: number,
  rows: number,
  ...extra: readonly Uint8Array[]
): Uint8Array {
  const pixels = deflateSync(new Uint8Array((width + 1) * rows), { level: 9 });
  return joinBytes([
    PNG_START,
    pngHeader(width, height),
    ...extra,
    chunk('IDAT', pixels),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** An interlaced PNG whose rows are hardly there. */
export function interlacedPng(side: number): Uint8Array {
  const header = joinBytes([uint32(side), uint32(side), Uint8Array.of(8, 6, 0, 0, 1)]);
  const pixels = deflateSync(new Uint8Array(side * 4));
  return joinBytes([PNG_START, chunk('IHDR', header), chunk('IDAT', pixels)]);
}
