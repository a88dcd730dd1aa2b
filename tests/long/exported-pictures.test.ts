import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encode } from '../../src/cli/press/codecs.ts';
import { press } from '../../src/cli/press/press.ts';
import { printCopies } from '../../src/core/exporters/print-copies.ts';
import { joinBytes } from '../../src/core/pictures/bytes.ts';
import { exportPicture } from '../../src/core/pictures/export-picture.ts';
import { readPngChunks } from '../../src/core/pictures/png-chunks.ts';
import { readWebpChunks, webpChunk, webpOf } from '../../src/core/pictures/webp-chunks.ts';
import { pixelsBy, quarterAt } from '../helpers/patterns.ts';
import { KEPT, SECRET } from '../helpers/picture-notes.ts';
import { SAID } from '../helpers/said-of-picture.ts';
import { temporaryFolder } from '../helpers/story-on-disk.ts';
import {
  plainJpeg,
  tellingAvif,
  tellingGif,
  tellingJpeg,
  tellingPng,
  tellingWebp,
} from '../helpers/telling-pictures.ts';

const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0;
if (!hasExiftool) console.log('exiftool is not installed: exported pictures are not read by it.');

const WORDS = { caption: 'Pāpā & “x” on Monday. 🐌', credit: 'Hēmi Walker', alt: 'A wharf.' };

const PERSONAL = /gps|serial|owner|artist|makernote|usercomment|thumbnail|documentid|history|lens/i;

/** What ExifTool reads: each tag by its group and name. */
function readTags(path: string): Readonly<Record<string, unknown>> {
  const [tags] = JSON.parse(
    execFileSync('exiftool', ['-json', '-a', '-G1', '-u', path], { encoding: 'utf8' }),
  ) as [Record<string, unknown>];
  return tags;
}

test.skipIf(!hasExiftool).each([
  ['jpg', tellingJpeg(plainJpeg())],
  ['png', tellingPng()],
  ['webp', tellingWebp()],
  ['gif', tellingGif()],
  ['avif', tellingAvif()],
])('ExifTool finds the words in an exported %s, and nothing personal', async (ending, bytes) => {
  const folder = await temporaryFolder();
  const copy = exportPicture(bytes, `a.${ending}`, WORDS);
  await writeFile(join(folder, `before.${ending}`), bytes);
  await writeFile(join(folder, `after.${ending}`), copy.ok ? copy.value : '');
  const personal = (tags: Readonly<Record<string, unknown>>): readonly string[] =>
    Object.keys(tags).filter((name) => PERSONAL.test(name));
  expect(personal(readTags(join(folder, `before.${ending}`)))).not.toEqual([]);
  const tags = readTags(join(folder, `after.${ending}`));
  expect(personal(tags)).toEqual([]);
  expect(tags).toMatchObject({
    'XMP-dc:Description': WORDS.caption,
    'XMP-photoshop:Credit': WORDS.credit,
    'XMP-iptcCore:AltTextAccessibility': WORDS.alt,
    'XMP-dc:Creator': KEPT.creator,
    'XMP-dc:Rights': KEPT.copyright,
    'XMP-xmpRights:UsageTerms': KEPT.usage,
  });
  if (ending === 'jpg')
    expect(tags).toMatchObject({
      'IPTC:Caption-Abstract': WORDS.caption,
      'IPTC:Credit': WORDS.credit,
      'IPTC:By-line': KEPT.creator,
      'IPTC:CopyrightNotice': KEPT.copyright,
    });
});

