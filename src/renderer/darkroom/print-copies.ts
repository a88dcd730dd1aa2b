import type { ExportedPicture } from '../../core/exporters/export-format.ts';
import { exportPicture } from '../../core/pictures/export-picture.ts';
import { frameScale } from '../../core/pictures/picture-frame.ts';
import { readPicture } from '../../core/pictures/read-picture.ts';
import { readPictureMetadata } from '../../core/pictures/read-picture-metadata.ts';
import { withRights } from '../../core/pictures/rights-of-original.ts';
import type { PictureRead } from '../../core/pictures/read-picture.ts';
import { needsDrawing } from '../../core/story/picture-edit.ts';
import type { DarkroomAnswer } from '../../ipc/darkroom.ts';
import { decodePicture } from './decode-picture.ts';
import type { Drawing } from './draw-picture.ts';
import { drawPicture, drawSized } from './draw-picture.ts';
import { encode } from './encode.ts';

type Drawn = NonNullable<ExportedPicture['drawn']>;

const DAMAGED: DarkroomAnswer = { kind: 'not printed', failure: 'damaged' };

/** The widest copy drawn from the original, as it was straightened and cropped; null where it cannot be decoded. */
async function drawWidest(
  bytes: Uint8Array,
  read: PictureRead,
  orientation: number,
  { edit, copies, original }: Drawn,
): Promise<Drawing | null> {
  const widest = copies.at(-1);
  if (!widest) return null;
  const share = frameScale(original, edit.straighten ?? 0) * (edit.crop?.width ?? 1);
  const across = Math.min(read.width, Math.ceil(widest.width / share));
  const decoded = await decodePicture(bytes, read, orientation, across);
  if (!decoded) return null;
  const drawing = drawPicture(decoded, widest, read, edit);
  decoded.close();
  return drawing;
}

/**
 * The copies of a picture for an export. One that would be the whole original at its own size is spliced from it
 * without loss, where its file is wholly understood; every other is drawn.
 */
export async function printCopies(
  bytes: Uint8Array,
  { file, drawn, words }: ExportedPicture,
): Promise<DarkroomAnswer> {
  const read = readPicture(file, bytes);
  if (!read.ok) return DAMAGED;
  if (!drawn) {
    const copy = exportPicture(bytes, file, words);
    return copy.ok
      ? { kind: 'printed', copies: [copy.value] }
      : { kind: 'not printed', failure: copy.failure };
  }
  const metadata = readPictureMetadata(bytes);
  const widest = await drawWidest(bytes, read.value, metadata.orientation, drawn);
  if (!widest) return DAMAGED;
  const said = withRights(words, metadata);
  const copies: Uint8Array[] = [];
  for (const { width, height, form } of drawn.copies) {
    const isWhole = width === read.value.width && !needsDrawing(drawn.edit);
    const spliced =
      isWhole && form === read.value.ending ? exportPicture(bytes, file, words) : null;
    if (spliced?.ok) {
      copies.push(spliced.value);
      continue;
    }
    const encoded = await encode(drawSized(widest, { width, height }), form);
    const copy = exportPicture(encoded, `copy.${form}`, said);
    if (!copy.ok) return { kind: 'not printed', failure: copy.failure };
    copies.push(copy.value);
  }
  return { kind: 'printed', copies };
}
