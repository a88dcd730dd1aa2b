import type { PictureField } from '../../../../core/pictures/picture-fields.ts';
import type { PictureMetadata } from '../../../../core/pictures/picture-metadata.ts';
import { proposedWords } from '../../../../core/pictures/proposed-words.ts';
import type { Picture } from '../../../../core/story/block.ts';
import { tidyDetails } from '../../../../core/story/picture-details.ts';

/** Everything that is said of a picture, as a person fills it in: a text each. */
export const DETAIL_FIELDS = [
  { id: 'caption', label: 'Caption', inFile: 'description', isLong: true },
  { id: 'credit', label: 'Credit', inFile: 'creditLine' },
  { id: 'alt', label: 'Alt text', inFile: 'altText', isLong: true },
  { id: 'headline', label: 'Headline', inFile: 'headline' },
  { id: 'creator', label: 'Creator', inFile: 'creator' },
  { id: 'source', label: 'Source', inFile: 'source' },
  { id: 'copyright', label: 'Copyright', inFile: 'copyrightNotice' },
  { id: 'usageTerms', label: 'Usage terms', inFile: 'usageTerms', isLong: true },
  { id: 'instructions', label: 'Instructions', inFile: 'instructions', isLong: true },
  { id: 'date', label: 'Date', inFile: 'dateCreated' },
  { id: 'place', label: 'Place', inFile: 'locationShown' },
  { id: 'people', label: 'People shown', inFile: 'personShown' },
  {
    id: 'extendedDescription',
    label: 'Extended description',
    inFile: 'extendedDescription',
    isLong: true,
  },
  { id: 'digitalSourceType', label: 'Digital source type', inFile: 'digitalSourceType' },
] as const satisfies readonly {
  readonly id: string;
  readonly label: string;
  readonly inFile: PictureField;
  readonly isLong?: true;
}[];
export type DetailField = (typeof DETAIL_FIELDS)[number];
export type DetailId = DetailField['id'];

/** A text for every field; people stand in one, parted by semicolons. */
export type DetailTexts = Readonly<Record<DetailId, string>>;

const PARTED = '; ';

export function textsOfPicture({
  caption,
  credit,
  alt,
  details = {},
}: Pick<Picture, 'caption' | 'credit' | 'alt' | 'details'>): DetailTexts {
  const { people = [], ...texts } = details;
  const none = Object.fromEntries(DETAIL_FIELDS.map(({ id }) => [id, ''])) as DetailTexts;
  return { ...none, ...texts, caption, credit, alt, people: people.join(PARTED) };
}

/** A picture with what was filled in; what is blank is left out. */
export function withTexts(
  { details: _details, ...picture }: Picture,
  { caption, credit, alt, people, ...texts }: DetailTexts,
): Picture {
  const details = tidyDetails({ ...texts, people: people.split(/\s*;\s*/) });
  return { ...picture, caption, credit, alt, ...(details && { details }) };
}

/** What a file says of a field, and where; the first counts, and the others are not the same. */
export interface FileWords {
  readonly source: string;
  readonly text: string;
}

/** What the file says of a field. Credit and place may be put together from several of its fields. */
export function wordsInFile(
  metadata: PictureMetadata,
  { id, inFile }: DetailField,
): readonly FileWords[] {
  const found = metadata.fields[inFile];
  const written = found
    ? [found, ...found.others].map(({ source, texts }) => ({
        source,
        text: texts.join(PARTED).replace(/\s+/g, ' ').trim(),
      }))
    : [];
  const proposed = textsOfPicture(proposedWords(metadata))[id];
  const isTogether = proposed !== '' && !written.some(({ text }) => text === proposed);
  return isTogether ? [{ source: 'several fields', text: proposed }, ...written] : written;
}
