import { failed, success } from '../schema/result.ts';
import { beginsWith, joinBytes, latin1At, latin1Bytes, partOf, uint32, viewOf } from './bytes.ts';
import type { CleanPicture } from './clean-picture.ts';
import { crc32 } from './crc32.ts';
import { exifOf, readOrientation, UPRIGHT } from './exif.ts';
import { xmpOf } from './written-words.ts';

interface Chunk {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly content: Uint8Array;
}

const SIGNATURE = '\x89PNG\r\n\x1a\n';

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

function readChunks(bytes: Uint8Array): readonly Chunk[] | null {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; chunks.at(-1)?.kind !== 'IEND';) {
    const length = view.getUint32(at);
    const kind = latin1At(bytes, at + 4, 4);
    const end = at + 8 + length;
    const isSound = view.getUint32(end) === crc32(partOf(bytes, at + 4, end));
    if (!isSound || (isNeeded(kind) && !KEPT.has(kind))) return null;
    chunks.push({
      kind,
      bytes: partOf(bytes, at, end + 4),
      content: partOf(bytes, at + 8, end),
    });
    at = end + 4;
  }
  return chunks;
}

function chunkOf(kind: string, content: Uint8Array): Uint8Array {
  const named = joinBytes([latin1Bytes(kind), content]);
  return joinBytes([uint32(content.length), named, uint32(crc32(named))]);
}

function content(chunks: readonly Chunk[], kind: string): Uint8Array | undefined {
  return chunks.find((chunk) => chunk.kind === kind)?.content;
}

/** `CleanPicture` for PNG, which has no IIM. */
export const cleanPng: CleanPicture = (bytes, words) => {
  const chunks = beginsWith(bytes, SIGNATURE) ? readChunks(bytes) : null;
  const [header] = chunks ?? [];
  if (!chunks || header?.kind !== 'IHDR' || !content(chunks, 'IDAT')) return failed('damaged');
  const exif = content(chunks, 'eXIf');
  const orientation = exif ? readOrientation(viewOf(exif), 0) : UPRIGHT;
  const text = joinBytes([latin1Bytes(XMP), xmpOf(words)]);
  return success(
    joinBytes([
      latin1Bytes(SIGNATURE),
      header.bytes,
      ...(orientation === UPRIGHT ? [] : [chunkOf('eXIf', exifOf(orientation))]),
      chunkOf('iTXt', text),
      ...chunks.filter(({ kind }) => kind !== 'IHDR' && KEPT.has(kind)).map((each) => each.bytes),
    ]),
  );
};
