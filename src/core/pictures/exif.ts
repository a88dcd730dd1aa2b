import { joinBytes, latin1Bytes, uint16, uint32 } from './bytes.ts';

const ORIENTATION = 0x0112;
const SHORT = 3;

/** More entries than any camera writes: the rest of such a directory is not read. */
const MOST_ENTRIES = 1000;

/** A picture the right way up. */
export const UPRIGHT = 1;

function findOrientation(view: DataView, start: number): number {
  const isLittle = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, isLittle);
  const entries = Math.min(view.getUint16(directory, isLittle), MOST_ENTRIES);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12;
    if (view.getUint16(at, isLittle) !== ORIENTATION) continue;
    const orientation = view.getUint16(at + 8, isLittle);
    const makesSense = view.getUint16(at + 2, isLittle) === SHORT && orientation <= 8;
    return makesSense && orientation > 0 ? orientation : UPRIGHT;
  }
  return UPRIGHT;
}

/**
 * How the picture is to be turned, 1 to 8 as in Exif 2.32, 4.6.5.1, by Exif data lying at `start` (its TIFF header).
 * Data that makes no sense leaves the picture upright.
 */
export function readOrientation(view: DataView, start: number): number {
  try {
    return findOrientation(view, start);
  } catch (error) {
    if (error instanceof RangeError) return UPRIGHT;
    throw error;
  }
}

/** Whether a picture so turned shows its height across. */
export function isOnItsSide(orientation: number): boolean {
  return orientation >= 5 && orientation <= 8;
}

/** Exif data (a TIFF header and one directory) that says how the picture is turned, and nothing else. */
export function exifOf(orientation: number): Uint8Array {
  const entry = [uint16(ORIENTATION), uint16(SHORT), uint32(1), uint16(orientation), uint16(0)];
  const noMore = uint32(0);
  return joinBytes([latin1Bytes('MM\0*'), uint32(8), uint16(1), ...entry, noMore]);
}
