import { isOnItsSide, readOrientation } from './exif.ts';
import type { Size } from './size.ts';
import { fourCharacters, turned } from './size.ts';

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

/** Whether an Exif chunk further on says that the picture is shown on its side. */
function hasTurningExif(view: DataView): boolean {
  for (let at = 12; at + 8 <= view.byteLength;) {
    const length = view.getUint32(at + 4, true);
    if (fourCharacters(view, at) === 'EXIF') return isOnItsSide(readOrientation(view, at + 8));
    at += 8 + length + (length % 2);
  }
  return false;
}

/** The size of a WebP picture: of its canvas where it has one, else of its one frame; null where it has neither. */
export function webpSize(view: DataView): Size | null {
  switch (fourCharacters(view, 12)) {
    case 'VP8X': {
      const size = { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
      return hasTurningExif(view) ? turned(size) : size;
    }
    case 'VP8 ':
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    default:
      return null;
  }
}
