import { joinBytes, latin1At, latin1Bytes, littleUint32, partOf, viewOf } from './bytes.ts';
import type { WebpFrame } from './webp-frame.ts';
import { losslessFrame, lossyFrame } from './webp-frame.ts';

/** A part of a WebP and what it holds. */
export interface WebpChunk {
  readonly kind: string;
  readonly content: Uint8Array;
}

/** What a header says: bits of the first byte of a VP8X chunk (RFC 9649, 2.7.1). */
export const WEBP_HAS = { profile: 0x20, alpha: 0x10, exif: 0x08, xmp: 0x04, motion: 0x02 };

/** The chunks in `[from, to)` (RFC 9649, 2.3). Throws a `RangeError` where they are not all there. */
export function readWebpChunks(bytes: Uint8Array, from: number, to: number): readonly WebpChunk[] {
  const view = viewOf(partOf(bytes, 0, to));
  const chunks: WebpChunk[] = [];
  for (let at = from; at < to;) {
    const length = view.getUint32(at + 4, true);
    const content = partOf(bytes, at + 8, at + 8 + length);
    chunks.push({ kind: latin1At(bytes, at, 4), content });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

/** A chunk of a WebP. */
export function webpChunk(kind: string, content: Uint8Array): Uint8Array {
  const padding = new Uint8Array(content.length % 2);
  return joinBytes([latin1Bytes(kind), littleUint32(content.length), content, padding]);
}

/** A WebP of these chunks, one after the other. */
export function webpOf(...chunks: readonly Uint8Array[]): Uint8Array {
  const all = joinBytes(chunks);
  return joinBytes([latin1Bytes('RIFF'), littleUint32(all.length + 4), latin1Bytes('WEBP'), all]);
}

/** The header of a picture that had none: its one frame is its canvas. */
function headerOf({ width, height, hasAlpha }: WebpFrame): Uint8Array {
  const flags = Uint8Array.of(hasAlpha ? WEBP_HAS.alpha : 0, 0, 0, 0);
  const three = (value: number) => littleUint32(value).subarray(0, 3);
  return joinBytes([flags, three(width - 1), three(height - 1)]);
}

/** What a WebP's VP8X chunk holds, or would: a copy, to be changed. Null where no picture comes first. */
export function webpHeader(chunks: readonly WebpChunk[]): Uint8Array | null {
  const [first] = chunks;
  switch (first?.kind) {
    case 'VP8X':
      return new Uint8Array(partOf(first.content, 0, 10));
    case 'VP8 ':
      return headerOf(lossyFrame(first.content));
    case 'VP8L':
      return headerOf(losslessFrame(first.content));
    default:
      return null;
  }
}
