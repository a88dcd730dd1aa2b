import { exportPicture } from '../../core/pictures/export-picture.ts';
import { canBeSeenThrough, isFlat } from '../../core/pictures/pixels.ts';
import type { PictureRead } from '../../core/pictures/read-picture.ts';
import { readPicture } from '../../core/pictures/read-picture.ts';
import { readPictureMetadata } from '../../core/pictures/read-picture-metadata.ts';
import type { DarkroomAnswer } from '../../ipc/darkroom.ts';
import { SHOWN_WIDTHS } from '../../ipc/origin.ts';
import { isMoving } from '../../core/pictures/is-moving.ts';
import { decodePicture } from './decode-picture.ts';
import { drawPicture, drawSmaller } from './draw-picture.ts';
import { encode } from './encode.ts';
import { likenessOf, pixelsOf } from './pixels.ts';

const NO_WORDS = { caption: '', credit: '', alt: '' };

/** Whether a file's parts are not all there. Of JPEG the decoder says it; other decoders show what they have. */
function isCutOff(bytes: Uint8Array, ending: PictureRead['ending']): boolean {
  if (ending === 'jpg') return false;
  const copy = exportPicture(bytes, `picture.${ending}`, NO_WORDS);
  return !copy.ok && copy.failure === 'damaged';
}

/** Everything Stet wants to know of a file before it is taken, read and decoded where it can do no harm. */
export async function lookAt(name: string, bytes: Uint8Array): Promise<DarkroomAnswer> {
  const read = readPicture(name, bytes);
  if (!read.ok) return { kind: 'refused', message: read.failure };
  const { ending, width, height } = read.value;
  const metadata = readPictureMetadata(bytes);
  const across = Math.min(width, SHOWN_WIDTHS.page);
  const decoded = isCutOff(bytes, ending)
    ? null
    : await decodePicture(bytes, read.value, metadata.orientation, across);
  if (!decoded)
    return {
      kind: 'refused',
      message: `“${name}” is damaged: part of the picture is missing or makes no sense. Get the file again, or save it anew in a picture program.`,
    };
  const page = drawPicture(decoded, { width: across, height: (height * across) / width });
  decoded.close();
  const list = drawSmaller(page, SHOWN_WIDTHS.list);
  const isClear = ending !== 'jpg' && canBeSeenThrough(pixelsOf(list));
  const ink = isClear ? 'webp' : 'jpg';
  return {
    kind: 'seen',
    look: {
      ending,
      width,
      height,
      metadata,
      list: await encode(list, ink),
      page: await encode(page, ink),
      likeness: likenessOf(list),
      isGraphic: ending !== 'jpg' && (isClear || isFlat(pixelsOf(page))),
      isMoving: isMoving(bytes, ending),
    },
  };
}
