import { zlibSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinBytes, latin1Bytes, uint16, uint32 } from '../../src/core/pictures/bytes.ts';
import { readPictureMetadata } from '../../src/core/pictures/read-picture-metadata.ts';
import {
  agencyPhotoshop,
  agencyXmp,
  dataSets,
  latin1,
  photoshopOf,
  utf8,
  WRITTEN,
} from '../helpers/agency-notes.ts';
import {
  jpegWith,
  pngWith,
  smallJpeg,
  tellingAvif,
  tellingGif,
  tellingJpeg,
  tellingPng,
  tellingWebp,
} from '../helpers/telling-pictures.ts';
import { tellingExif } from '../helpers/picture-notes.ts';

const isLong = process.env['STET_LONG'] !== undefined;
const numRuns = isLong ? 20_000 : 300;
/** The same in every run of `npm test`; by the hour, another each time. */
const seed = isLong ? {} : { seed: 20_261_122 };

const EXIF = latin1Bytes('Exif\0\0');
const XMP = latin1Bytes('http://ns.adobe.com/xap/1.0/\0');
const APP1 = 0xe1;
const APP13 = 0xed;

const PICTURES: readonly (readonly [string, Uint8Array])[] = [
  [
    'JPEG',
    tellingJpeg(smallJpeg(), { xmp: agencyXmp(WRITTEN), photoshop: agencyPhotoshop(WRITTEN) }),
  ],
  ['PNG', tellingPng()],
  [
    'PNG with compressed XMP',
    pngWith([
      'iTXt',
      joinBytes([latin1Bytes('XML:com.adobe.xmp\0\x01\0\0\0'), zlibSync(agencyXmp(WRITTEN))]),
    ]),
  ],
  ['WebP', tellingWebp()],
  ['GIF', tellingGif()],
  ['AVIF', tellingAvif()],
  ['TIFF', tellingExif(1)],
];

/** Reads it, and holds the answer to what every answer promises. */
function read(bytes: Uint8Array) {
  const metadata = readPictureMetadata(bytes);
  expect(structuredClone(metadata)).toEqual(metadata);
  for (const field of Object.values(metadata.fields))
    for (const { texts } of [field, ...field.others]) {
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.every((text) => text !== '' && text.length <= 10_000)).toBe(true);
    }
  return metadata;
}

describe.each(PICTURES)('a %s', (_kind, bytes) => {
  test('cut at any byte is read as far as it goes', () => {
    for (let length = 0; length < bytes.length; length++)
      readPictureMetadata(bytes.subarray(0, length));
    read(bytes);
  });

  test('with random bytes changed is answered', () => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const changed = bytes.slice();
        for (const [at, value] of changes) changed[at] = value;
        read(changed);
      }),
      { numRuns, ...seed },
    );
  });

  test('with lengths and counts that claim the most is answered', () => {
    for (let at = 0; at + 4 <= bytes.length; at += isLong ? 1 : 7) {
      const changed = bytes.slice();
      changed.fill(0xff, at, at + 4);
      readPictureMetadata(changed);
    }
  });
});

test('any bytes after the beginning of a picture are answered', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom(...PICTURES),
      (tail, [, bytes]) => {
        for (const begin of [0, 4, 12, 40]) read(joinBytes([bytes.subarray(0, begin), tail]));
      },
    ),
    { numRuns, ...seed },
  );
});

const tiff = (...rest: readonly Uint8Array[]) =>
  joinBytes([latin1Bytes('MM\0*'), uint32(8), ...rest]);
const inJpeg = (exif: Uint8Array) => jpegWith(smallJpeg(), [APP1, joinBytes([EXIF, exif])]);
const row = (tag: number, type: number, count: number, value: number) =>
  joinBytes([uint16(tag), uint16(type), uint32(count), uint32(value)]);

