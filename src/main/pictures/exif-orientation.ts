const ORIENTATION = 0x0112;
const SHORT = 3;

/** More entries than any camera writes: the rest of such a directory is not read. */
const MOST_ENTRIES = 1000;

/**
 * Whether Exif data lying at `start` (its TIFF header) says that the picture is shown on its side: orientations
 * 5 to 8 of Exif 2.32, 4.6.5.1. Data that makes no sense says nothing.
 */
export function isShownTurned(view: DataView, start: number): boolean {
  try {
    const isLittle = view.getUint16(start) === 0x4949;
    const directory = start + view.getUint32(start + 4, isLittle);
    const entries = Math.min(view.getUint16(directory, isLittle), MOST_ENTRIES);
    for (let entry = 0; entry < entries; entry++) {
      const at = directory + 2 + entry * 12;
      if (view.getUint16(at, isLittle) !== ORIENTATION) continue;
      const orientation = view.getUint16(at + 8, isLittle);
      return view.getUint16(at + 2, isLittle) === SHORT && orientation >= 5 && orientation <= 8;
    }
    return false;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
