import { canBeSameMoment, iimMoment } from './metadata-dates.ts';
import type { FieldRow, PictureField } from './picture-fields.ts';
import { FIELD_ROWS, PICTURE_FIELDS } from './picture-fields.ts';
import type { FieldMetadata, MetadataValue } from './picture-metadata.ts';
import type { ReadNotes } from './read-notes.ts';
import { utf8Bytes } from './utf8.ts';

/** The longest value that is kept, in characters, and the most of a list. What goes beyond is cut off, and said. */
const LONGEST = 10_000;
const MOST_TEXTS = 500;

const TIME_OF_IIM = '2:60';

/** What is written in several languages or by hand: blanks and how accents are composed make no difference. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Whether one is the beginning of the other, cut off where IIM's field ends. */
function isCutShort(field: PictureField, cut: string, whole: string): boolean {
  const row: FieldRow = PICTURE_FIELDS[field];
  // Programs count characters or bytes, and some stop at a whole word.
  const most = row.iim?.[1] ?? Infinity;
  return utf8Bytes(cut).length > most * 0.75 && whole.startsWith(cut.replace(/[\s…]+$/, ''));
}

function isSameText(field: PictureField, a: string, b: string): boolean {
  if (field === 'dateCreated') return canBeSameMoment(a, b);
  const [one, other] = [plain(a), plain(b)];
  return one === other || isCutShort(field, one, other) || isCutShort(field, other, one);
}

function isSame(field: PictureField, a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) return a.every((text, at) => isSameText(field, text, b[at] ?? ''));
  // One program's list is another's single text.
  const joined = (texts: readonly string[]): string => plain(texts.join(', ').replaceAll(';', ','));
  return joined(a) === joined(b);
}

/** Texts within their bounds; `isCut` hears of any that was not. */
function bounded(texts: readonly string[], isCut: () => void): readonly string[] {
  if (texts.length > MOST_TEXTS || texts.some((text) => text.length > LONGEST)) isCut();
  return texts.slice(0, MOST_TEXTS).map((text) => text.slice(0, LONGEST));
}

function valuesOf(
  field: PictureField,
  row: FieldRow,
  { xmp, iim, exif }: ReadNotes,
): readonly MetadataValue[] {
  const inIim = (row.iim && iim.get(`2:${row.iim[0]}`)) ?? [];
  const moments = inIim.map((date) => iimMoment(date, iim.get(TIME_OF_IIM)?.[0] ?? ''));
  const moment = xmp.get('photoshop:DateCreated') ?? xmp.get('exif:DateTimeOriginal');
  const isDate = field === 'dateCreated';
  const values: readonly MetadataValue[] = [
    { source: 'XMP', texts: (isDate ? moment : xmp.get(row.xmp)) ?? [] },
    { source: 'IIM', texts: isDate ? moments : inIim },
    { source: 'EXIF', texts: exif.get(field) ?? [] },
  ];
  return values
    .map(({ source, texts }) => ({ source, texts: texts.filter((text) => text !== '') }))
    .filter(({ texts }) => texts.length > 0);
}

/** Every field that a file says something of: XMP before IIM before EXIF, with what differs kept beside it. */
export function mergeForms(notes: ReadNotes): {
  readonly fields: Readonly<Partial<Record<PictureField, FieldMetadata>>>;
  readonly isCut: boolean;
} {
  const fields: Partial<Record<PictureField, FieldMetadata>> = {};
  let isCut = false;
  for (const [field, row] of FIELD_ROWS) {
    const values = valuesOf(field, row, notes).map(({ source, texts }) => ({
      source,
      texts: bounded(texts, () => (isCut = true)),
    }));
    const [first, ...rest] = values;
    if (!first) continue;
    fields[field] = {
      ...first,
      others: rest.filter(({ texts }) => !isSame(field, first.texts, texts)),
    };
  }
  return { fields, isCut };
}
