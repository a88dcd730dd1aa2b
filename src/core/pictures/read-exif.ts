import { decodeText } from '../text/decode.ts';
import { viewOf } from './bytes.ts';
import { exifMoment } from './metadata-dates.ts';
import type { PictureField } from './picture-fields.ts';
import type { PrivateNote } from './picture-metadata.ts';
import type { TiffDirectory } from './read-tiff.ts';
import { readTiff } from './read-tiff.ts';

/** What Exif says that Stet has a use for. */
export interface Exif {
  readonly fields: ReadonlyMap<PictureField, readonly string[]>;
  readonly privateNotes: readonly PrivateNote[];
  /** Bytes of other forms, which a TIFF file keeps among its entries. */
  readonly xmp: Uint8Array | null;
  readonly iim: Uint8Array | null;
  readonly warnings: readonly string[];
}

/** Tags of Exif 2.32 and of TIFF 6.0 by their directory. Those that begin with 0x9c are Windows Explorer's. */
const TAGS = {
  description: ['picture', 0x010e],
  artist: ['picture', 0x013b],
  copyright: ['picture', 0x8298],
  moment: ['exif', 0x9003],
  offset: ['exif', 0x9011],
  explorerTitle: ['picture', 0x9c9b],
  explorerAuthor: ['picture', 0x9c9d],
  explorerKeywords: ['picture', 0x9c9e],
  xmp: ['picture', 0x02bc],
  iim: ['picture', 0x83bb],
} as const satisfies Readonly<Record<string, readonly [TiffDirectory, number]>>;

const PRIVATE: readonly (readonly [PrivateNote, TiffDirectory, readonly number[]])[] = [
  ['place', 'place', [1, 2, 3, 4]],
  ['serial number', 'exif', [0xa431, 0xa435]],
  ['serial number', 'picture', [0xc62f]],
  ['owner', 'exif', [0xa430]],
  ['maker’s notes', 'exif', [0x927c]],
  ['thumbnail', 'thumbnail', [0x0201, 0x0111]],
];

/** Longer is no title and no name: not read at all. */
const LONGEST = 64 * 1024; // bytes

/** What cameras write where a caption belongs. */
const BOILERPLATE =
  /^(?:OLYMPUS DIGITAL CAMERA|SONY DSC|(?:KONICA )?MINOLTA DIGITAL CAMERA|DIGITAL CAMERA|SAMSUNG|DCIM\S*|<?untitled>?|default|dav|cof|sdr|r?hdr|Exif_JPEG_PICTURE|Screenshot)$/i;

function decoded(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const result = decodeText(end < 0 ? bytes : bytes.subarray(0, end));
  return result.ok ? result.value.text.trim() : '';
}

/** Explorer's texts are UTF-16, the low byte first, without a mark. */
function decodedWide(bytes: Uint8Array): string {
  const view = viewOf(bytes);
  const units = Array.from({ length: bytes.length >> 1 }, (_, at) => view.getUint16(at * 2, true));
  const end = units.indexOf(0);
  const text = (end < 0 ? units : units.slice(0, end)).map((unit) => String.fromCharCode(unit));
  return text.join('').trim();
}

function parted(text: string): readonly string[] {
  return text
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** What Exif data says, its TIFF header first. Never throws. */
export function readExif(bytes: Uint8Array): Exif {
  const { entries, warnings } = readTiff(bytes);
  const bytesOf = ([directory, tag]: readonly [TiffDirectory, number]): Uint8Array | null =>
    entries.find((each) => each.directory === directory && each.tag === tag)?.value ?? null;
  const shortOf = (name: keyof typeof TAGS): Uint8Array =>
    bytesOf(TAGS[name])?.subarray(0, LONGEST) ?? new Uint8Array();
  const text = (name: keyof typeof TAGS): string => decoded(shortOf(name));
  const wide = (name: keyof typeof TAGS): string => decodedWide(shortOf(name));
  const description = text('description');
  const moment = exifMoment(text('moment'), text('offset'));
  const fields: readonly (readonly [PictureField, readonly string[]])[] = [
    ['description', BOILERPLATE.test(description) ? [] : [description]],
    ['title', [wide('explorerTitle')]],
    ['creator', parted(text('artist') || wide('explorerAuthor'))],
    ['copyrightNotice', [text('copyright')]],
    ['keywords', parted(wide('explorerKeywords'))],
    ['dateCreated', [moment]],
  ];
  const notes = PRIVATE.flatMap(([note, directory, tags]) =>
    entries.some((each) => each.directory === directory && tags.includes(each.tag)) ? [note] : [],
  );
  return {
    fields: new Map(fields.filter(([, texts]) => texts.some((each) => each !== ''))),
    privateNotes: [...new Set(notes)],
    xmp: bytesOf(TAGS.xmp),
    iim: bytesOf(TAGS.iim),
    warnings,
  };
}
