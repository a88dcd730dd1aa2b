import { expect, test } from 'vitest';
import { newStory } from '../../core/story/new-story.ts';
import type { Desk, Library } from '../../ipc/contract.ts';
import { DEFAULT_PREFERENCES } from '../../ipc/preferences.ts';
import { createBench } from './bench.ts';
import { renewLine } from './renew-line.ts';
import { createStoppedClock } from './stopped-clock.ts';

const OPEN = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';
const THEN = '2026-11-22T00:00:00.000Z';

const lineOf = (id: string): Library['stories'][number] => ({
  ...{ id, slug: '', headline: 'Ferry', status: 'draft', section: '', changed: THEN, words: 1 },
  ...{ quotes: { checked: 0, total: 0 }, pictures: { complete: 0, total: 0 }, people: [] },
});

/** A window with a story open that is the second of two in the list. */
function desk() {
  const ask = (_name: string, { revision }: { revision: number }) =>
    Promise.resolve({ ok: true, value: { revision, saved: THEN } });
  const machine: Desk = { ask: ask as unknown as Desk['ask'], on: () => () => undefined };
  const bench = createBench(
    machine,
    createStoppedClock('2026-11-23T01:00:00'),
    DEFAULT_PREFERENCES,
  );
  const stories = [lineOf(OTHER), lineOf(OPEN)];
  bench.library.setState({ library: { folder: '', unreadable: [], reading: null, stories } });
  renewLine(bench);
  const lines = () => bench.library.getState().library?.stories ?? [];
  const open = () => bench.session.open(newStory({ id: OPEN, now: THEN }, { headline: 'Ferry' }));
  return { ...bench, lines, open };
}

test('opening a story moves no line', () => {
  const { open, lines } = desk();
  open();
  expect(lines().map(({ id }) => id)).toEqual([OTHER, OPEN]);
});

test('a story that was changed comes first once it is saved, and not before', async () => {
  const { open, session, lines } = desk();
  open();
  session.change({ headline: 'Ferry stops' });
  expect(lines()[0]?.id).toBe(OTHER);
  await session.flush();
  expect(lines().map(({ headline }) => headline)).toEqual(['Ferry stops', 'Ferry']);
});

test('its quotations are counted when they have been read', async () => {
  const { open, session, clock, lines } = desk();
  open();
  const said = { kind: 'paragraph', runs: [{ text: '“It was loud,” Ana Smith said.' }] } as const;
  session.change({ body: [said] });
  await session.flush();
  (clock as ReturnType<typeof createStoppedClock>).pass(1_000);
  expect(lines()[0]).toMatchObject({ quotes: { checked: 0, total: 1 }, people: ['Ana Smith'] });
  expect(lines()).toHaveLength(2);
});
