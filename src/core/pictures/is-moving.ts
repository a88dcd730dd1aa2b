import { latin1At, viewOf } from './bytes.ts';
import type { PictureKind } from './picture-kind.ts';

/** More chunks than any PNG has before its pixels. */
const MOST_CHUNKS = 1000;

/** Whether a PNG has the chunk that says it moves; it stands before the pixels (APNG, 1.0). */
function isMovingPng(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  for (let at = 8, count = 0; at + 8 <= bytes.length && count < MOST_CHUNKS; count++) {
    const kind = latin1At(bytes, at + 4, 4);
    if (kind === 'acTL') return true;
    if (kind === 'IDAT') return false;
    at += 12 + view.getUint32(at);
  }
  return false;
}

/**
 * Whether a picture may be more than one: an animated PNG, WebP or AVIF by its header, and every GIF, whose frames
 * nobody has counted. Such a picture is copied as it is; drawn anew, it would stand still.
 */
export function isMoving(bytes: Uint8Array, ending: PictureKind['ending']): boolean {
  switch (ending) {
    case 'jpg':
      return false;
    case 'gif':
      return true;
    case 'png':
      return isMovingPng(bytes);
    case 'webp':
      return latin1At(bytes, 12, 4) === 'VP8X' && ((bytes[20] ?? 0) & 2) !== 0;
    case 'avif':
      return latin1At(bytes, 8, 4) === 'avis';
  }
}
