import { isOnItsSide, readOrientation } from './exif.ts';
import type { Size } from './size.ts';
import { fourCharacters, turned } from './size.ts';

const APP1 = 0xe1;
const START_OF_SCAN = 0xda;

/** SOF0 to SOF15 without the markers between them that mean something else (ISO/IEC 10918-1, table B.1). */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** The size in a JPEG's frame header, turned as its Exif data says; null where it has no frame. */
export function jpegSize(view: DataView): Size | null {
  let isTurned = false;
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1; // Markers may be padded.
      continue;
    }
    if (marker === START_OF_SCAN) return null;
    if (isFrameHeader(marker)) {
      const size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      return isTurned ? turned(size) : size;
    }
    if (marker === APP1 && fourCharacters(view, at + 4) === 'Exif')
      isTurned = isOnItsSide(readOrientation(view, at + 10));
    at += 2 + view.getUint16(at + 2);
  }
}
