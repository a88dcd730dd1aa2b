import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Written } from '../../../tests/helpers/agency-notes.ts';
import {
  agencyPhotoshop,
  agencyXmp,
  dataSets,
  latin1,
  MARKS,
  photoshopOf,
  utf8,
  WRITTEN,
} from '../../../tests/helpers/agency-notes.ts';
import { agencyExif, tellingExif } from '../../../tests/helpers/picture-notes.ts';
import {
  jpegWith,
  pngWith,
  smallJpeg,
  tellingAvif,
  tellingGif,
  tellingJpeg,
  tellingPng,
  tellingWebp,
} from '../../../tests/helpers/telling-pictures.ts';
import { joinBytes, latin1Bytes, uint32 } from './bytes.ts';
import type { PictureField } from './picture-fields.ts';
import { FIELD_ROWS } from './picture-fields.ts';
import { readPictureMetadata } from './read-picture-metadata.ts';

const APP1 = 0xe1;
const APP13 = 0xed;
const EXIF = latin1Bytes('Exif\0\0');
const XMP = latin1Bytes('http://ns.adobe.com/xap/1.0/\0');

const xmp = (written: Written, inside?: string) =>
  [APP1, joinBytes([XMP, agencyXmp(written, inside)])] as const;
const iim = (...of: Parameters<typeof agencyPhotoshop>) => [APP13, agencyPhotoshop(...of)] as const;
const exif = (...of: Parameters<typeof agencyExif>) =>
  [APP1, joinBytes([EXIF, agencyExif(...of)])] as const;

const read = (...segments: Parameters<typeof jpegWith> extends [unknown, ...infer S] ? S : never) =>
  readPictureMetadata(jpegWith(smallJpeg(), ...segments), 'en-NZ');

const FIELDS = FIELD_ROWS.map(([field]) => field);
const IIM_FIELDS = FIELD_ROWS.filter(([, row]) => row.iim).map(([field]) => field);

describe('every field of the IPTC table is read', () => {
  test.each(FIELDS)('%s from XMP', (field) => {
    const { fields, warnings } = read(xmp({ [field]: WRITTEN[field] }));
    expect(fields).toEqual({ [field]: { source: 'XMP', texts: WRITTEN[field], others: [] } });
    expect(warnings).toEqual([]);
  });

  test.each(IIM_FIELDS)('%s from IIM in UTF-8', (field) => {
    const { fields } = read(iim({ [field]: WRITTEN[field] }));
    expect(fields).toEqual({ [field]: { source: 'IIM', texts: WRITTEN[field], others: [] } });
  });

  test('all at once, from all three forms, and nothing of it differs', () => {
    const words = {
      description: WRITTEN.description[0],
      creator: WRITTEN.creator[0],
      copyright: WRITTEN.copyrightNotice[0],
    };
    const { fields, warnings } = read(xmp(WRITTEN), iim(WRITTEN), exif(words));
    const found = FIELDS.map((field) => [field, fields[field]]);
    expect(found).toEqual(
      FIELDS.map((field) => [field, { source: 'XMP', texts: WRITTEN[field], others: [] }]),
    );
    expect(warnings).toEqual([]);
  });

  test('what Exif has, where it stands alone', () => {
    const { fields } = read(exif({ description: 'Pāpā.', creator: 'A; B', copyright: '© A' }));
    expect(fields).toEqual({
      description: { source: 'EXIF', texts: ['Pāpā.'], others: [] },
      creator: { source: 'EXIF', texts: ['A', 'B'], others: [] },
      copyrightNotice: { source: 'EXIF', texts: ['© A'], others: [] },
      dateCreated: { source: 'EXIF', texts: ['2026-11-22T09:30:00+13:00'], others: [] },
    });
  });
});

describe('where the forms differ', () => {
  test('XMP counts before IIM, IIM before EXIF, and the others are kept', () => {
    const words = { description: 'from EXIF', creator: 'c', copyright: 'd' };
    const all = [
      xmp({ description: ['from XMP'] }),
      iim({ description: ['from IIM'] }),
      exif(words),
    ] as const;
    const { fields } = read(...all);
    expect(fields.description).toEqual({
      source: 'XMP',
      texts: ['from XMP'],
      others: [
        { source: 'IIM', texts: ['from IIM'] },
        { source: 'EXIF', texts: ['from EXIF'] },
      ],
    });
    expect(read(...all.slice(1)).fields.description?.source).toBe('IIM');
  });

  test.each<[string, PictureField, readonly string[], readonly string[]]>([
    [
      'cut off where the IIM ends',
      'creditLine',
      ['Hēmi Walker/Harbour Pictures of Lyttelton'],
      ['Hēmi Walker/Harbour Pictures'],
    ],
    [
      'blanks and how an accent is composed',
      'headline',
      ['Pāpā  waits'],
      ['Pa\u0304pa\u0304 waits'],
    ],
    ['a list and one text', 'creator', ['A', 'B'], ['A; B']],
    ['a day and its moment', 'dateCreated', ['2026-11-22T09:30:00.25+13:00'], ['2026-11-22']],
  ])('%s is no difference', (_what, field, one, other) => {
    const { fields } = read(xmp({ [field]: one }), iim({ [field]: other }));
    expect(fields[field]).toEqual({ source: 'XMP', texts: one, others: [] });
  });
});

