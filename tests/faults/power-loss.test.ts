import { expect, test } from 'vitest';
import { printStory } from '../../src/core/story/parse-story.ts';
import type { Story } from '../../src/core/story/story.ts';
import type { Files } from '../../src/main/storage/files.ts';
import { createHistory } from '../../src/main/storage/history.ts';
import { openStory } from '../../src/main/storage/open-story.ts';
import { saveStory } from '../../src/main/storage/save-story.ts';
import { blankFile } from '../../src/main/storage/story-file.ts';
import { storyOf } from '../helpers/story-on-disk.ts';
import type { MemoryDisk } from './memory-disk.ts';
import { memoryDisk } from './memory-disk.ts';
import type { Contents } from './memory-tree.ts';
import { powerCuts } from './power-cut.ts';

const FOLDER = '/library/ferry';
const EMPTY: Contents = new Map([[FOLDER, 'folder']]);
const VERSIONS = [1, 2, 3].map((revision) =>
  storyOf(`Version ${String(revision)}. ${'It rained. '.repeat(60 * revision)}`, { revision }),
);
const texts = new Set(VERSIONS.map(printStory));
const [FIRST, SECOND] = VERSIONS as [Story, Story];

const textOf = (held: Uint8Array | 'folder'): string =>
  held === 'folder' ? '' : new TextDecoder().decode(held);

async function saveAll(disk: MemoryDisk, stories: readonly Story[], files: Files = disk) {
  let file = blankFile(FOLDER);
  for (const story of stories) {
    const saved = await saveStory(files, file, story);
    if (saved.failure === null) disk.mark(String(story.revision));
    file = saved.file;
  }
}

/** The revision that opens from what was found on a disk, or null; whatever opens must be a version that was written. */
async function opens(contents: Contents): Promise<number | null> {
  const disk = memoryDisk(contents);
  const opened = await openStory(disk, FOLDER);
  if (!opened.ok) return null;
  expect(texts).toContain(printStory(opened.value.story));
  return opened.value.story.revision;
}

async function check(disk: MemoryDisk, start: Contents, atLeast: number): Promise<number> {
  let tried = 0;
  for (const { marks, states } of powerCuts(start, disk.log)) {
    const acknowledged = Math.max(atLeast, ...marks.map(Number));
    for (const contents of states()) {
      tried += 1;
      const revision = await opens(contents);
      if (acknowledged > 0) expect(revision).toBeGreaterThanOrEqual(acknowledged);
    }
  }
  return tried;
}

test('whenever the power goes while saves follow one another, the last one acknowledged opens', async () => {
  const disk = memoryDisk(EMPTY);
  await saveAll(disk, VERSIONS);
  expect(await check(disk, EMPTY, 0)).toBeGreaterThan(100);
});

test('a save that failed and was tried again loses nothing either', async () => {
  const before = memoryDisk(EMPTY);
  await saveAll(before, [FIRST]);
  const start = before.contents();
  const disk = memoryDisk(start);
  let count = 0;
  const rename: Files['rename'] = (from, to) =>
    ++count === 1
      ? Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }))
      : disk.rename(from, to);
  const opened = await openStory(disk, FOLDER);
  if (!opened.ok) throw new Error(opened.failure.message);
  const failed = await saveStory({ ...disk, rename }, opened.value.file, SECOND);
  const again = await saveStory(disk, failed.file, SECOND);
  expect(again.failure).toBeNull();
  disk.mark('2');
  await check(disk, start, 1);
});

test('a power cut while the story before is brought back still opens it', async () => {
  const made = memoryDisk(EMPTY);
  await saveAll(made, [FIRST, SECOND]);
  const start = new Map(made.contents()).set(`${FOLDER}/story.json`, new Uint8Array(50));
  const disk = memoryDisk(start);
  const opened = await openStory(disk, FOLDER);
  expect(opened.ok && opened.value.story.revision).toBe(1);
  await check(disk, start, 1);
});

test('a power cut while an older file is upgraded leaves its words, and its own bytes once it is written anew', async () => {
  const older = JSON.stringify({
    ...FIRST,
    transcripts: undefined,
    overrides: undefined,
    signOffs: undefined,
  });
  const start = new Map([[`${FOLDER}/story.json`, new TextEncoder().encode(older)]]);
  const disk = memoryDisk(start);
  const opened = await openStory(disk, FOLDER);
  if (!opened.ok) throw new Error(opened.failure.message);
  const saved = await saveStory(disk, opened.value.file, SECOND);
  expect(saved.failure).toBeNull();
  disk.mark('2');
  expect(await check(disk, start, 1)).toBeGreaterThan(20);
  for (const { states } of powerCuts(start, disk.log))
    for (const contents of states()) expect([...contents.values()].map(textOf)).toContain(older);
});

test('a power cut while versions are kept leaves every one that was acknowledged, and no half of one', async () => {
  const disk = memoryDisk(new Map([[`${FOLDER}/story.json`, new Uint8Array(1)]]));
  const start = disk.contents();
  const history = createHistory(disk);
  for (const story of VERSIONS) {
    const occasion = { at: story.changed, by: '', why: 'pause', name: '' } as const;
    const kept = await history.keep(FOLDER, story, occasion);
    expect(kept.ok).toBe(true);
    disk.mark(String(story.revision));
  }
  for (const { marks, states } of powerCuts(start, disk.log))
    for (const contents of states()) {
      const found = await createHistory(memoryDisk(contents)).list(FOLDER);
      if (!found.ok) throw new Error(found.failure.message);
      expect(found.value.damaged).toEqual([]);
      const numbers = found.value.versions.map(({ number }) => number);
      for (const mark of marks) expect(numbers).toContain(Number(mark));
    }
});

test('the model finds what a missing sync would lose', async () => {
  const disk = memoryDisk(EMPTY);
  const create: Files['create'] = async (path) => ({
    ...(await disk.create(path)),
    sync: () => Promise.resolve(),
  });
  await saveAll(disk, VERSIONS, { ...disk, create });
  await expect(check(disk, EMPTY, 0)).rejects.toThrow();
});

test('the model finds what a folder that is not synced would lose', async () => {
  const disk = memoryDisk(EMPTY);
  const syncFolder = () => Promise.resolve();
  await saveAll(disk, VERSIONS, { ...disk, syncFolder });
  await expect(check(disk, EMPTY, 0)).rejects.toThrow();
});
