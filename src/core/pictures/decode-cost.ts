import type { PictureKind } from './picture-kind.ts';
import { jpegCoding } from './jpeg-coding.ts';
import { unpackedPng } from './png-rows.ts';
import { unlessCutShort } from './bytes.ts';
import type { Size } from './size.ts';

/** Real progressive JPEGs have ten scans, those of zealous optimisers a dozen. */
const MOST_SCANS = 100;

/** A scan of a few bytes can ask for a walk over all pixels: how many may be walked over, scan by scan. */
const MOST_SCANNED = 600_000_000;

/** What a picture may take in memory while it is decoded, in bytes, beside what it is decoded to. */
const MOST_MEMORY = 200_000_000;

const SAVE_ANEW = 'Open it in a picture program, save it anew and add that.';

/**
 * Why a picture would cost more to decode than its size lets one expect, as the end of a sentence that names it; null
 * for every picture that a camera or a program writes. Told by its header and its parts alone.
 */
export function refusalByCost(
  bytes: Uint8Array,
  ending: PictureKind['ending'],
  { width, height }: Size,
): string | null {
  if (ending === 'png' && (unlessCutShort(() => unpackedPng(bytes)) ?? 0) > MOST_MEMORY)
    return 'is too large for how it is coded, interlaced or with 16 bits a channel. Save it with 8 bits, not interlaced, and add that.';
  if (ending !== 'jpg') return null;
  const { scans, coefficients } = jpegCoding(bytes);
  if (scans > MOST_SCANS || scans * width * height > MOST_SCANNED)
    return `is coded in ${scans} scans, many more than cameras and programs use. ${SAVE_ANEW}`;
  if (coefficients > MOST_MEMORY)
    return 'is too large for a progressive JPEG: nothing of it can be decoded before all of it is in memory. Save it anew, not progressive, and add that.';
  return null;
}