describe('the character set of IIM is told by the bytes', () => {
  const CAFE = { headline: ['Café “closed” – Ngāti'], source: ['Zoë'] };
  const LATIN = { headline: ['Café closed'], source: ['Zoë'] };
  test.each<[string, Written, (text: string) => Uint8Array, string, readonly string[]]>([
    ['UTF-8 marked as such', CAFE, utf8, MARKS.utf8, []],
    ['UTF-8 without a mark', CAFE, utf8, MARKS.none, []],
    ['UTF-8 marked as Latin-1', CAFE, utf8, MARKS.latin1, []],
    ['Latin-1 marked as such', LATIN, latin1, MARKS.latin1, []],
    ['Latin-1 without a mark', LATIN, latin1, MARKS.none, []],
    [
      'Latin-1 marked as UTF-8',
      LATIN,
      latin1,
      MARKS.utf8,
      ['The IIM is marked as UTF-8 and is not; it was read as Windows-1252.'],
    ],
  ])('%s', (_what, written, encode, mark, warned) => {
    const { fields, warnings } = read(iim(written, encode, mark));
    expect(fields.headline?.texts).toEqual(written.headline);
    expect(fields.source?.texts).toEqual(written.source);
    expect(warnings).toEqual(warned);
  });

  test('the quotation marks of Windows', () => {
    const { fields } = read(iim({ headline: ['x'] }, () => Uint8Array.of(0x93, 0xe9, 0x94), ''));
    expect(fields.headline?.texts).toEqual(['“é”']);
  });
});

describe('of a text in several languages', () => {
  const alternatives = (...items: readonly string[]): string =>
    `<dc:description><rdf:Alt>${items
      .map((item) => `<rdf:li xml:lang="${item}">${item}</rdf:li>`)
      .join('')}</rdf:Alt></dc:description>`;
  test.each([
    ['the default counts', ['mi', 'en-NZ', 'x-default'], 'x-default'],
    ['without one, the story’s language', ['mi', 'fr', 'en-NZ'], 'en-NZ'],
    ['or one that is nearly it', ['mi', 'en-GB'], 'en-GB'],
    ['else the first', ['mi', 'fr'], 'mi'],
  ])('%s', (_what, items, chosen) => {
    const { fields } = read(xmp({}, alternatives(...items)));
    expect(fields.description?.texts).toEqual([chosen]);
  });
});

describe('a place is told', () => {
  test.each([
    [
      'by attributes',
      '<rdf:li Iptc4xmpExt:City="Lyttelton" Iptc4xmpExt:CountryName="New Zealand"/>',
    ],
    [
      'in a description of its own',
      '<rdf:li><rdf:Description Iptc4xmpExt:City="Lyttelton"><Iptc4xmpExt:CountryName>New Zealand</Iptc4xmpExt:CountryName></rdf:Description></rdf:li>',
    ],
  ])('%s', (_how, item) => {
    const inside = `<Iptc4xmpExt:LocationShown><rdf:Bag>${item}</rdf:Bag></Iptc4xmpExt:LocationShown>`;
    expect(read(xmp({}, inside)).fields.locationShown?.texts).toEqual(['Lyttelton, New Zealand']);
  });
});

describe('dates of IIM', () => {
  test.each([
    ['20261122', '093000+1300', '2026-11-22T09:30:00+13:00'],
    ['20261122', '', '2026-11-22'],
    ['20261122', 'noon', '2026-11-22'],
    ['20261100', '093000', '2026-11'],
    ['20260000', '', '2026'],
    ['November', '', 'November'],
  ])('%s and “%s”', (date, time, read_) => {
    const sets = dataSets([2, 55, latin1(date)], [2, 60, latin1(time)]);
    expect(read([APP13, photoshopOf(sets)]).fields.dateCreated?.texts).toEqual([read_]);
  });
});