describe('hostile notes are answered with a sentence, and the rest is read:', () => {
  const headline = [APP13, agencyPhotoshop({ headline: ['Ferry'] })] as const;
  const jpegs: readonly (readonly [string, Uint8Array, RegExp | null])[] = [
    ['a directory that is its own next', tiff(uint16(1), row(0x8769, 4, 1, 8), uint32(8)), null],
    [
      'directories that point to one another',
      tiff(uint16(2), row(0x8769, 4, 1, 8), row(0x8825, 4, 1, 8), uint32(8)),
      null,
    ],
    [
      '65,535 entries',
      tiff(uint16(0xffff), ...Array.from({ length: 4000 }, () => row(0x010e, 2, 1, 0))),
      /breaks off/,
    ],
    ['4 GB of text', tiff(uint16(1), row(0x010e, 2, 0xffffffff, 0), uint32(0)), /claims more/],
    ['4 GB of fractions', tiff(uint16(1), row(0x010e, 5, 0xffffffff, 8), uint32(0)), /claims more/],
    ['a directory beyond the end', tiff().fill(0xff, 4, 8), /breaks off/],
  ];
  test.each(jpegs)('Exif with %s', (_what, exif, warning) => {
    const { fields, warnings } = read(
      jpegWith(smallJpeg(), [APP1, joinBytes([EXIF, exif])], headline),
    );
    expect(fields.headline?.texts).toEqual(['Ferry']);
    if (warning) expect(warnings.join()).toMatch(warning);
    expect(warnings.length).toBeLessThan(4);
  });

  test('a TIFF of six thousand entries', () => {
    const rows = Array.from({ length: 6000 }, () => row(0x0131, 2, 4, 0x41414100));
    expect(read(tiff(uint16(6000), ...rows, uint32(0))).warnings).toEqual([
      'The EXIF has more than 5,000 entries; the rest was not read.',
    ]);
  });

  test('IIM of six thousand data sets', () => {
    const sets = Array.from({ length: 6000 }, () => [2, 25, latin1('a')] as const);
    const { fields, warnings } = read(
      jpegWith(smallJpeg(), [APP13, photoshopOf(dataSets(...sets))]),
    );
    expect(warnings).toEqual([
      'The IIM has more than 5,000 data sets; the rest was not read.',
      'A value of more than 10,000 characters, or a list of more than 500, was cut off.',
    ]);
    expect(fields.keywords?.texts).toHaveLength(500);
  });

  test.each([
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    [
      'entities that multiply',
      '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>',
    ],
    ['elements a thousand deep', '<a>'.repeat(1000) + '</a>'.repeat(1000)],
    ['no end', '<x:xmpmeta xmlns:x="adobe:ns:meta/">'],
  ])('XMP with %s', (_what, text) => {
    const packet = [APP1, joinBytes([XMP, utf8(text)])] as const;
    const { fields, warnings } = read(jpegWith(smallJpeg(), packet, headline));
    expect(fields.headline?.texts).toEqual(['Ferry']);
    expect(warnings.join()).toMatch(/was not read/);
  });

  test('a value of a hundred thousand characters', () => {
    const packet = joinBytes([
      latin1Bytes('XML:com.adobe.xmp\0\0\0\0\0'),
      agencyXmp({ headline: ['x'.repeat(100_000)] }),
    ]);
    const { fields } = read(pngWith(['iTXt', packet]));
    expect(fields.headline?.texts[0]).toHaveLength(10_000);
  });

  test('compressed notes that unpack to gigabytes', () => {
    const bomb = zlibSync(new Uint8Array(64 * 1024 * 1024));
    const chunks = Array.from(
      { length: 40 },
      () => ['zTXt', joinBytes([latin1Bytes('Raw profile type exif\0\0'), bomb])] as const,
    );
    const { warnings } = read(pngWith(...chunks));
    expect(warnings).toEqual([
      'A compressed note in the file is damaged or absurdly long, and was not read.',
    ]);
  });

  test.each([
    ['a web page', '<!doctype html><html><body><img></body></html>'],
    ['an archive', 'PK\x03\x04 and so on'],
    ['nothing', ''],
  ])('%s that is called a picture', (_what, text) => {
    expect(read(latin1(text))).toMatchObject({
      kind: null,
      warnings: ['This is no picture that Stet knows.'],
    });
  });

  test('a picture that claims 65,500 pixels a side is read, for nothing is decoded', () => {
    const bytes = inJpeg(tellingExif(1));
    const frame = bytes.findLastIndex((byte, at) => byte === 0xc0 && bytes[at - 1] === 0xff);
    bytes.set([0xff, 0xdc, 0xff, 0xdc], frame + 4);
    expect(read(bytes).size).toEqual({ width: 65_500, height: 65_500 });
  });
});
