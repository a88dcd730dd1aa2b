import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Desk } from '../../src/ipc/contract.ts';
import { answerCall } from '../../src/main/ipc/answer-call.ts';
import { answersOf } from '../../src/main/ipc/answer-table.ts';
import { STORY_FILE } from '../../src/main/storage/story-file.ts';
import { DEFAULT_PREFERENCES } from '../../src/ipc/preferences.ts';
import { SAVE_AFTER } from '../../src/renderer/session/autosave.ts';
import { createBench } from '../../src/renderer/session/bench.ts';
import { changedOutside, unite } from '../../src/renderer/session/conflict-acts.ts';
import { createStoppedClock } from '../../src/renderer/session/stopped-clock.ts';
import { libraryOf } from '../helpers/library.ts';
import { machineOf } from '../helpers/machine.ts';
import { storyOf, temporaryFolder } from '../helpers/story-on-disk.ts';

/**
 * The window's own session and the machine's own answers, with a moment before each question reaches the machine
 * and one before each answer reaches the window: whatever a person does, they do it at one of these.
 */
async function deskWithMoments() {
  const { library, folder } = await libraryOf();
  const added = await library.add(storyOf('One.', { headline: 'Ferry' }));
  if (!added.ok) throw new Error(added.failure.message);
  const { id } = added.value;
  const [name = ''] = await readdir(folder);
  const path = join(folder, name, STORY_FILE);
  const answers = answersOf(machineOf(library, await temporaryFolder()));
  const fail = (where: string, error: unknown): Promise<string> => {
    throw new Error(where, { cause: error });
  };

  let moments = 0;
  let act: { readonly at: number; readonly run: () => void } | null = null;
  function moment(): void {
    if (moments++ === act?.at) act.run();
  }
  const ask = async (called: string, input: unknown): Promise<unknown> => {
    // Nothing can be typed before what asks has run to its end.
    await Promise.resolve();
    moment();
    const answer = await answerCall(answers, fail, called, structuredClone(input));
    moment();
    return answer;
  };
  const desk: Desk = { ask: ask as Desk['ask'], on: () => () => undefined };
  const clock = createStoppedClock('2026-11-23T01:00:00');
  const bench = createBench(desk, clock, DEFAULT_PREFERENCES);
  const opened = await library.open(id);
  if (!opened.ok) throw new Error(opened.failure.message);
  bench.session.open(opened.value.story);
  bench.session.change({ standfirst: 'Saved once.' });
  await bench.session.flush();

  return {
    bench,
    clock,
    id,
    onDisk: () => readFile(path, 'utf8'),
    async writeOutside(change: (text: string) => string) {
      await writeFile(path, change(await readFile(path, 'utf8')));
    },
    async kept() {
      const stories = await library.versions.stories(id);
      return stories.ok ? JSON.stringify(stories.value) : '';
    },
    /** Until the machine has done what it was asked: it answers about one story in turn. */
    async settled() {
      for (let turn = 0; turn < 3; turn++) await library.versions.list(id);
    },
    headline: () => bench.session.store.getState().open?.story.headline,
    dialog: () => bench.dialogs.store.getState().dialog.kind,
    /** What can be pressed on the messages that are shown. */
    offers: () =>
      bench.messages.store.getState().shown.flatMap(({ acts }) => acts.map(({ label }) => label)),
    /** Does something at one of the moments from now on; answers how many moments there have been. */
    during(at: number, run: () => void): void {
      moments = 0;
      act = { at, run };
    },
    moments: () => moments,
  };
}

const THEIRS = (text: string): string => text.replace('"Ferry"', '"Theirs"');

/** The story changes outside, and at one moment of the reload somebody types; answers how many moments there are. */
async function typeDuringReload(at: number, isSlow: boolean): Promise<number> {
  const desk = await deskWithMoments();
  const { bench, clock } = desk;
  await desk.writeOutside(THEIRS);
  let seen = '';
  desk.during(at, () => {
    seen = desk.headline() ?? '';
    bench.session.change({ headline: `${seen} Mine` });
    // A machine so slow that the words are on their way to disk before it has answered.
    if (isSlow) clock.pass(SAVE_AFTER);
  });
  await changedOutside(bench, desk.id, 'changed');
  await desk.settled();
  const count = desk.moments();
  await bench.session.flush();
  await desk.settled();

  if (seen === '') expect(desk.headline()).toBe('Theirs');
  else expect(desk.headline(), `typed at moment ${String(at)}`).toBe(`${seen} Mine`);
  if (seen === 'Ferry') {
    expect(desk.offers(), 'both versions are offered').toEqual(['Compare…']);
    expect(desk.dialog(), 'nothing comes between the typing').toBe('none');
    expect(await desk.onDisk(), 'theirs is not written over').toContain('"Theirs"');
  } else {
    expect(desk.offers()).toEqual([]);
    expect(await desk.onDisk()).toContain(seen === '' ? '"Theirs"' : '"Theirs Mine"');
    expect(await desk.kept()).toContain('"Ferry"');
    expect(await desk.kept()).toContain('"Theirs"');
  }
  return count;
}

describe('a story changed by another program while nothing is unsaved', () => {
  test.each([
    ['', false],
    [', on a slow machine', true],
  ] as const)('keeps what is typed at any moment of its reload%s', async (_, isSlow) => {
    const moments = await typeDuringReload(-1, isSlow);
    expect(moments).toBeGreaterThanOrEqual(4);
    for (let at = 0; at < moments; at++) await typeDuringReload(at, isSlow);
  });

  test('and damaged: the damaged file is set aside, and the words of the window are put back', async () => {
    const { bench, clock, id, writeOutside, onDisk, headline } = await deskWithMoments();
    await writeOutside((text) => text.slice(0, 40));
    await changedOutside(bench, id, 'changed');
    clock.pass(SAVE_AFTER);
    await bench.session.flush();
    expect(headline()).toBe('Ferry');
    expect(await onDisk()).toContain('Saved once.');
  });
});

test('a save that was on its way while two versions were made one does not undo that', async () => {
  const desk = await deskWithMoments();
  const { bench, clock, id } = desk;
  bench.session.change({ headline: 'Mine' });
  await desk.writeOutside((text) =>
    text.replace('"By A', '"Theirs: By A').replace('"Saved', '"Theirs: saved'),
  );
  await changedOutside(bench, id, 'changed');
  const other = await bench.desk.ask('story.other', { id, version: { kind: 'disk' } });
  if (!other.ok) throw new Error(other.failure.message);
  const { story: theirs, digest } = other.value;
  const ours = bench.session.store.getState().open!.story;
  const chosen = { ...ours, standfirst: theirs.standfirst };
  desk.during(1, () => clock.pass(SAVE_AFTER));
  const uniting = unite(bench, { ours, theirs, chosen, version: { kind: 'disk' }, digest });
  clock.pass(SAVE_AFTER);
  expect(await uniting).toBe(true);
  await bench.session.flush();
  expect(await desk.onDisk()).toContain('Theirs: saved');
  expect(await desk.onDisk()).toContain('"Mine"');
});
