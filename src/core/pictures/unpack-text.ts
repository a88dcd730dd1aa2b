import { Unzlib } from 'fflate';
import { joinBytes } from './bytes.ts';

/** Fed to the inflater in pieces this small, a bomb is seen before it has gone off: bytes. */
const PIECE = 4096;

/** Unpacks what a PNG holds compressed (zlib); null where it is damaged, or longer unpacked than `most` bytes. */
export function unpackText(packed: Uint8Array, most: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isDone = false;
  const inflate = new Unzlib((chunk, isLast) => {
    isDone = isLast;
    length += chunk.length;
    if (length <= most) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += PIECE)
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch {
    return null;
  }
  return isDone && length <= most ? joinBytes(chunks) : null;
}
