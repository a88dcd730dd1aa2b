import { failed, success } from '../schema/result.ts';
import type { Extent } from './avif-items.ts';
import { readItemKinds, readItemPlaces, readThumbnails } from './avif-items.ts';
import { joinBytes, latin1Bytes, partOf, uint32 } from './bytes.ts';
import type { CleanPicture } from './clean-picture.ts';
import { exifOf, UPRIGHT } from './exif.ts';
import type { MediaBox } from './media-boxes.ts';
import { readBoxes } from './media-boxes.ts';
import { xmpOf } from './written-words.ts';

/** What a file, its description and its properties are made of; every other box is blanked. */
const IN_FILE = new Set(['ftyp', 'meta', 'mdat']);
const IN_META = new Set(['hdlr', 'pitm', 'iinf', 'iloc', 'iref', 'iprp', 'idat', 'grpl']);
const PROPERTIES = new Set(
  'ispe pixi av1C colr pasp irot imir clap auxC a1op a1lx lsel clli mdcv cclv amve'.split(' '),
);

/** Items that are pictures, or made of pictures. */
const PICTURES = new Set(['av01', 'grid', 'iovl', 'iden', 'tmap']);

/** Bytes of version and flags that begin what some boxes hold. */
const FLAGS = 4;

const BLANK = 0x20;

/** Makes a box one that readers skip, and empties it. Its length stays, so nothing moves. */
function blankBox(out: Uint8Array, { nameAt, from, to }: MediaBox): void {
  out.set(latin1Bytes('free'), nameAt);
  out.fill(0, from, to);
}

function blankOthers(out: Uint8Array, boxes: readonly MediaBox[], kept: ReadonlySet<string>): void {
  for (const box of boxes) if (!kept.has(box.kind)) blankBox(out, box);
}

function isWithin({ from, to }: Extent, box: Extent): boolean {
  return from >= box.from && to <= box.to;
}

function areApart(a: Extent, b: Extent): boolean {
  return a.to <= b.from || b.to <= a.from;
}

interface Layout {
  /** Where the data of items may lie. */
  readonly data: readonly MediaBox[];
  readonly pictures: readonly Extent[];
  /** Where items lie that hold notes. */
  readonly exif: readonly Extent[];
  readonly xmp: readonly Extent[];
}

function child(boxes: readonly MediaBox[] | null, kind: string): MediaBox | undefined {
  return boxes?.find((box) => box.kind === kind);
}

function readLayout(
  bytes: Uint8Array,
  file: readonly MediaBox[],
  meta: readonly MediaBox[],
): Layout | null {
  const [info, places, references] = ['iinf', 'iloc', 'iref'].map((kind) => child(meta, kind));
  const inside = child(meta, 'idat');
  if (!info || !places) return null;
  const isWide = (bytes[info.from] ?? 0) !== 0;
  const entries = readBoxes(bytes, info.from + FLAGS + (isWide ? 4 : 2), info.to);
  const kinds = entries && readItemKinds(bytes, info, entries);
  const extents = readItemPlaces(bytes, places, inside?.from ?? 0);
  const links = references ? readBoxes(bytes, references.from + FLAGS, references.to) : [];
  if (!kinds || !extents || !links) return null;
  const thumbnails = references ? readThumbnails(bytes, references, links) : new Set();
  const data = [...file.filter(({ kind }) => kind === 'mdat'), ...(inside ? [inside] : [])];
  const of = (isWanted: (kind: string, id: number) => boolean) =>
    [...kinds].filter(([id, kind]) => isWanted(kind, id)).map(([id]) => extents.get(id) ?? []);
  return {
    data,
    pictures: of((kind, id) => PICTURES.has(kind) && !thumbnails.has(id)).flat(),
    exif: of((kind) => kind === 'Exif').flat(),
    xmp: of((kind) => kind === 'mime').flat(),
  };
}

/** Whether the pictures' bytes lie where data may, apart from all notes, and are not claimed over and over. */
function isSound(bytes: Uint8Array, { data, pictures, exif, xmp }: Layout): boolean {
  const claimed = pictures.reduce((sum, { from, to }) => sum + to - from, 0);
  const isInPlace = (each: Extent): boolean => data.some((box) => isWithin(each, box));
  const notes = [...exif, ...xmp];
  return (
    pictures.length > 0 &&
    claimed <= bytes.length &&
    [...pictures, ...notes].every(isInPlace) &&
    notes.every((note) => pictures.every((picture) => areApart(picture, note)))
  );
}

/** Writes a note over an old one where it fits, the rest of which is blanked. */
function overwrite(out: Uint8Array, { from, to }: Extent, note: Uint8Array, blank: number): void {
  if (note.length > to - from) return;
  out.fill(blank, from, to);
  out.set(note, from);
}

/** Exif that says nothing: readers that find an item of this kind expect some (ISO/IEC 23008-12, annex A). */
const NO_EXIF = joinBytes([uint32(0), exifOf(UPRIGHT)]);

/**
 * `CleanPicture` for AVIF. Nothing moves, for other parts say by number where each lies: only the bytes of the
 * pictures stay, the rest is blanked, and the words are written where XMP was, if they fit there.
 */
export const cleanAvif: CleanPicture = (bytes, words) => {
  const file = readBoxes(bytes, 0, bytes.length);
  if (child(file, 'moov')) return failed('moving AVIF');
  const metaBox = child(file, 'meta');
  const meta = metaBox ? readBoxes(bytes, metaBox.from + FLAGS, metaBox.to) : null;
  const properties = child(meta, 'iprp');
  const container = child(
    properties ? readBoxes(bytes, properties.from, properties.to) : null,
    'ipco',
  );
  const details = container ? readBoxes(bytes, container.from, container.to) : null;
  const layout = file && meta && readLayout(bytes, file, meta);
  if (file?.[0]?.kind !== 'ftyp' || !meta || !details || !layout || !isSound(bytes, layout))
    return failed('damaged');

  const out = new Uint8Array(bytes); // a copy, which `slice` of Node's bytes is not
  blankOthers(out, file, IN_FILE);
  blankOthers(out, meta, IN_META);
  blankOthers(out, details, PROPERTIES);
  for (const { from, to } of layout.data) out.fill(0, from, to);
  for (const { from, to } of layout.pictures) out.set(partOf(bytes, from, to), from);

  for (const exif of layout.exif) overwrite(out, exif, NO_EXIF, 0);
  const [packet] = layout.xmp;
  if (packet) {
    overwrite(out, packet, new Uint8Array(), BLANK);
    overwrite(out, packet, xmpOf(words), BLANK);
  }
  return success(out);
};
