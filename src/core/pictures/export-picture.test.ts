import ExifReader from 'exifreader';
import { describe, expect, test } from 'vitest';
import {
  KEPT,
  SECRET,
  tellingPhotoshop,
  tellingXmp,
} from '../../../tests/helpers/picture-notes.ts';
import {
  plainJpeg,
  plainWebp,
  tellingAvif,
  tellingGif,
  tellingJpeg,
  tellingPng,
  tellingWebp,
} from '../../../tests/helpers/telling-pictures.ts';
import { exportPicture } from './export-picture.ts';

const WORDS = {
  caption: 'Piha Rākete, 71, says “enough” & waits <at> the wharf on Monday. 🐌',
  credit: 'Hēmi Walker / Stet',
  alt: 'An old woman in a raincoat sits on a bollard.',
};

/** As it is exported; the failure where it is not. */
function exported(bytes: Uint8Array, file: string, words = WORDS): Uint8Array {
  const copy = exportPicture(bytes, file, words);
  if (!copy.ok) throw new Error(copy.failure);
  return copy.value;
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** What an independent reader finds: groups of tags, and what some of them say. */
function readBack(bytes: Uint8Array) {
  const tags = ExifReader.load(Buffer.from(bytes), { expanded: true });
  const xmp = Object.fromEntries(
    Object.entries(tags.xmp ?? {}).map(([name, tag]) => [
      name,
      (tag as { description: string }).description,
    ]),
  );
  return { tags, xmp };
}

describe('what an independent reader finds in an exported', () => {
  const cases: readonly (readonly [string, string, Uint8Array])[] = [
    ['JPEG', 'a.jpg', tellingJpeg(plainJpeg())],
    ['PNG', 'a.png', tellingPng()],
    ['WebP', 'a.webp', tellingWebp()],
    ['lossy WebP', 'a.webp', tellingWebp('lossy webp')],
    ['moving WebP', 'a.webp', tellingWebp('moving webp')],
    ['AVIF', 'a.avif', tellingAvif()],
  ];

  test.each(cases)('%s is the story’s words and the original’s rights', (_kind, file, bytes) => {
    expect(readBack(bytes).tags.gps?.Latitude).toBeCloseTo(-36.84);
    const { xmp } = readBack(exported(bytes, file));
    expect(xmp['description']).toBe(WORDS.caption);
    expect(xmp['Credit']).toBe(WORDS.credit);
    expect(xmp['AltTextAccessibility']).toBe(WORDS.alt);
    expect(xmp['creator']).toBe(KEPT.creator);
    expect(xmp['rights']).toBe(KEPT.copyright);
    expect(xmp['UsageTerms']).toBe(KEPT.usage);
    expect(xmp['DigitalSourceType']).toBe(KEPT.source);
  });

  test.each(cases)('%s is no place, no camera and no owner', (_kind, file, bytes) => {
    expect(latin1(bytes)).toContain(SECRET);
    const copy = exported(bytes, file);
    expect(latin1(copy)).not.toContain(SECRET);
    const { tags } = readBack(copy);
    expect(tags.gps).toBeUndefined();
    expect(tags.Thumbnail).toBeUndefined();
    // AVIF says in its properties how it is turned.
    if (file !== 'a.avif') expect(tags.exif?.Orientation?.value).toBe(6);
    expect(Object.keys(tags.exif ?? {}).filter((name) => name !== 'Orientation')).toEqual([]);
  });
});

test.each([
  ['JPEG', 'a.jpg', tellingJpeg(plainJpeg(), { orientation: 1 })],
  ['PNG', 'a.png', tellingPng(1)],
  ['WebP', 'a.webp', tellingWebp('webp', 1)],
])('a %s that is upright needs no Exif to say so', (_kind, file, bytes) => {
  expect(readBack(exported(bytes, file)).tags.exif).toBeUndefined();
});

test.each([
  ['JPEG', 'a.jpg', tellingJpeg(plainJpeg())],
  ['PNG', 'a.png', tellingPng()],
  ['WebP', 'a.webp', tellingWebp()],
  ['lossy WebP', 'a.webp', plainWebp('lossy webp')],
  ['GIF', 'a.gif', tellingGif()],
  ['AVIF', 'a.avif', tellingAvif()],
])('a %s exported twice is as it was exported once', (_kind, file, bytes) => {
  const once = exported(bytes, file);
  expect(Buffer.from(exported(once, file)).equals(once)).toBe(true);
});

test.each([
  ['JPEG', 'a.jpg', tellingJpeg(plainJpeg())],
  ['PNG', 'a.png', tellingPng()],
  ['WebP', 'a.webp', tellingWebp('moving webp')],
  ['GIF', 'a.gif', tellingGif()],
  ['AVIF', 'a.avif', tellingAvif()],
])(
  'a %s read from disk as Node’s own bytes gives the same copy and stays as it was',
  (_kind, file, bytes) => {
    const onDisk = Buffer.from(bytes);
    expect(Buffer.from(exported(onDisk, file)).equals(exported(bytes, file))).toBe(true);
    expect(onDisk.equals(bytes)).toBe(true);
  },
);

test('the coded picture of a JPEG is the same, byte for byte', () => {
  const plain = plainJpeg();
  const scan = Buffer.from(plain).indexOf(Buffer.from([0xff, 0xda]));
  const copy = exported(tellingJpeg(plain), 'a.jpg');
  expect(
    Buffer.from(copy)
      .subarray(scan - plain.length)
      .equals(plain.subarray(scan)),
  ).toBe(true);
});

test('a GIF keeps repeating, loses what it told, and has the words as XMP', () => {
  const copy = latin1(exported(tellingGif(), 'a.gif'));
  expect(copy).not.toContain(SECRET);
  expect(copy).toContain('NETSCAPE2.0\x03\x01\0\0\0');
  expect(copy).toContain('XMP DataXMP<?xpacket');
  expect(copy).toContain('Editorial use only');
  expect(copy).toContain('An old woman in a raincoat');
});

describe('rights in IIM only', () => {
  const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  test.each([
    [
      'Latin-1',
      tellingPhotoshop(latin, 'Zoë Müller', '© 2026 Häfen'),
      'Zoë Müller',
      '© 2026 Häfen',
    ],
    ['UTF-8', tellingPhotoshop(utf8, 'Mere Ngātai', '© 2026 Wāhi'), 'Mere Ngātai', '© 2026 Wāhi'],
  ])('in %s are kept', (_set, photoshop, creator, copyright) => {
    const { xmp, tags } = readBack(
      exported(tellingJpeg(plainJpeg(), { xmp: null, photoshop }), 'a.jpg'),
    );
    expect([xmp['creator'], xmp['rights']]).toEqual([creator, copyright]);
    const byline = [tags.iptc?.['By-line']].flat()[0];
    expect(byline?.description).toBe(creator);
  });

  test('give way to XMP where both speak', () => {
    const photoshop = tellingPhotoshop(utf8, 'Old Name', 'Old notice');
    const { xmp } = readBack(exported(tellingJpeg(plainJpeg(), { photoshop }), 'a.jpg'));
    expect([xmp['creator'], xmp['rights']]).toEqual([KEPT.creator, KEPT.copyright]);
  });

  test('stand where XMP is silent', () => {
    const xmp = tellingXmp({ usage: KEPT.usage });
    const found = readBack(exported(tellingJpeg(plainJpeg(), { xmp }), 'a.jpg')).xmp;
    expect([found['creator'], found['rights']]).toEqual([KEPT.creator, KEPT.copyright]);
  });
});

test('IIM is cut after a whole word where its fields end; XMP has the words whole', () => {
  const credit = 'Ngā Whakaāhua ā Tāmaki Maka🐌urau';
  const copy = readBack(exported(tellingJpeg(plainJpeg()), 'a.jpg', { ...WORDS, credit }));
  expect(copy.tags.iptc?.['Credit']?.description).toBe('Ngā Whakaāhua ā Tāmaki');
  expect(copy.xmp['Credit']).toBe(credit);
});

test('a picture without words says nothing in the story’s name', () => {
  const nothing = { caption: '', credit: '', alt: '' };
  const { xmp } = readBack(exported(tellingJpeg(plainJpeg()), 'a.jpg', nothing));
  expect(Object.keys(xmp)).not.toContain('description');
  expect(Object.keys(xmp)).not.toContain('Credit');
});

describe('refused', () => {
  const overlong = { ...WORDS, caption: 'word '.repeat(20_000) };
  test.each([
    ['a PNG called JPEG', tellingPng(), 'a.jpg', WORDS, 'damaged'],
    ['a JPEG called GIF', plainJpeg(), 'a.gif', WORDS, 'damaged'],
    ['words', new TextEncoder().encode('Only words.'), 'a.png', WORDS, 'damaged'],
    ['nothing', new Uint8Array(), 'a.webp', WORDS, 'damaged'],
    ['another kind', plainJpeg(), 'a.tiff', WORDS, 'damaged'],
    ['a JPEG with a caption of a novel', plainJpeg(), 'a.jpg', overlong, 'too many words'],
  ])('%s', (_what, bytes, file, words, failure) => {
    expect(exportPicture(bytes, file, words)).toEqual({ ok: false, failure });
  });
});
