import { mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { storyOf, temporaryFolder } from '../../../tests/helpers/story-on-disk.ts';
import { printStory } from '../../core/story/parse-story.ts';
import { disk } from './files.ts';
import { createListCache } from './list-cache.ts';
import { createLister } from './list-stories.ts';
import { storyPath } from './story-file.ts';
import { createStoryFolders } from './story-folders.ts';

/** A library of one story, opened as at each start of Stet, with a count of the stories read. */
async function shelf() {
  const library = await temporaryFolder();
  const caches = await temporaryFolder();
  let read = 0;
  const files = {
    ...disk,
    read(path: string, limit: number) {
      if (path.endsWith('story.json')) read += 1;
      return disk.read(path, limit);
    },
  };
  const folder = join(library, 'bridge');
  await mkdir(folder);
  const put = (headline: string) =>
    writeFile(storyPath(folder), printStory(storyOf('It opened.', { headline })));
  await put('Bridge');
  const open = () =>
    createStoryFolders(
      files,
      library,
      createLister(
        files,
        library,
        () => '2026-11-23T01:00:00.000Z',
        createListCache(files, library, caches),
      ),
    );
  const headlines = async (folders: ReturnType<typeof open>) => {
    const listed = await folders.list();
    return listed.ok && listed.value.stories.map(({ headline }) => headline);
  };
  /** Lists as Stet does and waits until what was seen is kept. */
  const seen = async () => {
    await headlines(open());
    await vi.waitFor(async () => {
      const names = await readdir(caches);
      expect(names.filter((name) => name.startsWith('list-'))).toEqual(names);
      expect(names).toHaveLength(1);
    });
  };
  const cacheFile = async () => join(caches, (await readdir(caches))[0] ?? '');
  return { library, folder, put, open, headlines, seen, cacheFile, reads: () => read };
}

test('the next start shows the list before any story is read, and reads none that is as it was', async () => {
  const { open, seen, headlines, reads } = await shelf();
  await seen();
  const before = reads();
  const folders = open();
  expect((await folders.firstSight())?.stories.map(({ headline }) => headline)).toEqual(['Bridge']);
  expect(await headlines(folders)).toEqual(['Bridge']);
  expect(reads()).toBe(before);
});

test('there is one first sight, and none where nothing was seen', async () => {
  const { open, seen } = await shelf();
  expect(await open().firstSight()).toBeNull();
  await seen();
  const folders = open();
  await folders.firstSight();
  expect(await folders.firstSight()).toBeNull();
});

test('what was written since is listed as it is', async () => {
  const { open, seen, headlines, put } = await shelf();
  await seen();
  await put('Bridge shut');
  expect(await headlines(open())).toEqual(['Bridge shut']);
});

test('a library that is gone is not shown from memory', async () => {
  const { open, seen, library } = await shelf();
  await seen();
  await rename(library, `${library}-unplugged`);
  expect(await open().firstSight()).toBeNull();
  await rename(`${library}-unplugged`, library);
});

test('a story that is gone is not listed', async () => {
  const { open, seen, headlines, folder } = await shelf();
  await seen();
  await rm(folder, { recursive: true });
  expect(await headlines(open())).toEqual([]);
});

test('the list is the same one as long as nothing has changed', async () => {
  const { open, put } = await shelf();
  const folders = open();
  const listed = await folders.list();
  const again = await folders.list();
  expect(listed.ok && again.ok && listed.value === again.value).toBe(true);
  await put('Bridge shut');
  const changed = await folders.list();
  expect(listed.ok && changed.ok && listed.value === changed.value).toBe(false);
});

test('a story with something unfinished beside it is known', async () => {
  const { open, folder } = await shelf();
  const folders = open();
  await folders.list();
  expect(await folders.leftovers()).toEqual([]);
  await writeFile(join(folder, '.stet-0123456789ab.tmp'), '');
  expect(await folders.leftovers()).toEqual([storyOf('').id]);
});

test('a damaged memory is no memory', async () => {
  const { open, seen, headlines, cacheFile } = await shelf();
  await seen();
  const path = await cacheFile();
  await truncate(path, Math.floor((await readFile(path)).length / 2));
  const folders = open();
  expect(await folders.firstSight()).toBeNull();
  expect(await headlines(folders)).toEqual(['Bridge']);
});
