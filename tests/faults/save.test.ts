import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printStory } from '../../src/core/story/parse-story.ts';
import { disk } from '../../src/main/storage/files.ts';
import { openStory } from '../../src/main/storage/open-story.ts';
import { saveStory } from '../../src/main/storage/save-story.ts';
import { blankFile, PREVIOUS_FILE, storyPath } from '../../src/main/storage/story-file.ts';
import { isTemporary } from '../../src/main/storage/write-file.ts';
import { storyOf, temporaryFolder } from '../helpers/story-on-disk.ts';
import type { Fault } from './faulty-files.ts';
import { faultyFiles } from './faulty-files.ts';

const FIRST = storyOf('The bridge opened on Sunday.', { revision: 1 });
const OLD = storyOf('The bridge opened on Monday.', { revision: 2 });
const NEW = storyOf(`The bridge opened on Tuesday. ${'It rained. '.repeat(500)}`, { revision: 3 });

/** A folder with two generations saved, as any story has that was worked on. */
async function worked() {
  const folder = await temporaryFolder();
  const first = await saveStory(disk, blankFile(folder), FIRST);
  const { file } = await saveStory(disk, first.file, OLD);
  return { folder, file };
}

async function textIn(folder: string): Promise<string> {
  return readFile(storyPath(folder), 'utf8');
}

async function leftovers(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter(isTemporary);
}

/** Saves with a fault at each operation in turn, until a save gets through without meeting one. */
async function withEachFault(
  fault: Omit<Fault, 'at'>,
  look: (
    saved: Awaited<ReturnType<typeof worked>> & {
      readonly outcome: Awaited<ReturnType<typeof saveStory>>;
    },
  ) => Promise<void>,
): Promise<number> {
  for (let at = 1; ; at++) {
    const story = await worked();
    const files = faultyFiles({ ...fault, at });
    const outcome = await saveStory(files, story.file, NEW);
    await look({ ...story, outcome });
    if (files.operations() < at) return at - 1;
  }
}

const FAULTS: readonly Omit<Fault, 'at'>[] = [
  { harm: 'fails', forGood: false },
  { harm: 'fails', forGood: true },
  { harm: 'fails', forGood: true, code: 'ENOSPC' },
  { harm: 'tears', forGood: false },
  { harm: 'tears', forGood: true },
  { harm: 'lies', forGood: false },
  { harm: 'lies', forGood: true },
  { harm: 'waits', forGood: false },
  { harm: 'waits', forGood: true },
];

describe.each(FAULTS)(
  'a save whose every operation in turn $harm, for good: $forGood $code',
  (fault) => {
    test('leaves the old story or the new one, whole', async () => {
      const tried = await withEachFault(fault, async ({ folder }) => {
        expect([printStory(OLD), printStory(NEW)]).toContain(await textIn(folder));
      });
      expect(tried).toBeGreaterThan(8);
    });

    test('says it is saved only when it is', async () => {
      await withEachFault(fault, async ({ folder, outcome }) => {
        if (outcome.failure === null) expect(await textIn(folder)).toBe(printStory(NEW));
        else expect(outcome.failure.message).toMatch(/could not be written.*Your words are safe/);
      });
    });

    test('leaves the generation before whole, and damages none', async () => {
      await withEachFault(fault, async ({ folder, outcome }) => {
        const text = await readFile(join(folder, PREVIOUS_FILE), 'utf8').catch(() => null);
        const isWorking = !fault.forGood || fault.harm === 'waits';
        if (outcome.failure === null && isWorking) expect(text).not.toBeNull();
        if (text !== null) expect([printStory(FIRST), printStory(OLD)]).toContain(text);
      });
    });

    test('can be tried again, with more words by then', async () => {
      const more = storyOf('The bridge opened on Wednesday.', { revision: NEW.revision });
      await withEachFault(fault, async ({ folder, outcome }) => {
        if (outcome.failure === null) return;
        const again = await saveStory(disk, outcome.file, more);
        expect(again.failure).toBeNull();
        expect(await textIn(folder)).toBe(printStory(more));
      });
    });

    test('leaves one unfinished file at most, and none once the story was opened', async () => {
      await withEachFault(fault, async ({ folder }) => {
        expect((await leftovers(folder)).length).toBeLessThanOrEqual(1);
        const opened = await openStory(disk, folder);
        expect(opened.ok && opened.value.notice).toBeNull();
        expect(await leftovers(folder)).toEqual([]);
      });
    });
  },
);

test('a failed save is named by what went wrong', async () => {
  const { file } = await worked();
  const failing = async (code: string) => {
    const files = faultyFiles({ at: 1, harm: 'fails', forGood: true, code });
    return (await saveStory(files, file, NEW)).failure?.kind;
  };
  expect(await failing('ENOSPC')).toBe('disk full');
  expect(await failing('EDQUOT')).toBe('disk full');
  expect(await failing('EROFS')).toBe('not allowed');
  expect(await failing('EBUSY')).toBe('not allowed');
  expect(await failing('EIO')).toBe('disk error');
});
