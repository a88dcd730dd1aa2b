import type { Exif } from './read-exif.ts';
import { readExif } from './read-exif.ts';
import type { FileNotes } from './file-notes.ts';
import type { IimNotes } from './iim.ts';
import { readIimWords, readPhotoshop } from './iim.ts';
import type { PrivateNote } from './picture-metadata.ts';
import type { Xmp, XmpPacket } from './read-xmp.ts';
import { readXmpPacket } from './read-xmp.ts';
import type { XmpName } from './xmp-namespaces.ts';

/** A file's notes, read. */
export interface ReadNotes {
  readonly xmp: Xmp;
  readonly iim: IimNotes['words'];
  readonly exif: Exif['fields'];
  readonly privateNotes: ReadonlySet<PrivateNote>;
  readonly warnings: readonly string[];
}

/** Properties of XMP that tell what no export lets out. */
const PRIVATE: readonly (readonly [PrivateNote, RegExp])[] = [
  ['place', /^exif:GPS(?!VersionID)/],
  ['serial number', /^(?:aux:(?:Lens)?SerialNumber|exifEX:(?:Body|Lens)SerialNumber)$/],
  ['owner', /^(?:aux:OwnerName|exifEX:CameraOwnerName)$/],
  ['maker’s notes', /^exif:MakerNote$/],
  ['thumbnail', /^xmp:Thumbnails$/],
  [
    'edit history',
    /^(?:xmpMM:(?:History|DerivedFrom|Ingredients)|photoshop:(?:DocumentAncestors|History))$/,
  ],
];

const UNREAD =
  'The XMP is damaged, absurdly long or refers to something outside it, and was not read.';

function readPackets(
  notes: FileNotes,
  inExif: Uint8Array | null,
  language: string,
): readonly XmpPacket[] {
  const [first = inExif] = notes.xmp;
  const main = first && readXmpPacket(first, language);
  if (!main) return [];
  const [digest = ''] = main.values.get('xmpNote:HasExtendedXMP') ?? [];
  const more = notes.extendedXmp.get(digest);
  return more ? [main, readXmpPacket(more, language)] : [main];
}

function readIim(notes: FileNotes, inExif: Uint8Array | null): IimNotes {
  if (notes.photoshop) return readPhotoshop(notes.photoshop);
  return inExif ? readIimWords(inExif) : { words: new Map(), warnings: [] };
}

/** Reads what was found in a file. `language` is the story's: it chooses among alternatives. */
export function readNotes(notes: FileNotes, language: string): ReadNotes {
  const [tiff] = notes.exif;
  const exif = tiff ? readExif(tiff) : null;
  const packets = readPackets(notes, exif?.xmp ?? null, language);
  const iim = readIim(notes, exif?.iim ?? null);
  const present = packets.flatMap((packet) => [...packet.present]);
  const inXmp = PRIVATE.filter(([, name]) => present.some((each: XmpName) => name.test(each)));
  return {
    // What stands in the main packet counts before what was moved out of it.
    xmp: new Map([...packets].reverse().flatMap(({ values }) => [...values])),
    iim: iim.words,
    exif: exif?.fields ?? new Map(),
    privateNotes: new Set([
      ...(exif?.privateNotes ?? []),
      ...inXmp.map(([note]) => note),
      ...(notes.hasThumbnail ? (['thumbnail'] as const) : []),
    ]),
    warnings: [
      ...notes.warnings,
      ...(exif?.warnings ?? []),
      ...(packets.every(({ isSound }) => isSound) ? [] : [UNREAD]),
      ...iim.warnings,
    ],
  };
}
