import { Inflate } from 'fflate';
import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import type { ArchiveFailure } from './archive-failure.ts';
import type { ZipEntry } from './zip-entries.ts';

/** Fed to the inflater in pieces this small, a bomb is seen before it has gone off: bytes. */
const PIECE = 4096;

/** Unpacks one file, counting as it goes: never more than the size that was promised. */
export function unpackEntry({
  name,
  method,
  size,
  packed,
}: ZipEntry): Result<Uint8Array, ArchiveFailure> {
  if (method === 'stored') return success(packed.slice());
  const bytes = new Uint8Array(size);
  let length = 0;
  let isOver = false;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) isOver = true;
    else bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !isOver; at += PIECE)
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch {
    return failed({ kind: 'damaged', entry: name });
  }
  if (isOver) return failed({ kind: 'bomb', entry: name });
  return length === size ? success(bytes) : failed({ kind: 'damaged', entry: name });
}
