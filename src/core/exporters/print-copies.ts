import { copyPicture, exportPicture } from '../pictures/export-picture.ts';
import type { FrameSize, Framing } from '../pictures/picture-frame.ts';
import type { PictureFailure } from '../pictures/picture-failure.ts';
import type { PictureRead } from '../pictures/read-picture.ts';
import { readPicture } from '../pictures/read-picture.ts';
import { readPictureMetadata } from '../pictures/read-picture-metadata.ts';
import { writtenWords } from '../pictures/written-words.ts';
import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import { needsDrawing } from '../story/picture-edit.ts';
import type { ExportedPicture } from './export-format.ts';
import type { DrawnForm } from './renditions.ts';

/** A picture to be drawn: its file, what its header says, and how it is still to be turned (Exif 2.32, 4.6.5.1). */
export interface Negative {
  readonly bytes: Uint8Array;
  readonly read: PictureRead;
  readonly orientation: number;
}

/** What draws copies: the window has Chromium's decoders, the command line its own. */
export interface Press<Drawing> {
  /** A picture as it is shown, straightened and cropped, at a size. */
  readonly draw: (
    negative: Negative,
    framing: Framing,
    size: FrameSize,
  ) => Promise<Result<Drawing, PictureFailure>>;
  /** The same drawing at another size. */
  readonly resize: (drawing: Drawing, size: FrameSize) => Drawing;
  readonly encode: (drawing: Drawing, form: DrawnForm) => Promise<Uint8Array>;
}

/**
 * The copies of a picture for an export, each with the story's words in it, in the order they are asked for. One that
 * would be the whole original at its own size is spliced from it without loss, where its file is wholly understood;
 * every other is drawn.
 */
export async function printCopies<Drawing>(
  press: Press<Drawing>,
  bytes: Uint8Array,
  { file, drawn, words }: ExportedPicture,
): Promise<Result<readonly Uint8Array[], PictureFailure>> {
  const read = readPicture(file, bytes);
  const widest = drawn?.copies.at(-1);
  if (!read.ok) return failed('damaged');
  if (!drawn || !widest) {
    const copy = exportPicture(bytes, file, words);
    return copy.ok ? success([copy.value]) : copy;
  }
  const metadata = readPictureMetadata(bytes);
  const negative = { bytes, read: read.value, orientation: metadata.orientation };
  const written = writtenWords(words, metadata);
  const copies: Uint8Array[] = [];
  let drawing: Result<Drawing, PictureFailure> | undefined;
  for (const { width, height, form } of drawn.copies) {
    const isWhole = width === read.value.width && !needsDrawing(drawn.edit);
    const spliced =
      isWhole && form === read.value.ending ? copyPicture(bytes, file, written) : null;
    if (spliced?.ok) {
      copies.push(spliced.value);
      continue;
    }
    drawing ??= await press.draw(negative, drawn.edit, widest);
    if (!drawing.ok) return drawing;
    const encoded = await press.encode(press.resize(drawing.value, { width, height }), form);
    const copy = copyPicture(encoded, `copy.${form}`, written);
    if (!copy.ok) return copy;
    copies.push(copy.value);
  }
  return success(copies);
}
