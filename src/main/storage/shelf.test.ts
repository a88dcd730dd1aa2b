import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { storyOf, temporaryFolder } from '../../../tests/helpers/story-on-disk.ts';
import { printStory } from '../../core/story/parse-story.ts';
import { disk } from './files.ts';
import { openShelf } from './shelf.ts';
import { createLocks } from './story-lock.ts';

const ME = { session: 'this desk', pid: 1, host: 'newsroom', boot: 'today' };

/** A machine with a sample story; `first` is where a first library would go. */
async function machine() {
  const root = await temporaryFolder();
  const sample = join(root, 'sample-story');
  await mkdir(sample);
  await writeFile(join(sample, 'story.json'), printStory(storyOf('Once.', { slug: 'sample' })));
  const first = join(root, 'Documents', 'Stet');
  let last: string | null = null;
  const start = () =>
    openShelf(
      { first, sample, readLast: () => last, keepLast: (folder) => void (last = folder) },
      {
        files: disk,
        trash: () => Promise.resolve(),
        now: () => '2026-11-23T01:00:00.000Z',
        newId: randomUUID,
        locks: createLocks(disk, { ...ME, who: () => '', isAlive: () => true }),
      },
    );
  return { root, first, start };
}

test('the first start makes a library with the sample story in it', async () => {
  const { first, start } = await machine();
  const shelf = await start();
  const listed = await shelf.library().list();
  expect(listed.ok && listed.value.stories.map(({ slug }) => slug)).toEqual(['sample']);
  expect(await readdir(first)).toEqual(['2026-11-22 sample']);
});

test('the second start adds nothing', async () => {
  const { first, start } = await machine();
  await start();
  await rm(join(first, '2026-11-22 sample'), { recursive: true });
  const listed = await (await start()).library().list();
  expect(listed.ok && listed.value.stories).toEqual([]);
});

test('a folder with files in it is taken as it is', async () => {
  const { first, start } = await machine();
  await mkdir(first, { recursive: true });
  await writeFile(join(first, 'letters.txt'), 'Mine.');
  await start();
  expect(await readdir(first)).toEqual(['letters.txt']);
});

test('a library that was there and is gone is said to be gone, and not made again', async () => {
  const { root, first, start } = await machine();
  await start();
  await rm(first, { recursive: true });
  const listed = await (await start()).library().list();
  expect(!listed.ok && listed.failure.kind).toBe('no library');
  expect(await readdir(join(root, 'Documents'))).toEqual([]);
});

test('a chosen library is there at the next start', async () => {
  const { root, start } = await machine();
  const shelf = await start();
  await mkdir(join(root, 'Drive'));
  shelf.choose(join(root, 'Drive'));
  expect(shelf.library().folder).toBe(join(root, 'Drive'));
  expect((await start()).library().folder).toBe(join(root, 'Drive'));
});
