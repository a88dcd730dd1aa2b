import { beginsWith, latin1At, partOf, viewOf } from './bytes.ts';
import type { FindNotes } from './file-notes.ts';
import { NO_NOTES, walk } from './file-notes.ts';

/** `FindNotes` for WebP. */
export const webpNotes: FindNotes = (bytes) => {
  const view = viewOf(bytes);
  const exif: Uint8Array[] = [];
  const xmp: Uint8Array[] = [];
  let at = 12;
  const warnings = walk(() => {
    // What follows the length that the file gives is no part of it.
    if (at >= Math.min(view.getUint32(4, true) + 8, bytes.length)) return false;
    const length = view.getUint32(at + 4, true);
    const kind = latin1At(bytes, at, 4);
    const content = partOf(bytes, at + 8, at + 8 + length);
    at += 8 + length + (length % 2);
    // Some programs put the JPEG's “Exif” before the data, though the standard has none.
    if (kind === 'EXIF') exif.push(content.subarray(beginsWith(content, 'Exif\0\0') ? 6 : 0));
    if (kind === 'XMP ') xmp.push(content);
    return true;
  });
  return { ...NO_NOTES, exif: exif.slice(0, 1), xmp: xmp.slice(0, 1), warnings };
};
