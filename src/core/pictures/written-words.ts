import type { PictureDetails } from '../story/picture-details.ts';
import type { Iim } from './iim.ts';
import { iimOf } from './iim.ts';
import { iimDate, iimTime } from './metadata-dates.ts';
import { PICTURE_FIELDS } from './picture-fields.ts';
import { cutToBytes, utf8Bytes } from './utf8.ts';
import type { Xmp } from './read-xmp.ts';
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

function namesIn(text: string): readonly string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * The story's words with what is kept of the original's, its XMP before its IIM (IPTC's order). Who made a picture and
 * on what terms it may be used stays in it where the story is silent. Instructions are for the desk and go no further.
 */
export function writtenWords(words: PictureWords, xmp: Xmp, iim: Iim): WrittenWords {
  const { caption, credit, alt, details = {}, keywords = [] } = words;
  const kept = (name: Parameters<Xmp['get']>[0], dataSet?: Parameters<Iim['get']>[0]) => {
    const values = xmp.get(name) ?? (dataSet ? iim.get(dataSet) : undefined) ?? [];
    return values.slice(0, MOST_CREATORS).map((value) => value.slice(0, LONGEST));
  };
  const or = (said: string | undefined, found: readonly string[]): string => said || found[0] || '';
  const creators = namesIn(details.creator ?? '');
  return {
    caption,
    credit,
    alt,
    headline: details.headline ?? '',
    creators: creators.length > 0 ? creators : kept('dc:creator', '2:80'),
    source: details.source ?? '',
    copyright: or(details.copyright, kept('dc:rights', '2:116')),
    usageTerms: or(details.usageTerms, kept('xmpRights:UsageTerms')),
    date: details.date ?? '',
    place: details.place ?? '',
    people: details.people ?? [],
    extendedDescription: details.extendedDescription ?? '',
    digitalSourceType: or(details.digitalSourceType, kept('Iptc4xmpExt:DigitalSourceType')),
    keywords,
    aiSystem: kept('Iptc4xmpExt:AISystemUsed')[0] ?? '',
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
