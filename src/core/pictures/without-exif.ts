import { beginsWith } from './bytes.ts';

const APP1 = 0xe1;
const START_OF_SCAN = 0xda;

/** A copy of a JPEG in whose Exif nobody finds how it is turned: as long as it was, and with the same pixels. */
export function withoutExif(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  for (let at = 2; copy[at] === 0xff && copy[at + 1] !== START_OF_SCAN;) {
    if (copy[at + 1] === 0xff) {
      at += 1; // Markers may be padded.
      continue;
    }
    if (copy[at + 1] === APP1 && beginsWith(copy.subarray(at + 4), 'Exif'))
      copy.fill(0, at + 4, at + 8);
    at += 2 + (((copy[at + 2] ?? 0) << 8) | (copy[at + 3] ?? 0));
  }
  return copy;
}
