import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { storyOf, temporaryFolder } from '../../../tests/helpers/story-on-disk.ts';
import { printStory } from '../../core/story/parse-story.ts';
import type { Files } from './files.ts';
import { disk } from './files.ts';
import { createLibrarySearch } from './library-search.ts';
import { createSearchCache } from './search-cache.ts';
import { storyPath } from './story-file.ts';

const ID = (number: number): string =>
  `11111111-1111-4111-8111-${String(number).padStart(12, '0')}`;

/** A library of stories by their folders, and a search of it that counts what it reads. */
async function libraryOf(words: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  const cache = join(await temporaryFolder(), 'search.index');
  const read: string[] = [];
  const files: Files = {
    ...disk,
    read(path, limit) {
      read.push(path);
      return disk.read(path, limit);
    },
  };
  const put = async (name: string, text: string, id = Object.keys(words).indexOf(name)) => {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(storyPath(join(folder, name)), printStory(storyOf(text, { id: ID(id) })));
  };
  for (const [name, text] of Object.entries(words)) await put(name, text);
  const open = () => createLibrarySearch(files, folder, createSearchCache(files, folder, cache));
  const readAgain = (): number =>
    read.splice(0).filter((path) => path.endsWith('story.json')).length;
  return { folder, cache, put, open, readAgain };
}

const ids = async (search: ReturnType<typeof createLibrarySearch>, words: string) =>
  (await search.find({ words, among: null })).hits.map(({ id }) => Number(id.slice(-2)));

const TWO = { ferry: 'The Māori ferry stopped.', bees: 'Hives were counted.' };

test('a story is found by its words, and shown where they stand', async () => {
  const { open } = await libraryOf(TWO);
  const search = open();
  expect(await search.look()).toBe(true);
  const { hits } = await search.find({ words: 'maori', among: null });
  const [hit] = hits;
  expect(hit?.id).toBe(ID(0));
  expect(hit?.context?.pieces).toContainEqual({ text: 'Māori', isFound: true });
});

test('only what has changed is read again', async () => {
  const { put, open, readAgain } = await libraryOf(TWO);
  const search = open();
  await search.look();
  readAgain();
  expect(await search.look()).toBe(false);
  expect(readAgain()).toBe(0);
  await put('bees', 'Wasps were counted.');
  expect(await search.look()).toBe(true);
  expect(readAgain()).toBe(1);
  expect([await ids(search, 'hives'), await ids(search, 'wasps')]).toEqual([[], [1]]);
});

test('what has been read is found while the rest is being read, the latest first', async () => {
  const days = Array.from({ length: 40 }, (_, day) => `2026-11-${String(10 + day)} story`);
  const { open } = await libraryOf(Object.fromEntries(days.map((day) => [day, `Came on ${day}.`])));
  const search = open();
  const soFar: number[] = [];
  const found: Promise<number[]>[] = [];
  await search.look(({ read, of }) => {
    soFar.push(read);
    expect(of).toBe(40);
    if (read === 17) found.push(ids(search, 'came'));
  });
  expect(soFar).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  const [early = []] = await Promise.all(found);
  expect(early).toContain(39);
  expect(early).not.toContain(0);
  expect(await ids(search, 'came')).toHaveLength(40);
});

test('what is gone is not found; a folder that was renamed still is', async () => {
  const { folder, open } = await libraryOf(TWO);
  const search = open();
  await search.look();
  await rm(join(folder, 'bees'), { recursive: true });
  await rename(join(folder, 'ferry'), join(folder, 'boat'));
  await search.look();
  expect([await ids(search, 'hives'), await ids(search, 'ferry')]).toEqual([[], [0]]);
});

test('a library that went away is not an empty one', async () => {
  const { folder, open } = await libraryOf(TWO);
  const search = open();
  await search.look();
  await rename(folder, `${folder}-unplugged`);
  expect(await search.look()).toBe(false);
  expect(await ids(search, 'hives')).toEqual([1]);
  await rename(`${folder}-unplugged`, folder);
});

test('the next start finds at once, and reads nothing that is as it was', async () => {
  const { open, readAgain } = await libraryOf(TWO);
  await open().look();
  readAgain();
  const search = open();
  expect(await ids(search, 'hives')).toEqual([1]);
  readAgain();
  expect(await search.look()).toBe(false);
  expect(readAgain()).toBe(0);
});

test.each([
  ['deleted', (cache: string) => rm(cache)],
  ['empty', (cache: string) => writeFile(cache, '')],
  ['cut off', async (cache: string) => writeFile(cache, (await readFile(cache)).subarray(0, 300))],
  ['not its own', (cache: string) => writeFile(cache, '{"library":"/elsewhere","places":{}}\n{}')],
  ['noise', (cache: string) => writeFile(cache, new Uint8Array(500).fill(7))],
])('an index that is %s is made again', async (_how, damage) => {
  const { cache, open } = await libraryOf(TWO);
  await open().look();
  await damage(cache);
  const search = open();
  expect(await search.look()).toBe(true);
  expect(await ids(search, 'hives')).toEqual([1]);
});

test('a damaged story hides no other, and an index that cannot be written stops nobody', async () => {
  const { folder, open, cache } = await libraryOf(TWO);
  await writeFile(storyPath(join(folder, 'ferry')), '{');
  await mkdir(cache);
  const search = open();
  await search.look();
  expect(await ids(search, 'hives')).toEqual([1]);
});
