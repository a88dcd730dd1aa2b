import { describe, expect, test } from 'vitest';
import type { Answer } from '../../ipc/define.ts';
import { createAutosave, RETRY_AFTER, SAVE_AFTER } from './autosave.ts';
import { saveWords } from './save-state.ts';
import type { SaveState } from './save-state.ts';
import { createStoppedClock } from './stopped-clock.ts';

const DISK_FULL = { kind: 'disk full', message: 'The disk is full.' } as const;

function desk() {
  const clock = createStoppedClock('2026-11-22T12:41:00');
  const said: SaveState[] = [];
  const writes: { answer(full?: boolean): Promise<void> }[] = [];
  const autosave = createAutosave({
    clock,
    say: (state) => said.push(state),
    write: () =>
      new Promise<Answer<{ readonly saved: Date }>>((resolve) => {
        writes.push({
          async answer(full = false) {
            resolve(
              full
                ? { ok: false, failure: DISK_FULL }
                : { ok: true, value: { saved: clock.now() } },
            );
            await settled();
          },
        });
      }),
  });
  return { clock, said, writes, autosave, last: () => saveWords(said.at(-1)!, clock.now()) };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}

describe('autosave', () => {
  test('writes within a second of one change', () => {
    const { autosave, clock, writes } = desk();
    autosave.changed();
    clock.pass(999);
    expect(writes).toHaveLength(1);
  });

  test('writes every second while typing goes on', async () => {
    const { autosave, clock, writes } = desk();
    for (let tenth = 0; tenth < 30; tenth++) {
      autosave.changed();
      clock.pass(100);
      await writes.at(-1)?.answer();
    }
    expect(writes.length).toBeGreaterThanOrEqual(3);
  });

  test('says when it was saved', async () => {
    const { autosave, clock, writes, last } = desk();
    autosave.changed();
    expect(last()).toBe('Saving…');
    clock.pass(SAVE_AFTER);
    await writes[0]!.answer();
    expect(last()).toBe('Saved 12:41');
  });

  test('a change made while writing is written next, and is not called saved before', async () => {
    const { autosave, clock, writes, last } = desk();
    autosave.changed();
    clock.pass(SAVE_AFTER);
    autosave.changed();
    await writes[0]!.answer();
    expect(last()).toBe('Saving…');
    clock.pass(SAVE_AFTER);
    expect(writes).toHaveLength(2);
  });

  test('a slow disk puts the next write off no further', async () => {
    const { autosave, clock, writes } = desk();
    autosave.changed();
    clock.pass(SAVE_AFTER);
    autosave.changed();
    clock.pass(SAVE_AFTER - 100);
    await writes[0]!.answer();
    clock.pass(100);
    expect(writes).toHaveLength(2);
  });

  test('a full disk is said in words, and tried again after ever longer waits', async () => {
    const { autosave, clock, writes, last } = desk();
    autosave.changed();
    clock.pass(SAVE_AFTER);
    for (const wait of RETRY_AFTER) {
      await writes.at(-1)!.answer(true);
      expect(last()).toBe('Not saved: disk full — your words are safe in memory');
      const before = writes.length;
      clock.pass(wait - 1);
      expect(writes).toHaveLength(before);
      clock.pass(1);
      expect(writes).toHaveLength(before + 1);
    }
    await writes.at(-1)!.answer();
    expect(last()).toBe('Saved 12:41');
  });

  test('typing after a failure does not hurry the next try', async () => {
    const { autosave, clock, writes } = desk();
    autosave.changed();
    clock.pass(SAVE_AFTER);
    await writes[0]!.answer(true);
    autosave.changed();
    clock.pass(SAVE_AFTER);
    expect(writes).toHaveLength(1);
  });

  test('flush writes at once what waits, and what changed while it wrote', async () => {
    const { autosave, writes } = desk();
    autosave.changed();
    const flushed = autosave.flush();
    await settled();
    autosave.changed();
    await writes[0]!.answer();
    await writes[1]!.answer();
    expect(await flushed).toBe(true);
    expect(writes).toHaveLength(2);
  });

  test('flush says no when the words are not down', async () => {
    const { autosave, writes } = desk();
    autosave.changed();
    const flushed = autosave.flush();
    await settled();
    await writes[0]!.answer(true);
    expect(await flushed).toBe(false);
  });

  test('flush with nothing to write writes nothing', async () => {
    const { autosave, writes } = desk();
    expect(await autosave.flush()).toBe(true);
    expect(writes).toHaveLength(0);
  });
});