describe('the notes of a file', () => {
  test.each([
    [
      'JPEG',
      tellingJpeg(smallJpeg()),
      ['place', 'serial number', 'owner', 'maker’s notes', 'thumbnail', 'edit history'],
      6,
    ],
    [
      'PNG',
      tellingPng(),
      ['place', 'serial number', 'owner', 'maker’s notes', 'thumbnail', 'edit history'],
      6,
    ],
    [
      'WebP',
      tellingWebp(),
      ['place', 'serial number', 'owner', 'maker’s notes', 'thumbnail', 'edit history'],
      6,
    ],
    ['GIF', tellingGif(), ['place', 'serial number', 'owner', 'edit history'], 1],
    [
      'AVIF',
      tellingAvif(),
      ['place', 'serial number', 'owner', 'maker’s notes', 'thumbnail', 'edit history'],
      1,
    ],
  ])('a %s is read with what no export lets out', (kind, bytes, privateNotes, orientation) => {
    const metadata = readPictureMetadata(bytes);
    expect(metadata).toMatchObject({ kind, privateNotes, orientation, warnings: [] });
    expect(metadata.size).not.toBeNull();
    expect(metadata.fields.creditLine?.texts).toEqual(['SECRET old credit']);
  });

  test('a picture that tells nothing has none', () => {
    const plain = { orientation: 1, fields: {}, privateNotes: [], warnings: [] };
    const size = { width: 1, height: 1 };
    expect(readPictureMetadata(smallJpeg())).toEqual({ kind: 'JPEG', size, ...plain });
    expect(readPictureMetadata(pngWith())).toEqual({ kind: 'PNG', size, ...plain });
  });

  test('XMP that did not fit into one segment is read from the others', () => {
    const digest = 'B'.repeat(32);
    const more = agencyXmp({ headline: ['moved out'], description: ['not this one'] });
    const part = (from: number, to: number) =>
      [
        APP1,
        joinBytes([
          latin1Bytes(`http://ns.adobe.com/xmp/extension/\0${digest}`),
          uint32(more.length),
          uint32(from),
          more.subarray(from, to),
        ]),
      ] as const;
    const main = xmp(
      { description: ['the main packet'] },
      `<n:HasExtendedXMP xmlns:n="http://ns.adobe.com/xmp/note/">${digest}</n:HasExtendedXMP>`,
    );
    const { fields } = read(main, part(100, more.length), part(0, 100));
    expect(fields.headline?.texts).toEqual(['moved out']);
    expect(fields.description?.texts).toEqual(['the main packet']);
  });

  test.each([
    ['plain', latin1Bytes('XML:com.adobe.xmp\0\0\0\0\0'), (text: Uint8Array) => text],
    [
      'compressed',
      latin1Bytes('XML:com.adobe.xmp\0\x01\0en\0XMP\0'),
      (text: Uint8Array) => zlibSync(text),
    ],
  ])('a PNG’s XMP, %s', (_how, begin, pack) => {
    const packet = joinBytes([begin, pack(agencyXmp({ headline: ['Ferry'] }))]);
    expect(readPictureMetadata(pngWith(['iTXt', packet])).fields.headline?.texts).toEqual([
      'Ferry',
    ]);
  });

  test.each([
    ['plain', 'tEXt', (text: Uint8Array) => text],
    ['compressed', 'zTXt', (text: Uint8Array) => joinBytes([Uint8Array.of(0), zlibSync(text)])],
  ])('a PNG’s IIM as ImageMagick keeps it, %s', (_how, kind, pack) => {
    const resources = agencyPhotoshop({ headline: ['Ngāti'] }).subarray(14);
    const digits = Buffer.from(resources).toString('hex').replace(/.{72}/g, '$&\n');
    const profile = latin1Bytes(`\niptc\n${String(resources.length).padStart(8)}\n${digits}\n`);
    const note = joinBytes([latin1Bytes('Raw profile type iptc\0'), pack(profile)]);
    expect(readPictureMetadata(pngWith([kind, note])).fields.headline?.texts).toEqual(['Ngāti']);
  });

  test('what a camera writes for want of a caption is none', () => {
    const words = { description: 'OLYMPUS DIGITAL CAMERA', creator: '', copyright: '' };
    expect(read(exif(words)).fields.description).toBeUndefined();
  });

  test('Exif that names no moment gives no date', () => {
    const words = { description: '', creator: '', copyright: '' };
    expect(read(exif(words, '    :  :     :  :  ')).fields).toEqual({});
  });

  test('a TIFF is read by its directory', () => {
    const metadata = readPictureMetadata(tellingExif(3));
    expect(metadata.kind).toBe('TIFF');
    expect(metadata.fields.creator?.texts).toEqual(['SECRET Artist']);
  });
});
