import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../src/main/storage/files.ts';
import { createHistory } from '../../src/main/storage/history.ts';
import { storyOf, temporaryFolder } from '../helpers/story-on-disk.ts';
import type { Fault } from './faulty-files.ts';
import { faultyFiles } from './faulty-files.ts';

const AT = '2026-11-22T06:00:00.000Z';
const PAUSE = { at: AT, by: '', why: 'pause', name: '' } as const;

const FAULTS: readonly Omit<Fault, 'at'>[] = [
  { harm: 'fails', forGood: false },
  { harm: 'fails', forGood: true, code: 'ENOSPC' },
  { harm: 'tears', forGood: false },
  { harm: 'tears', forGood: true },
  { harm: 'lies', forGood: false },
  { harm: 'waits', forGood: true },
];

async function twoVersions(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'history'));
  const history = createHistory(disk);
  await history.keep(folder, storyOf('One.'), PAUSE);
  await history.keep(folder, storyOf('Two.'), PAUSE);
  return folder;
}

async function versionsIn(folder: string) {
  const history = createHistory(disk);
  const listed = await history.list(folder);
  if (!listed.ok) throw new Error(listed.failure.message);
  const { versions, damaged } = listed.value;
  const read = await Promise.all(versions.map(({ number }) => history.read(folder, number)));
  return { versions, damaged, stories: read.map((each) => each.ok && each.value.story) };
}

/** Does something to a history with a fault at each operation in turn, until it gets through without meeting one. */
async function withEachFault(
  fault: Omit<Fault, 'at'>,
  act: (history: ReturnType<typeof createHistory>, folder: string) => Promise<{ ok: boolean }>,
  look: (folder: string, ok: boolean) => Promise<void>,
): Promise<number> {
  for (let at = 1; ; at++) {
    const folder = await twoVersions();
    const files = faultyFiles({ ...fault, at });
    const { ok } = await act(createHistory(files), folder);
    await look(folder, ok);
    if (files.operations() < at) return at - 1;
  }
}

describe.each(FAULTS)('a disk whose every operation in turn $harm, for good: $forGood', (fault) => {
  test('a version is kept whole or not at all, and the earlier ones stand', async () => {
    const tried = await withEachFault(
      fault,
      (history, folder) => history.keep(folder, storyOf('Three.'), PAUSE),
      async (folder, ok) => {
        const { stories, damaged } = await versionsIn(folder);
        expect(damaged).toEqual([]);
        expect(stories.slice(-2)).toEqual([storyOf('Two.'), storyOf('One.')]);
        if (ok) expect(stories[0]).toEqual(storyOf('Three.'));
      },
    );
    expect(tried).toBeGreaterThan(8);
  });

  test('a version being named keeps its words', async () => {
    const tried = await withEachFault(
      fault,
      (history, folder) => history.name(folder, 1, 'As filed'),
      async (folder, ok) => {
        const { versions, stories, damaged } = await versionsIn(folder);
        expect(damaged).toEqual([]);
        expect(stories).toEqual([storyOf('Two.'), storyOf('One.')]);
        if (ok) expect(versions[1]?.name).toBe('As filed');
      },
    );
    expect(tried).toBeGreaterThan(4);
  });
});
