import { readdir, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinBytes, latin1Bytes } from '../../src/core/pictures/bytes.ts';
import { readPicture } from '../../src/core/pictures/read-picture.ts';
import { readPictureMetadata } from '../../src/core/pictures/read-picture-metadata.ts';
import type { Picture } from '../../src/core/story/block.ts';
import { newStory } from '../../src/core/story/new-story.ts';
import { printStory } from '../../src/core/story/parse-story.ts';
import { agencyPhotoshop, agencyXmp, WRITTEN } from '../helpers/agency-notes.ts';
import { SAID } from '../helpers/said-of-picture.ts';
import { jpegWith, plainJpeg, smallJpeg, tellingJpeg } from '../helpers/telling-pictures.ts';
import type { StetProcess } from './stet-process.ts';
import { buildStet } from './stet-process.ts';

const XMP = latin1Bytes('http://ns.adobe.com/xap/1.0/\0');
const AGENCY = jpegWith(
  smallJpeg(),
  [0xe1, joinBytes([XMP, agencyXmp(WRITTEN)])],
  [0xed, agencyPhotoshop({ headline: ['Another headline'] })],
);

let desk: StetProcess;
beforeAll(async () => {
  desk = await buildStet();
  await desk.file('agency.jpg', AGENCY);
  await desk.file('plain.jpg', smallJpeg());
  await desk.file('phone.jpg', tellingJpeg(smallJpeg()));
  await desk.file('cut.jpg', AGENCY.subarray(0, 400));
  await desk.file('page.jpg', '<!doctype html><p>Not found</p>');
  await desk.file('archive.jpg', 'PK\x03\x04');
  await desk.file('empty.jpg', '');
  await desk.file('vast.jpg', AGENCY);
  await truncate(join(desk.folder, 'vast.jpg'), 500 * 1024 * 1024);
}, 60_000);
afterAll(() => desk.clear());

describe('stet pictures --json', () => {
  test('has one object a picture, by the names of the IPTC, with where each value came from', async () => {
    const { exit, out } = await desk.stet(['pictures', 'agency.jpg', 'plain.jpg', '--json']);
    expect(exit).toBe(0);
    const [agency, plain] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(agency).toMatchObject({
      file: 'agency.jpg',
      kind: 'JPEG',
      width: 1,
      height: 1,
      orientation: 1,
      private: [],
      warnings: [],
    });
    expect(agency?.['fields']).toMatchObject({
      Description: { value: WRITTEN.description[0], source: 'XMP', conflicts: [] },
      Headline: {
        value: WRITTEN.headline[0],
        source: 'XMP',
        conflicts: [{ value: 'Another headline', source: 'IIM' }],
      },
      "Creator's Job Title": { value: 'Staff photographer' },
      Keywords: { value: WRITTEN.keywords },
      'Person Shown': { value: WRITTEN.personShown },
      'Location Shown': { value: WRITTEN.locationShown },
      'Date Created': { value: '2026-11-22T09:30:00+13:00' },
    });
    expect(agency?.['findings']).toEqual([
      {
        level: 'note',
        rule: 'picture instructions',
        message: expect.stringContaining(
          'No archive. Mandatory credit” and “Editorial use only',
        ) as unknown,
      },
    ]);
    expect(plain).toMatchObject({ file: 'plain.jpg', fields: {} });
    expect((plain?.['findings'] as readonly { rule: string }[]).map(({ rule }) => rule)).toEqual([
      'credit missing',
      'alt text missing',
      'caption missing',
    ]);
  });

  test('names what an export takes out', async () => {
    const { out } = await desk.stet(['pictures', 'phone.jpg', '--json']);
    expect((JSON.parse(out) as { private: unknown }).private).toContain('place');
  });
});

test('stet pictures: a table for people', async () => {
  const { exit, out } = await desk.stet(['pictures', 'agency.jpg', 'phone.jpg']);
  expect(exit).toBe(0);
  expect(out).toMatch(/^agency\.jpg: JPEG, 1 × 1 pixels$/m);
  expect(out).toMatch(/^ {2}Headline +XMP +Ferry ramp breaks *$/m);
  expect(out).toMatch(/^ {2}– differs +IIM +Another headline *$/m);
  expect(out).toMatch(/^ {2}Digital Source Type +XMP +Photograph from a digital camera *$/m);
  expect(out).toMatch(/^ {2}Taken out of exports: place, serial number, owner/m);
});

test.each([
  ['page.jpg', 'is not a picture that Stet knows'],
  ['archive.jpg', 'is not a picture that Stet knows'],
  ['empty.jpg', 'is empty'],
  ['vast.jpg', 'is too large'],
  ['missing.jpg', 'There is no file or folder'],
  ['.', 'is a folder'],
])('stet pictures %s: one line on standard error, and 2', async (file, sentence) => {
  const { exit, out, err } = await desk.stet(['pictures', file]);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toMatch(/^stet: [^\n]+\n$/);
  expect(err).toContain(sentence);
});

