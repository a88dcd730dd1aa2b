import { mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { storyOf, temporaryFolder } from '../../../tests/helpers/story-on-disk.ts';
import { printStory } from '../../core/story/parse-story.ts';
import { disk } from './files.ts';
import { createListCache } from './list-cache.ts';
import { createLister } from './list-stories.ts';
import { storyPath } from './story-file.ts';
import { createStoryFolders } from './story-folders.ts';

const { id: ID } = storyOf('');

/** A library of one story, opened as at each start of Stet, with a count of the stories read. */
async function shelf() {
  const library = await temporaryFolder();
  const caches = await temporaryFolder();
  let read = 0;
  let meanwhile = (): Promise<never> | null => null;
  const files = {
    ...disk,
    read(path: string, limit: number) {
      if (!path.endsWith('story.json')) return disk.read(path, limit);
      read += 1;
      return meanwhile() ?? disk.read(path, limit);
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
      expect(names.map((name) => name.split('-')[0]).sort()).toEqual(['list', 'top']);
    });
  };
  const damage = async () => {
    for (const name of await readdir(caches)) {
      const path = join(caches, name);
      await truncate(path, Math.floor((await readFile(path)).length / 2));
    }
  };
  return {
    ...{ library, caches, folder, put, open, headlines, seen, damage },
    reads: () => read,
    /** Does something at each reading of a story, which may never end. */
    intercept: (act: typeof meanwhile) => (meanwhile = act),
  };
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

test('the top of the list is there before the list, and not once the list has been made', async () => {
  const { open, seen, headlines } = await shelf();
  expect(await open().top(null)).toBeNull();
  await seen();
  const folders = open();
  expect((await folders.top(ID))?.stories.map(({ headline }) => headline)).toEqual(['Bridge']);
  expect(await folders.top('another story')).toBeNull();
  expect(await folders.firstSight()).not.toBeNull();
  await headlines(folders);
  expect(await folders.top(null)).toBeNull();
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
  expect(await open().top(null)).toBeNull();
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

test('a first listing that is cut off goes on from what had been read', async () => {
  const { library, open, reads, caches, intercept } = await shelf();
  const others = Array.from({ length: 40 }, (_, number) => join(library, `story ${number}`));
  for (const [number, folder] of others.entries()) {
    await mkdir(folder);
    const id = `22222222-2222-4222-8222-${String(number).padStart(12, '0')}`;
    await writeFile(storyPath(folder), printStory(storyOf('It opened.', { id })));
  }
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  // A slow disk, that is gone half-way.
  intercept(() => {
    vi.setSystemTime(Date.now() + 100);
    return reads() < 30 ? null : new Promise(() => undefined);
  });
  void open().list();
  await vi.waitFor(async () => expect(await readdir(caches)).toHaveLength(2));
  intercept(() => null);
  const before = reads();
  const listed = await open().list();
  expect(listed.ok && listed.value.stories).toHaveLength(41);
  expect(reads() - before).toBeLessThan(41 - 10);
});

test('a damaged memory is no memory', async () => {
  const { open, seen, headlines, damage } = await shelf();
  await seen();
  await damage();
  const folders = open();
  expect(await folders.top(null)).toBeNull();
  expect(await folders.firstSight()).toBeNull();
  expect(await headlines(folders)).toEqual(['Bridge']);
});
