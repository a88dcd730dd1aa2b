import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportPicture } from '../../src/core/pictures/export-picture.ts';
import { readOrientation } from '../../src/core/pictures/exif.ts';
import { readXml } from '../../src/core/pictures/read-xml.ts';
import { SECRET } from '../helpers/picture-notes.ts';
import {
  smallJpeg,
  tellingAvif,
  tellingGif,
  tellingJpeg,
  tellingPng,
  tellingWebp,
} from '../helpers/telling-pictures.ts';

const WORDS = { caption: 'The wharf.', credit: 'Stet', alt: 'A wharf.' };
const isLong = process.env['STET_LONG'] !== undefined;
const numRuns = isLong ? 5000 : 200;

const PICTURES: readonly (readonly [string, Uint8Array])[] = [
  ['jpg', tellingJpeg(smallJpeg())],
  ['png', tellingPng()],
  ['webp', tellingWebp()],
  ['gif', tellingGif()],
  ['avif', tellingAvif()],
];

/** Whether a copy was made that still tells what it must not. */
function tells(bytes: Uint8Array, ending: string): boolean {
  const copy = exportPicture(bytes, `a.${ending}`, WORDS);
  return copy.ok && Buffer.from(copy.value).includes(SECRET);
}

describe.each(PICTURES)('a %s', (ending, bytes) => {
  test('cut at any byte is refused, or tells nothing', () => {
    for (let length = 0; length < bytes.length; length++)
      if (tells(bytes.subarray(0, length), ending)) expect.fail(`It tells when cut at ${length}.`);
  });

  test('with any one byte changed is refused, or tells nothing', { timeout: 600_000 }, () => {
    const told: string[] = [];
    for (const [at, byte] of bytes.entries())
      for (const value of isLong ? [0, 1, 0xff, byte ^ 0x20] : [byte ^ 0x20]) {
        const changed = bytes.slice();
        changed[at] = value;
        if (tells(changed, ending)) told.push(`${at} = ${value}`);
      }
    expect(told).toEqual([]);
  });

  test('with random bytes changed is answered', () => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const changed = bytes.slice();
        for (const [at, value] of changes) changed[at] = value;
        exportPicture(changed, `a.${ending}`, WORDS);
      }),
      { numRuns },
    );
  });
});

test('any bytes under any name are answered', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom(...PICTURES),
      (tail, picture) => {
        const [ending, bytes] = picture;
        for (const begin of [0, 4, 12, 40])
          exportPicture(Buffer.concat([bytes.subarray(0, begin), tail]), `a.${ending}`, WORDS);
      },
    ),
    { numRuns },
  );
});

test('Exif whose directory claims 65,535 entries, or lies beyond the end, is upright', () => {
  const claims = Buffer.from('4d4d002a00000008ffff', 'hex');
  const beyond = Buffer.from('4d4d002affffffff', 'hex');
  for (const exif of [claims, beyond])
    expect(readOrientation(new DataView(exif.buffer, exif.byteOffset, exif.length), 0)).toBe(1);
});

test.each([
  ['a document type', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
  ['elements a thousand deep', '<a>'.repeat(1000) + '</a>'.repeat(1000)],
  ['a hundred thousand elements', `<a>${'<b/>'.repeat(100_000)}</a>`],
  ['attributes without end', `<a>${`<b${' c=""'.repeat(10_000)}/>`.repeat(30)}</a>`],
  ['tags that cross', '<a><b></a></b>'],
  ['an attribute twice as long as the text', `<a b="${'x'.repeat(1_000_000)}`],
  ['nothing', ''],
])('XML with %s is not read', (_what, text) => {
  expect(readXml(text)).toBeNull();
});