test.skipIf(!hasExiftool).each([
  ['jpg', tellingJpeg(plainJpeg())],
  ['png', tellingPng()],
  ['webp', tellingWebp()],
  ['gif', tellingGif()],
  ['avif', tellingAvif(2400)],
])('ExifTool finds every detail in an exported %s', async (ending, bytes) => {
  const path = join(await temporaryFolder(), `after.${ending}`);
  const copy = exportPicture(bytes, `a.${ending}`, SAID);
  await writeFile(path, copy.ok ? copy.value : '');
  const tags = readTags(path);
  expect(Object.keys(tags).filter((name) => PERSONAL.test(name))).toEqual([]);
  const { details } = SAID;
  expect(tags).toMatchObject({
    'XMP-dc:Description': SAID.caption,
    'XMP-photoshop:Headline': details.headline,
    'XMP-dc:Creator': ['Hēmi Walker', 'Ana Rua'],
    'XMP-photoshop:Credit': SAID.credit,
    'XMP-photoshop:Source': details.source,
    'XMP-dc:Rights': details.copyright,
    'XMP-dc:Subject': SAID.keywords,
    'XMP-photoshop:DateCreated': '2026:11:22 09:30:00+13:00',
    'XMP-xmpRights:UsageTerms': details.usageTerms,
    'XMP-iptcCore:AltTextAccessibility': SAID.alt,
    'XMP-iptcCore:ExtDescrAccessibility': details.extendedDescription,
    'XMP-iptcExt:PersonInImage': details.people,
    'XMP-iptcExt:LocationCreatedLocationName': details.place,
    'XMP-iptcExt:DigitalSourceType': details.digitalSourceType,
  });
  if (ending === 'jpg')
    expect(tags).toMatchObject({
      'IPTC:Caption-Abstract': SAID.caption,
      'IPTC:Headline': details.headline,
      'IPTC:By-line': ['Hēmi Walker', 'Ana Rua'],
      'IPTC:Credit': SAID.credit,
      'IPTC:Source': details.source,
      'IPTC:CopyrightNotice': details.copyright,
      'IPTC:Keywords': SAID.keywords,
      'IPTC:DateCreated': '2026:11:22',
      'IPTC:TimeCreated': '09:30:00+13:00',
    });
});

/** A photograph-like picture with notes of every kind, in a kind that plain Node can draw. */
async function tellingPhotograph(ending: 'jpg' | 'png' | 'webp'): Promise<Uint8Array> {
  const plain = await encode(pixelsBy(96, 64, quarterAt), ending);
  if (ending === 'jpg') return tellingJpeg(plain, { orientation: 1 });
  if (ending === 'png') {
    const [, ...notes] = readPngChunks(tellingPng(1)) ?? [];
    const told = notes.filter(({ kind }) => !['IDAT', 'IEND'].includes(kind));
    const all = [plain.subarray(0, 33), ...told.map(({ bytes }) => bytes), plain.subarray(33)];
    return joinBytes(all);
  }
  const told = tellingWebp('lossy webp', 1);
  const notes = readWebpChunks(told, 12, told.length - SECRET.length).filter(({ kind }) =>
    ['EXIF', 'XMP ', 'SECR'].includes(kind),
  );
  const header = joinBytes([Uint8Array.of(0x0c, 0, 0, 0, 95, 0, 0, 63, 0, 0)]);
  const [picture] = readWebpChunks(plain, 12, plain.length);
  if (!picture) throw new Error('A WebP was believed to have a picture.');
  return webpOf(
    webpChunk('VP8X', header),
    ...[picture, ...notes].map(({ kind, content }) => webpChunk(kind, content)),
  );
}

test.skipIf(!hasExiftool).each([
  ['jpg', 'jpg'],
  ['png', 'png'],
  ['png', 'jpg'],
  ['webp', 'webp'],
] as const)(
  'ExifTool finds in a %s drawn as %s what it finds in one spliced',
  async (ending, form) => {
    const folder = await temporaryFolder();
    const original = await tellingPhotograph(ending);
    const file = `a.${ending}`;
    const drawn = {
      original: { width: 96, height: 64 },
      edit: { straighten: 2, crop: { x: 0.1, y: 0.1, width: 0.8, height: 0.8 } },
      copies: [{ width: 48, height: 32, form, path: `copy.${form}` }],
    };
    const size = { width: 48, height: 32 };
    const made = await printCopies(press, original, {
      file,
      path: file,
      size,
      words: WORDS,
      drawn,
    });
    const spliced = exportPicture(original, file, WORDS);
    const [copy] = made.ok ? made.value : [];
    const files = { before: original, drawn: copy ?? '', spliced: spliced.ok ? spliced.value : '' };
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    const personal = (name: string): readonly string[] =>
      Object.keys(readTags(join(folder, name))).filter((tag) => PERSONAL.test(tag));
    expect(personal('before')).not.toEqual([]);
    expect([...personal('drawn'), ...personal('spliced')]).toEqual([]);
    const told = (name: string): object =>
      Object.fromEntries(
        Object.entries(readTags(join(folder, name))).filter(([tag]) => tag.startsWith('XMP-')),
      );
    expect(told('drawn')).toEqual(told('spliced'));
    expect(told('drawn')).toMatchObject({
      'XMP-dc:Description': WORDS.caption,
      'XMP-photoshop:Credit': WORDS.credit,
      'XMP-dc:Creator': KEPT.creator,
      'XMP-dc:Rights': KEPT.copyright,
      'XMP-xmpRights:UsageTerms': KEPT.usage,
      'XMP-iptcExt:DigitalSourceType': KEPT.source,
    });
  },
);
