import { failed, success } from '../schema/result.ts';
import {
  beginsWith,
  joinBytes,
  latin1At,
  latin1Bytes,
  littleUint32,
  partOf,
  viewOf,
} from './bytes.ts';
import type { CleanPicture } from './clean-picture.ts';
import { exifOf, readOrientation, UPRIGHT } from './exif.ts';
import type { WebpFrame } from './webp-frame.ts';
import { losslessFrame, lossyFrame } from './webp-frame.ts';
import { xmpOf } from './written-words.ts';

interface Chunk {
  readonly kind: string;
  readonly content: Uint8Array;
}

const PICTURE = new Set(['ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L']);
const IN_FRAME = new Set(['ALPH', 'VP8 ', 'VP8L']);

/** Bits of the first byte of a VP8X chunk (RFC 9649, 2.7.1). */
const HAS = { profile: 0x20, alpha: 0x10, exif: 0x08, xmp: 0x04, motion: 0x02 };

/** Bytes of a moving picture's frame before its chunks: place, size, time, and how it is laid on. */
const FRAME_HEADER = 16;

function readChunks(bytes: Uint8Array, from: number, to: number): readonly Chunk[] {
  const view = viewOf(partOf(bytes, 0, to));
  const chunks: Chunk[] = [];
  for (let at = from; at < to;) {
    const length = view.getUint32(at + 4, true);
    const content = partOf(bytes, at + 8, at + 8 + length);
    chunks.push({ kind: latin1At(bytes, at, 4), content });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

function chunkOf(kind: string, content: Uint8Array): Uint8Array {
  const padding = new Uint8Array(content.length % 2);
  return joinBytes([latin1Bytes(kind), littleUint32(content.length), content, padding]);
}

/** A moving picture's frame, without what others may have put into it. */
function cleanFrame({ content }: Chunk): Uint8Array {
  const chunks = readChunks(content, FRAME_HEADER, content.length);
  const kept = chunks.filter(({ kind }) => IN_FRAME.has(kind));
  const header = partOf(content, 0, FRAME_HEADER);
  return joinBytes([header, ...kept.map((chunk) => chunkOf(chunk.kind, chunk.content))]);
}

/** The header of a picture that had none: its one frame is its canvas. */
function headerOf({ width, height, hasAlpha }: WebpFrame): Uint8Array {
  const flags = Uint8Array.of(hasAlpha ? HAS.alpha : 0, 0, 0, 0);
  const three = (value: number) => littleUint32(value).subarray(0, 3);
  return joinBytes([flags, three(width - 1), three(height - 1)]);
}

function findHeader(chunks: readonly Chunk[]): Uint8Array | null {
  const [first] = chunks;
  switch (first?.kind) {
    case 'VP8X':
      return new Uint8Array(partOf(first.content, 0, 10)); // a copy, to be written to
    case 'VP8 ':
      return headerOf(lossyFrame(first.content));
    case 'VP8L':
      return headerOf(losslessFrame(first.content));
    default:
      return null;
  }
}

/** `CleanPicture` for WebP. */
export const cleanWebp: CleanPicture = (bytes, words) => {
  if (!beginsWith(bytes, 'RIFF') || latin1At(bytes, 8, 4) !== 'WEBP') return failed('damaged');
  const chunks = readChunks(bytes, 12, viewOf(bytes).getUint32(4, true) + 8);
  const header = findHeader(chunks);
  const kept = chunks.filter(({ kind }) => PICTURE.has(kind));
  const isShown = kept.some(({ kind }) => ['VP8 ', 'VP8L', 'ANMF'].includes(kind));
  if (!header || !isShown) return failed('damaged');

  const content = (kind: string) => chunks.find((chunk) => chunk.kind === kind)?.content;
  const exif = content('EXIF');
  // Some programs put the JPEG's “Exif” before the data, though the standard has none.
  const exifStart = exif && beginsWith(exif, 'Exif\0\0') ? 6 : 0;
  const orientation = exif ? readOrientation(viewOf(exif), exifStart) : UPRIGHT;
  const isTurned = orientation !== UPRIGHT;

  const shown = (header[0] ?? 0) & (HAS.profile | HAS.alpha | HAS.motion);
  header[0] = shown | HAS.xmp | (isTurned ? HAS.exif : 0);
  const all = joinBytes([
    chunkOf('VP8X', header),
    ...kept.map((chunk) =>
      chunkOf(chunk.kind, chunk.kind === 'ANMF' ? cleanFrame(chunk) : chunk.content),
    ),
    ...(isTurned ? [chunkOf('EXIF', exifOf(orientation))] : []),
    chunkOf('XMP ', xmpOf(words)),
  ]);
  return success(
    joinBytes([latin1Bytes('RIFF'), littleUint32(all.length + 4), latin1Bytes('WEBP'), all]),
  );
};
