import { failed, success } from '../schema/result.ts';
import { beginsWith, joinBytes, latin1At, partOf, viewOf } from './bytes.ts';
import type { CleanPicture } from './clean-picture.ts';
import { exifOf, readOrientation, UPRIGHT } from './exif.ts';
import type { WebpChunk } from './webp-chunks.ts';
import { readWebpChunks, WEBP_HAS, webpChunk, webpHeader, webpOf } from './webp-chunks.ts';
import { xmpOf } from './written-words.ts';

const PICTURE = new Set(['ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L']);
const IN_FRAME = new Set(['ALPH', 'VP8 ', 'VP8L']);

/** Bytes of a moving picture's frame before its chunks: place, size, time, and how it is laid on. */
const FRAME_HEADER = 16;

/** A moving picture's frame, without what others may have put into it. */
function cleanFrame({ content }: WebpChunk): Uint8Array {
  const chunks = readWebpChunks(content, FRAME_HEADER, content.length);
  const kept = chunks.filter(({ kind }) => IN_FRAME.has(kind));
  const header = partOf(content, 0, FRAME_HEADER);
  return joinBytes([header, ...kept.map((chunk) => webpChunk(chunk.kind, chunk.content))]);
}

/** `CleanPicture` for WebP. */
export const cleanWebp: CleanPicture = (bytes, words) => {
  if (!beginsWith(bytes, 'RIFF') || latin1At(bytes, 8, 4) !== 'WEBP') return failed('damaged');
  const chunks = readWebpChunks(bytes, 12, viewOf(bytes).getUint32(4, true) + 8);
  const header = webpHeader(chunks);
  const kept = chunks.filter(({ kind }) => PICTURE.has(kind));
  const isShown = kept.some(({ kind }) => ['VP8 ', 'VP8L', 'ANMF'].includes(kind));
  if (!header || !isShown) return failed('damaged');

  const content = (kind: string) => chunks.find((chunk) => chunk.kind === kind)?.content;
  const exif = content('EXIF');
  // Some programs put the JPEG's “Exif” before the data, though the standard has none.
  const exifStart = exif && beginsWith(exif, 'Exif\0\0') ? 6 : 0;
  const orientation = exif ? readOrientation(viewOf(exif), exifStart) : UPRIGHT;
  const isTurned = orientation !== UPRIGHT;

  const shown = (header[0] ?? 0) & (WEBP_HAS.profile | WEBP_HAS.alpha | WEBP_HAS.motion);
  header[0] = shown | WEBP_HAS.xmp | (isTurned ? WEBP_HAS.exif : 0);
  return success(
    webpOf(
      webpChunk('VP8X', header),
      ...kept.map((chunk) =>
        webpChunk(chunk.kind, chunk.kind === 'ANMF' ? cleanFrame(chunk) : chunk.content),
      ),
      ...(isTurned ? [webpChunk('EXIF', exifOf(orientation))] : []),
      webpChunk('XMP ', xmpOf(words)),
    ),
  );
};
