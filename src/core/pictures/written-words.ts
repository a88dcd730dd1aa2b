import type { Iim } from './iim.ts';
import { iimOf } from './iim.ts';
import { cutToBytes, utf8Bytes } from './utf8.ts';
import type { Xmp } from './read-xmp.ts';
import type { XmpEntry } from './write-xmp.ts';
import { printXmp } from './write-xmp.ts';

/** What a story says of a picture. */
export interface PictureWords {
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
}

/** What is written into an exported picture: the story's words, and what its original says of rights. */
export interface WrittenWords extends PictureWords {
  readonly creators: readonly string[];
  readonly copyright: string;
  readonly usageTerms: string;
  /** An address of the IPTC's list of digital source types; says whether a machine made the picture. */
  readonly digitalSourceType: string;
}

/** Limits of what is kept of an original: no rights notice in use is longer. */
const LONGEST = 2000; // characters
const MOST_CREATORS = 20;

/** The story's words with what is kept of the original's, its XMP before its IIM (IPTC's order). */
export function writtenWords(words: PictureWords, xmp: Xmp, iim: Iim): WrittenWords {
  const kept = (name: Parameters<Xmp['get']>[0], dataSet?: Parameters<Iim['get']>[0]) => {
    const values = xmp.get(name) ?? (dataSet ? iim.get(dataSet) : undefined) ?? [];
    return values.slice(0, MOST_CREATORS).map((value) => value.slice(0, LONGEST));
  };
  return {
    ...words,
    creators: kept('dc:creator', '2:80'),
    copyright: kept('dc:rights', '2:116')[0] ?? '',
    usageTerms: kept('xmpRights:UsageTerms')[0] ?? '',
    digitalSourceType: kept('Iptc4xmpExt:DigitalSourceType')[0] ?? '',
  };
}

/** The words as an XMP packet, whole. */
export function xmpOf(words: WrittenWords): Uint8Array {
  const entries: readonly XmpEntry[] = [
    { name: 'dc:description', form: 'languages', values: [words.caption] },
    { name: 'dc:creator', form: 'list', values: words.creators },
    { name: 'dc:rights', form: 'languages', values: [words.copyright] },
    { name: 'photoshop:Credit', form: 'text', values: [words.credit] },
    { name: 'xmpRights:UsageTerms', form: 'languages', values: [words.usageTerms] },
    { name: 'Iptc4xmpCore:AltTextAccessibility', form: 'languages', values: [words.alt] },
    { name: 'Iptc4xmpExt:DigitalSourceType', form: 'text', values: [words.digitalSourceType] },
  ];
  return utf8Bytes(printXmp(entries));
}

/** The words as IIM, as far as its fields reach (IIM 4.2 limits them in bytes; the XMP has them whole). */
export function iimResourcesOf(words: WrittenWords): Uint8Array {
  const fields: readonly (readonly [number: number, text: string, most: number])[] = [
    ...words.creators.map((creator) => [80, creator, 32] as const),
    [110, words.credit, 32],
    [116, words.copyright, 128],
    [120, words.caption, 2000],
  ];
  const written = fields.filter(([, text]) => text !== '');
  return iimOf(written.map(([number, text, most]) => [number, cutToBytes(text, most)]));
}