test('stet pictures: a picture that breaks off is read as far as it goes, and the others whole', async () => {
  const { exit, out } = await desk.stet(['pictures', 'missing.jpg', 'cut.jpg', 'agency.jpg']);
  expect(exit).toBe(2);
  expect(out).toMatch(/breaks off/);
  expect(out).toMatch(/Ferry ramp breaks/);
});

describe('stet export', () => {
  const file = `${'a'.repeat(64)}.jpg`;
  const original = plainJpeg();
  const size = readPicture(file, original);
  if (!size.ok) throw new Error(size.failure);
  const { width, height } = size.value;
  const story = (edit?: Picture['edit']): string => {
    const picture: Picture = {
      kind: 'picture',
      image: { file, width, height },
      caption: SAID.caption,
      credit: SAID.credit,
      alt: SAID.alt,
      details: SAID.details,
      ...(edit && { edit }),
    };
    const birth = { id: '7b0c9f0e-5d0e-4c53-8f6e-2f6f3a1d9a10', now: '2026-11-22T00:00:00Z' };
    return printStory(newStory(birth, { headline: 'Ferry', slug: 'ferry', body: [picture] }));
  };
  const exported = async (name: string, edit?: Picture['edit'], ...more: readonly string[]) => {
    await desk.file(`${name}/in/story.json`, story(edit));
    await desk.file(`${name}/in/pictures/${file}`, tellingJpeg(original, { orientation: 1 }));
    await desk.file(`${name}/library.json`, '{"pictures": {"widths": [120, 240]}}');
    const args = ['export', `${name}/in`, '--to', 'html', '--out', `${name}/out`, '--as-draft'];
    return desk.stet([...args, ...more]);
  };
  const pictures = (name: string): Promise<readonly string[]> =>
    readdir(join(desk.folder, `${name}/out/pictures`)).then((names) => names.sort());
  const written = (name: string, copy: string) =>
    readFile(join(desk.folder, `${name}/out/pictures/${copy}`)).then((bytes) =>
      readPictureMetadata(bytes),
    );

  test('draws pictures at the library’s widths, with the details, and without what is private', async () => {
    expect(await exported('whole')).toMatchObject({ exit: 0, err: '' });
    expect(await pictures('whole')).toEqual(['ferry-1-120.jpg', 'ferry-1-240.jpg']);
    for (const copy of await pictures('whole')) {
      const { fields, privateNotes, size: drawn } = await written('whole', copy);
      expect(drawn?.width).toBe(copy === 'ferry-1-120.jpg' ? 120 : 240);
      expect(fields.headline?.texts).toEqual([SAID.details.headline]);
      expect(fields.personShown?.texts).toEqual(SAID.details.people);
      expect(privateNotes).toEqual([]);
    }
    const html = await readFile(join(desk.folder, 'whole/out/ferry.html'), 'utf8');
    expect(html).toContain('srcset="pictures/ferry-1-120.jpg 120w, pictures/ferry-1-240.jpg 240w"');
  });

  test('draws a picture as it was cropped and straightened', async () => {
    const edit = { crop: { x: 0, y: 0, width: 0.5, height: 0.5 }, straighten: 2 };
    expect((await exported('cropped', edit)).exit).toBe(0);
    const { size: drawn } = await written('cropped', 'ferry-1-240.jpg');
    expect(drawn).toEqual({ width: 240, height: Math.round((240 * height) / width) });
  });

  test('lets pictures out as they were taken when asked to', async () => {
    const crop = { crop: { x: 0, y: 0, width: 0.5, height: 0.5 } };
    expect((await exported('uncropped', crop, '--uncropped')).exit).toBe(0);
    expect(await pictures('uncropped')).toEqual(['ferry-1.jpg']);
    expect((await written('uncropped', 'ferry-1.jpg')).size).toEqual({ width, height });
  });

  test('names the picture that it cannot draw, and writes nothing', async () => {
    await desk.file('cut/in/story.json', story());
    await desk.file(`cut/in/pictures/${file}`, original.subarray(0, 5000));
    const args = ['export', 'cut/in', '--to', 'html', '--out', 'cut/out', '--as-draft'];
    const { exit, err } = await desk.stet(args);
    expect(exit).toBe(2);
    expect(err).toMatch(/^stet: Not exported\. The picture “[^\n]+ its file is damaged[^\n]+\n$/);
    await expect(pictures('cut')).rejects.toThrow(/ENOENT/);
  });
});
