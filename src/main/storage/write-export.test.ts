import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultyFiles } from '../../../tests/faults/faulty-files.ts';
import { SECRET } from '../../../tests/helpers/picture-notes.ts';
import { temporaryFolder } from '../../../tests/helpers/story-on-disk.ts';
import { smallJpeg, tellingJpeg } from '../../../tests/helpers/telling-pictures.ts';
import { exportPicture } from '../../core/pictures/export-picture.ts';
import { failed, success } from '../../core/schema/result.ts';
import { disk } from './files.ts';
import type { Pictures } from './write-export.ts';
import { writeExport } from './write-export.ts';

const EXPORTED = {
  files: [{ path: 'ferry.html', text: '<p>The ferry.</p>' }],
  pictures: [
    {
      file: 'a picture of the story.jpg',
      path: 'pictures/ferry-1.jpg',
      size: { width: 1, height: 1 },
      words: { caption: 'The ferry on Monday.', credit: 'Stet', alt: 'A white ship.' },
    },
  ],
};

/** What reads and copies pictures: the copies are spliced, as the darkroom does where nothing is drawn. */
const pictures = (read: Pictures['read']): Pictures => ({
  read,
  print: async ({ file, words }, original) => {
    const copy = exportPicture(original, file, words);
    return copy.ok ? success([copy.value]) : copy;
  },
});
const picture = pictures(() => Promise.resolve(success(tellingJpeg(smallJpeg()))));

test('the text and its pictures are in a folder of their own', async () => {
  const parent = await temporaryFolder();
  const written = await writeExport(disk, parent, 'ferry', EXPORTED, picture);
  expect(written.ok && written.value).toEqual({
    folder: join(parent, 'ferry'),
    files: ['ferry.html', 'pictures/ferry-1.jpg'],
  });
  expect(await readFile(join(parent, 'ferry/ferry.html'), 'utf8')).toBe('<p>The ferry.</p>');
  const copy = await readFile(join(parent, 'ferry/pictures/ferry-1.jpg'), 'latin1');
  expect(copy).toContain('The ferry on Monday.');
  expect(copy).not.toContain(SECRET);
});

test('a picture that cannot be freed of what it tells stops the export before anything is written', async () => {
  const parent = await temporaryFolder();
  const written = await writeExport(
    disk,
    parent,
    'ferry',
    EXPORTED,
    pictures(() => Promise.resolve(success(tellingJpeg(smallJpeg()).subarray(0, 2000)))),
  );
  expect(!written.ok && written.failure.message).toMatch(
    /^Nothing was exported\. The picture “The ferry on Monday\.” cannot be exported: its file is damaged/,
  );
  expect(await readdir(parent)).toEqual([]);
});

test('what has the name already stays as it is', async () => {
  const parent = await temporaryFolder();
  await mkdir(join(parent, 'Ferry'));
  await writeFile(join(parent, 'Ferry/mine.txt'), 'Mine.');
  const written = await writeExport(disk, parent, 'ferry', EXPORTED, picture);
  expect(written.ok && written.value.folder).toBe(join(parent, 'ferry-2'));
  expect(await readdir(join(parent, 'Ferry'))).toEqual(['mine.txt']);
});

test('a picture that cannot be read stops the export before anything is written', async () => {
  const parent = await temporaryFolder();
  const message = 'The picture is no longer there.';
  const written = await writeExport(
    disk,
    parent,
    'ferry',
    EXPORTED,
    pictures(() => Promise.resolve(failed({ kind: 'not found', message } as const))),
  );
  expect(!written.ok && written.failure.message).toContain('Nothing was exported');
  expect(await readdir(parent)).toEqual([]);
});

test('a fault at any operation leaves a whole export or none', async () => {
  const parent = await temporaryFolder();
  for (let at = 1, met = true; met; at++) {
    const files = faultyFiles({ at, harm: 'fails', forGood: false, code: 'ENOSPC' });
    const before = await readdir(parent);
    const written = await writeExport(files, parent, 'ferry', EXPORTED, picture);
    const added = (await readdir(parent)).filter((name) => !before.includes(name));
    for (const name of added)
      expect(await readdir(join(parent, name))).toEqual(['ferry.html', 'pictures']);
    if (!written.ok) expect(written.failure.kind).toBe('disk full');
    met = files.operations() >= at;
  }
});

test('every width is written, and progress is told', async () => {
  const parent = await temporaryFolder();
  const [first] = EXPORTED.pictures;
  const copies = [640, 1280].map((width) => ({
    width,
    height: 480,
    form: 'jpg' as const,
    path: `pictures/ferry-1-${width}.jpg`,
  }));
  const drawn = { original: { width: 1280, height: 960 }, edit: {}, copies };
  const told: string[] = [];
  const written = await writeExport(
    disk,
    parent,
    'ferry',
    { ...EXPORTED, pictures: first ? [{ ...first, drawn }] : [] },
    {
      ...picture,
      print: () => Promise.resolve(success([Uint8Array.of(6), Uint8Array.of(12)])),
      reached: (done, total) => told.push(`${done} of ${total}`),
    },
  );
  expect(written.ok && written.value.files).toEqual([
    'ferry.html',
    'pictures/ferry-1-640.jpg',
    'pictures/ferry-1-1280.jpg',
  ]);
  expect(await readFile(join(parent, 'ferry/pictures/ferry-1-1280.jpg'))).toEqual(Buffer.of(12));
  expect(told).toEqual(['1 of 1']);
});

test('an export that is stopped leaves nothing', async () => {
  const parent = await temporaryFolder();
  const written = await writeExport(disk, parent, 'ferry', EXPORTED, {
    ...picture,
    isCancelled: () => true,
  });
  expect(!written.ok && written.failure.kind).toBe('cancelled');
  expect(await readdir(parent)).toEqual([]);
});
