import { avifSize } from './avif-size.ts';
import { unlessCutShort, viewOf } from './bytes.ts';
import { readOrientation, UPRIGHT } from './exif.ts';
import type { FileNotes, FindNotes } from './file-notes.ts';
import { NO_NOTES } from './file-notes.ts';
import { gifNotes } from './gif-notes.ts';
import { jpegNotes } from './jpeg-notes.ts';
import { mediaNotes } from './media-notes.ts';
import { mergeForms } from './merge-forms.ts';
import { isHeic, isTiff, PICTURE_KINDS } from './picture-kind.ts';
import type { MetadataKind, PictureMetadata } from './picture-metadata.ts';
import { PRIVATE_NOTES } from './picture-metadata.ts';
import { pngNotes } from './png-notes.ts';
import { readNotes } from './read-notes.ts';
import type { Size } from './size.ts';
import { webpNotes } from './webp-notes.ts';

/** What is read of a kind of file. */
interface MetadataReader {
  readonly kind: MetadataKind;
  readonly size: (view: DataView) => Size | null;
  readonly findNotes: FindNotes;
}

const OF_STORIES: Readonly<
  Record<(typeof PICTURE_KINDS)[number]['ending'], readonly [MetadataKind, FindNotes]>
> = {
  jpg: ['JPEG', jpegNotes],
  png: ['PNG', pngNotes],
  webp: ['WebP', webpNotes],
  gif: ['GIF', gifNotes],
  avif: ['AVIF', mediaNotes],
};

/** How to read a file, by its first bytes; null for one that is no picture Stet knows. */
function readerOf(view: DataView): MetadataReader | null {
  const begins = (isKind: (view: DataView) => boolean): boolean =>
    unlessCutShort(() => isKind(view)) === true;
  const ours = PICTURE_KINDS.find((each) => begins(each.begins));
  if (ours) {
    const [kind, findNotes] = OF_STORIES[ours.ending];
    return { kind, size: ours.size, findNotes };
  }
  if (begins(isHeic)) return { kind: 'HEIC', size: avifSize, findNotes: mediaNotes };
  if (!begins(isTiff)) return null;
  const findNotes: FindNotes = (bytes) => ({ ...NO_NOTES, exif: [bytes] });
  return { kind: 'TIFF', size: () => null, findNotes };
}

function orientationOf({ exif: [tiff] }: FileNotes): number {
  return tiff ? readOrientation(viewOf(tiff), 0) : UPRIGHT;
}

const TOO_LONG = 'A value of more than 10,000 characters, or a list of more than 500, was cut off.';
const NO_SIZE = 'The file breaks off before it says how large the picture is.';

/**
 * Reads all that Stet knows of what was written into a picture. Decodes no pixels, fetches nothing, and never
 * throws, whatever the bytes: time and memory grow with the file, and each note in it is read up to 2 MB. `language`
 * is the story's (BCP 47): it chooses among alternatives where a file has no default.
 */
export function readPictureMetadata(bytes: Uint8Array, language = 'en'): PictureMetadata {
  const view = viewOf(bytes);
  const reader = readerOf(view);
  if (!reader)
    return {
      kind: null,
      size: null,
      orientation: UPRIGHT,
      fields: {},
      privateNotes: [],
      warnings: ['This is no picture that Stet knows.'],
    };
  const size = unlessCutShort(() => reader.size(view));
  const found = reader.findNotes(bytes);
  const notes = readNotes(found, language);
  const { fields, isCut } = mergeForms(notes);
  const warnings = [
    ...(size || reader.kind === 'TIFF' ? [] : [NO_SIZE]),
    ...notes.warnings,
    ...(isCut ? [TOO_LONG] : []),
  ];
  return {
    kind: reader.kind,
    size,
    orientation: reader.kind === 'AVIF' || reader.kind === 'HEIC' ? UPRIGHT : orientationOf(found),
    fields,
    privateNotes: PRIVATE_NOTES.filter((note) => notes.privateNotes.has(note)),
    warnings: [...new Set(warnings)],
  };
}
