import type { PictureDetails } from '../story/picture-details.ts';
import { iimOf } from './iim.ts';
import { iimDate, iimTime } from './metadata-dates.ts';
import type { PictureField } from './picture-fields.ts';
import { PICTURE_FIELDS } from './picture-fields.ts';
import type { PictureMetadata } from './picture-metadata.ts';
import { cutToBytes, utf8Bytes } from './utf8.ts';
import type { XmpEntry } from './write-xmp.ts';
import { printXmp } from './write-xmp.ts';

/** What a story says of a picture. */
export interface PictureWords {
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
  readonly details?: PictureDetails;
  /** The story's. */
  readonly keywords?: readonly string[];
}

/** What is written into an exported picture: the story's words, and what its original says of rights. */
export interface WrittenWords extends Required<
  Pick<
    PictureDetails,
    | 'headline'
    | 'source'
    | 'copyright'
    | 'usageTerms'
    | 'date'
    | 'place'
    | 'people'
    | 'extendedDescription'
    | 'digitalSourceType'
  >
> {
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
  readonly creators: readonly string[];
  readonly keywords: readonly string[];
  /** Which machine made it, where one did. */
  readonly aiSystem: string;
}

/** Limits of what is kept of an original: no rights notice in use is longer. */
const LONGEST = 2000; // characters
const MOST_CREATORS = 20;

/** The names in a text that has several, parted by semicolons. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * The story's words with what is kept of the original's. Who made a picture, on what terms it may be used and which
 * machine made it stays in it where the story is silent; but not the name that a camera's owner once set in it, which
 * is what EXIF has. Instructions are for the desk and go no further.
 */
export function writtenWords(
  words: PictureWords,
  { fields }: Pick<PictureMetadata, 'fields'>,
): WrittenWords {
  const { caption, credit, alt, details = {}, keywords = [] } = words;
  const kept = (field: PictureField): readonly string[] => {
    const { source, texts = [] } = fields[field] ?? {};
    if (source === 'EXIF') return [];
    return texts.slice(0, MOST_CREATORS).map((text) => text.slice(0, LONGEST));
  };
  const or = (said: string | undefined, field: PictureField): string =>
    said || kept(field)[0] || '';
  const creators = namesIn(details.creator ?? '');
  return {
    caption,
    credit,
    alt,
    headline: details.headline ?? '',
    creators: creators.length > 0 ? creators : kept('creator'),
    source: details.source ?? '',
    copyright: or(details.copyright, 'copyrightNotice'),
    usageTerms: or(details.usageTerms, 'usageTerms'),
    date: details.date ?? '',
    place: details.place ?? '',
    people: details.people ?? [],
    extendedDescription: details.extendedDescription ?? '',
    digitalSourceType: or(details.digitalSourceType, 'digitalSourceType'),
    keywords,
    aiSystem: or(undefined, 'aiSystemUsed'),
  };
}

/** The words as an XMP packet, whole. */
export function xmpOf(words: WrittenWords): Uint8Array {
  const entries: readonly XmpEntry[] = [
    { name: 'dc:description', form: 'languages', values: [words.caption] },
    { name: 'dc:creator', form: 'list', values: words.creators },
    { name: 'dc:rights', form: 'languages', values: [words.copyright] },
    { name: 'dc:subject', form: 'bag', values: words.keywords },
    { name: 'photoshop:Headline', form: 'text', values: [words.headline] },
    { name: 'photoshop:Credit', form: 'text', values: [words.credit] },
    { name: 'photoshop:Source', form: 'text', values: [words.source] },
    {
      name: 'photoshop:DateCreated',
      form: 'text',
      values: iimDate(words.date) ? [words.date] : [],
    },
    { name: 'xmpRights:UsageTerms', form: 'languages', values: [words.usageTerms] },
    { name: 'Iptc4xmpCore:AltTextAccessibility', form: 'languages', values: [words.alt] },
    {
      name: 'Iptc4xmpCore:ExtDescrAccessibility',
      form: 'languages',
      values: [words.extendedDescription],
    },
    { name: 'Iptc4xmpExt:PersonInImage', form: 'bag', values: words.people },
    { name: 'Iptc4xmpExt:LocationCreated', form: 'place', values: [words.place] },
    { name: 'Iptc4xmpExt:DigitalSourceType', form: 'text', values: [words.digitalSourceType] },
    { name: 'Iptc4xmpExt:AISystemUsed', form: 'text', values: [words.aiSystem] },
  ];
  return utf8Bytes(printXmp(entries));
}

/** Keywords beyond these are for the XMP alone: no desk's system takes more. */
const MOST_KEYWORDS = 50;

/** The words as IIM, as far as its fields reach (IIM 4.2 limits them in bytes; the XMP has them whole). */
export function iimResourcesOf(words: WrittenWords): Uint8Array {
  const { description, headline, creator, creditLine, source, copyrightNotice, keywords } =
    PICTURE_FIELDS;
  const each = (
    { iim: [number, most] }: { iim: readonly [number, number] },
    texts: readonly string[],
  ) => texts.map((text) => [number, cutToBytes(text, most)] as const);
  const fields = [
    ...each(keywords, words.keywords.slice(0, MOST_KEYWORDS)),
    ...each({ iim: [55, 8] }, [iimDate(words.date)]),
    ...each({ iim: [60, 11] }, [iimTime(words.date)]),
    ...each(creator, words.creators),
    ...each(headline, [words.headline]),
    ...each(creditLine, [words.credit]),
    ...each(source, [words.source]),
    ...each(copyrightNotice, [words.copyright]),
    ...each(description, [words.caption]),
  ];
  return iimOf(fields.filter(([, value]) => value.length > 0));
}
