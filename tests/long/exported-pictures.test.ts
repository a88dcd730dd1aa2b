import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportPicture } from '../../src/core/pictures/export-picture.ts';
import { KEPT } from '../helpers/picture-notes.ts';
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
