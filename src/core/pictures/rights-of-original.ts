import type { PictureField } from './picture-fields.ts';
import type { PictureMetadata } from './picture-metadata.ts';
import type { PictureWords } from './written-words.ts';

/** More creators, or a longer notice, than any in use is not kept: in characters, and in names. */
const LONGEST = 2000;
const MOST_CREATORS = 20;

/**
 * A story's words of a picture, with what its original says of rights where the story is silent: who made it, whose it
 * is, on what terms it may be used, and whether a machine made it. For copies that are drawn anew and have no notes.
 */
export function withRights(words: PictureWords, { fields }: PictureMetadata): PictureWords {
  const { details = {} } = words;
  const texts = (field: PictureField): readonly string[] =>
    (fields[field]?.texts ?? []).slice(0, MOST_CREATORS).map((text) => text.slice(0, LONGEST));
  const kept = {
    creator: details.creator || texts('creator').join('; '),
    copyright: details.copyright || (texts('copyrightNotice')[0] ?? ''),
    usageTerms: details.usageTerms || (texts('usageTerms')[0] ?? ''),
    digitalSourceType: details.digitalSourceType || (texts('digitalSourceType')[0] ?? ''),
  };
  return { ...words, details: { ...details, ...kept } };
}
