import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultyFiles } from '../../../tests/faults/faulty-files.ts';
import { temporaryFolder } from '../../../tests/helpers/story-on-disk.ts';
import { failed, success } from '../../core/schema/result.ts';
import { disk } from './files.ts';
import { writeExport } from './write-export.ts';

const EXPORTED = {
  files: [{ path: 'ferry.html', text: '<p>The ferry.</p>' }],
  pictures: [{ file: 'a picture of the story', path: 'pictures/ferry-1.jpg' }],
};

const picture = () => Promise.resolve(success(new Uint8Array([1, 2, 3])));

test('the text and its pictures are in a folder of their own', async () => {
  const parent = await temporaryFolder();
  const written = await writeExport(disk, parent, 'ferry', EXPORTED, picture);
  expect(written.ok && written.value).toEqual({
    folder: join(parent, 'ferry'),
    files: ['ferry.html', 'pictures/ferry-1.jpg'],
  });
  expect(await readFile(join(parent, 'ferry/ferry.html'), 'utf8')).toBe('<p>The ferry.</p>');
  expect([...(await readFile(join(parent, 'ferry/pictures/ferry-1.jpg')))]).toEqual([1, 2, 3]);
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
  const written = await writeExport(disk, parent, 'ferry', EXPORTED, () =>
    Promise.resolve(failed({ kind: 'not found', message } as const)),
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
