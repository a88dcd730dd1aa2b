import { failed, success } from '../schema/result.ts';
import { beginsWith, joinBytes, latin1Bytes, viewOf } from './bytes.ts';
import type { CleanPicture } from './clean-picture.ts';
import { exifOf, readOrientation, UPRIGHT } from './exif.ts';
import type { PngChunk } from './png-chunks.ts';
import { PNG_SIGNATURE, pngChunk, readPngChunks } from './png-chunks.ts';
import { xmpOf } from './written-words.ts';

/** Header, palette, picture, transparency, colours, resolution, and the frames of a moving PNG. */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(
    ' ',
  ),
);

/** The keyword, uncompressed, no language and no translated keyword (XMP specification, part 3). */
const XMP = 'XML:com.adobe.xmp\0\0\0\0\0';

/** A chunk whose name begins with a capital is needed to show the picture (ISO/IEC 15948, 5.4). */
function isNeeded(kind: string): boolean {
  return /^[A-Z]/.test(kind);
}

/** The chunks; null where one is damaged, or is needed and no standard's. */
function soundChunks(bytes: Uint8Array): readonly PngChunk[] | null {
  const chunks = readPngChunks(bytes);
  return chunks?.every(({ kind }) => !isNeeded(kind) || KEPT.has(kind)) ? chunks : null;
}

function content(chunks: readonly PngChunk[], kind: string): Uint8Array | undefined {
  return chunks.find((chunk) => chunk.kind === kind)?.content;
}

/** `CleanPicture` for PNG, which has no IIM. */
export const cleanPng: CleanPicture = (bytes, words) => {
  const chunks = beginsWith(bytes, PNG_SIGNATURE) ? soundChunks(bytes) : null;
  const [header] = chunks ?? [];
  if (!chunks || header?.kind !== 'IHDR' || !content(chunks, 'IDAT')) return failed('damaged');
  const exif = content(chunks, 'eXIf');
  const orientation = exif ? readOrientation(viewOf(exif), 0) : UPRIGHT;
  const text = joinBytes([latin1Bytes(XMP), xmpOf(words)]);
  return success(
    joinBytes([
      latin1Bytes(PNG_SIGNATURE),
      header.bytes,
      ...(orientation === UPRIGHT ? [] : [pngChunk('eXIf', exifOf(orientation))]),
      pngChunk('iTXt', text),
      ...chunks.filter(({ kind }) => kind !== 'IHDR' && KEPT.has(kind)).map((each) => each.bytes),
    ]),
  );
};
