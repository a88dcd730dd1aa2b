import { readItemKinds, readItemPlaces } from './avif-items.ts';
import { joinBytes, partOf, viewOf } from './bytes.ts';
import type { FindNotes } from './file-notes.ts';
import { CUT_OFF, LARGEST_NOTE, NO_NOTES } from './file-notes.ts';
import type { MediaBox } from './media-boxes.ts';
import { readableBoxes } from './media-boxes.ts';

/** Bytes of version and flags that begin what some boxes hold. */
const FLAGS = 4;

function child(boxes: readonly MediaBox[], kind: string): MediaBox | undefined {
  return boxes.find((box) => box.kind === kind);
}

/** Each item's kind and bytes, those of pictures left out. */
function readNotes(bytes: Uint8Array): readonly (readonly [kind: string, note: Uint8Array])[] {
  const metaBox = child(readableBoxes(bytes, 0, bytes.length), 'meta');
  const meta = metaBox ? readableBoxes(bytes, metaBox.from + FLAGS, metaBox.to) : [];
  const [info, places] = [child(meta, 'iinf'), child(meta, 'iloc')];
  if (!info || !places) return [];
  const isWide = (bytes[info.from] ?? 0) !== 0;
  const entries = readableBoxes(bytes, info.from + FLAGS + (isWide ? 4 : 2), info.to);
  const kinds = readItemKinds(bytes, info, entries);
  const extents = readItemPlaces(bytes, places, child(meta, 'idat')?.from ?? 0);
  if (!kinds || !extents) throw new RangeError('The items cannot be told apart.');
  return [...kinds]
    .filter(([, kind]) => kind === 'Exif' || kind === 'mime')
    .slice(0, 8)
    .map(([id, kind]) => {
      const parts = extents.get(id) ?? [];
      const length = parts.reduce((sum, { from, to }) => sum + to - from, 0);
      if (length > LARGEST_NOTE) return [kind, new Uint8Array()] as const;
      return [kind, joinBytes(parts.map(({ from, to }) => partOf(bytes, from, to)))] as const;
    });
}

/** Exif as an item of its own begins with how many bytes stand before its TIFF header (ISO/IEC 23008-12, annex A). */
function tiffOf(note: Uint8Array): Uint8Array {
  return note.subarray(4 + viewOf(note).getUint32(0));
}

/** `FindNotes` for AVIF and HEIC. */
export const mediaNotes: FindNotes = (bytes) => {
  try {
    const notes = readNotes(bytes);
    const of = (wanted: string) => notes.flatMap(([kind, note]) => (kind === wanted ? [note] : []));
    return { ...NO_NOTES, exif: of('Exif').slice(0, 1).map(tiffOf), xmp: of('mime').slice(0, 1) };
  } catch (error) {
    if (error instanceof RangeError) return { ...NO_NOTES, warnings: [CUT_OFF] };
    throw error;
  }
};
