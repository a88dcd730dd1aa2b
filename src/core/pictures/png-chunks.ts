import { joinBytes, latin1At, latin1Bytes, partOf, uint32, viewOf } from './bytes.ts';
import { crc32 } from './crc32.ts';

/** What a PNG begins with, a character a byte. */
export const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';

/** A part of a PNG: `bytes` is all of it, `content` what it holds. */
export interface PngChunk {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly content: Uint8Array;
}

/**
 * The chunks of a PNG up to its end (ISO/IEC 15948, 5.3). Null where one is not what its checksum says. Throws a
 * `RangeError` where the file is cut off.
 */
export function readPngChunks(bytes: Uint8Array): readonly PngChunk[] | null {
  const view = viewOf(bytes);
  const chunks: PngChunk[] = [];
  for (let at = PNG_SIGNATURE.length; chunks.at(-1)?.kind !== 'IEND';) {
    const end = at + 8 + view.getUint32(at);
    if (view.getUint32(end) !== crc32(partOf(bytes, at + 4, end))) return null;
    chunks.push({
      kind: latin1At(bytes, at + 4, 4),
      bytes: partOf(bytes, at, end + 4),
      content: partOf(bytes, at + 8, end),
    });
    at = end + 4;
  }
  return chunks;
}

/** A chunk of a PNG. */
export function pngChunk(kind: string, content: Uint8Array): Uint8Array {
  const named = joinBytes([latin1Bytes(kind), content]);
  return joinBytes([uint32(content.length), named, uint32(crc32(named))]);
}
