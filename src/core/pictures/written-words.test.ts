import ExifReader from 'exifreader';
import { describe, expect, test } from 'vitest';
import { SAID } from '../../../tests/helpers/said-of-picture.ts';
import {
  plainWebp,
  pngWith,
  smallJpeg,
  tellingAvif,
  tellingGif,
  tellingJpeg,
  tellingPng,
  tellingWebp,
} from '../../../tests/helpers/telling-pictures.ts';
import { exportPicture } from './export-picture.ts';
import { readPictureMetadata } from './read-picture-metadata.ts';
import { cutToBytes } from './utf8.ts';
import type { PictureWords } from './written-words.ts';

function exported(bytes: Uint8Array, file: string, words: PictureWords = SAID): Uint8Array {
  const copy = exportPicture(bytes, file, words);
  if (!copy.ok) throw new Error(copy.failure);
  return copy.value;
}

/** What Stet itself reads: each field's texts. */
function readBack(bytes: Uint8Array): Readonly<Record<string, readonly string[]>> {
  const { fields, privateNotes } = readPictureMetadata(bytes);
  expect(privateNotes).toEqual([]);
  expect(Object.values(fields).flatMap(({ others }) => others)).toEqual([]);
  return Object.fromEntries(Object.entries(fields).map(([field, { texts }]) => [field, texts]));
}

const { details } = SAID;
const ALL = {
  description: [SAID.caption],
  altText: [SAID.alt],
  extendedDescription: [details.extendedDescription],
  headline: [details.headline],
  creator: ['Hēmi Walker', 'Ana Rua'],
  creditLine: [SAID.credit],
  source: [details.source],
  copyrightNotice: [details.copyright],
  keywords: SAID.keywords,
  dateCreated: [details.date],
  personShown: details.people,
  locationCreated: [details.place],
  digitalSourceType: [details.digitalSourceType],
  usageTerms: [details.usageTerms],
};

describe('all that a story says of a picture stands in the exported', () => {
  test.each([
    ['JPEG', 'a.jpg', tellingJpeg(smallJpeg())],
    ['JPEG that told nothing', 'a.jpg', smallJpeg()],
    ['PNG', 'a.png', tellingPng()],
    ['PNG that told nothing', 'a.png', pngWith()],
    ['WebP', 'a.webp', tellingWebp()],
    ['WebP that told nothing', 'a.webp', plainWebp('webp')],
    ['GIF', 'a.gif', tellingGif()],
    ['AVIF with room for it', 'a.avif', tellingAvif(2400)],
  ])('%s, and nothing else does', (_kind, file, bytes) => {
    expect(readBack(exported(bytes, file))).toEqual(ALL);
  });

  test('JPEG, where another reader finds it too, in XMP and in IIM', () => {
    const bytes = Buffer.from(exported(tellingJpeg(smallJpeg()), 'a.jpg'));
    const { iptc = {}, xmp = {} } = ExifReader.load(bytes, { expanded: true });
    const textOf = (tag: unknown): string =>
      [tag]
        .flat()
        .map((each) => (each as { description: string }).description)
        .join(', ');
    const said = (of: object): Readonly<Record<string, string>> =>
      Object.fromEntries(Object.entries(of).map(([name, tag]) => [name, textOf(tag)]));
    expect(said(iptc)).toMatchObject({
      'Caption/Abstract': SAID.caption,
      Credit: SAID.credit,
      Headline: details.headline,
      'By-line': 'Hēmi Walker, Ana Rua',
      Source: details.source,
      'Copyright Notice': details.copyright,
      Keywords: 'ferry, Ōtautahi',
      'Date Created': '2026-11-22',
      'Time Created': '09:30:00+13:00',
    });
    expect(said(xmp)).toMatchObject({
      description: SAID.caption,
      Headline: details.headline,
      creator: 'Hēmi Walker, Ana Rua',
      subject: 'ferry, Ōtautahi',
      DateCreated: details.date,
      PersonInImage: 'Mere Ngātai, Tāne Rua',
      ExtDescrAccessibility: details.extendedDescription,
      UsageTerms: details.usageTerms,
    });
    expect(bytes.includes('Not for the archive')).toBe(false);
  });
});

describe('a date goes out', () => {
  const written = (date: string) => {
    const words = { ...SAID, details: { date } };
    return readPictureMetadata(exported(smallJpeg(), 'a.jpg', words)).fields.dateCreated;
  };
  test.each(['2026', '2026-11', '2026-11-22', '2026-11-22T09:30:00Z', '2026-11-22T09:30'])(
    'as it is: %s',
    (date) => {
      expect(written(date)).toEqual({ source: 'XMP', texts: [date], others: [] });
    },
  );
  test.each(['last Monday', '2026-13-01', '22/11/2026'])('not at all: %s', (date) => {
    expect(written(date)).toBeUndefined();
  });
});

describe('IIM’s fields end', () => {
  test.each([
    ['after a whole word', 'Harbour Pictures', 12, 'Harbour'],
    ['with a word that just fits', 'Harbour Pictures', 7, 'Harbour'],
    ['within a word where there is no other way', 'Kaimarimariwhakaaro', 7, 'Kaimari'],
    ['not within a letter', 'Pāpāpā', 5, 'Pāp'],
    ['nowhere if all fits', 'Pāpā', 6, 'Pāpā'],
  ])('%s', (_where, text, most, cut) => {
    expect(new TextDecoder().decode(cutToBytes(text, most))).toBe(cut);
  });
});
