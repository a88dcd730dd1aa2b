import type { Picture } from '../story/block.ts';
import { tidyDetails } from '../story/picture-details.ts';
import type { PictureField } from './picture-fields.ts';
import type { PictureMetadata } from './picture-metadata.ts';

/** What a picture's own file proposes for a story: a new picture is filled in with it. */
export type ProposedWords = Pick<Picture, 'caption' | 'credit' | 'alt' | 'details'>;

/** A text on one line, as the fields of a story have it. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** “Lyttelton, Canterbury, New Zealand”, each part once. */
function placeOf(texts: (field: PictureField) => readonly string[]): string {
  const [whole] = [...texts('locationShown'), ...texts('locationCreated')];
  const parts = (['sublocation', 'city', 'state', 'country'] as const).flatMap(texts);
  return parts.length > 0 ? [...new Set(parts)].join(', ') : (whole ?? '');
}

/** What a file says of its picture, in the story's fields; empty where it says nothing. A credit may be put together from creator and source. */
export function proposedWords({ fields }: Pick<PictureMetadata, 'fields'>): ProposedWords {
  const texts = (field: PictureField): readonly string[] =>
    (fields[field]?.texts ?? []).map(onOneLine);
  const text = (field: PictureField): string => texts(field)[0] ?? '';
  const creator = texts('creator').join('; ');
  const credit = text('creditLine') || [creator, text('source')].filter(Boolean).join('/');
  const details = tidyDetails({
    headline: text('headline'),
    creator,
    source: text('source'),
    copyright: text('copyrightNotice'),
    usageTerms: text('usageTerms'),
    instructions: text('instructions'),
    date: text('dateCreated'),
    place: placeOf(texts),
    people: texts('personShown'),
    extendedDescription: text('extendedDescription'),
    digitalSourceType: text('digitalSourceType'),
  });
  return {
    caption: text('description'),
    credit,
    alt: text('altText'),
    ...(details && { details }),
  };
}
