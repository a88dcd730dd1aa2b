import { expect, test, vi } from 'vitest';
import { newStory } from '../../core/story/new-story.ts';
import type { Story } from '../../core/story/story.ts';
import { createMatcher } from '../../core/transcripts/matcher.ts';
import { parseTranscript } from '../../core/transcripts/parse-transcript.ts';
import type { Desk } from '../../ipc/contract.ts';
import type { ToAligner } from './aligner.ts';
import { createAlignment } from './alignment.ts';
import { createStoppedClock } from './stopped-clock.ts';
import { createStorySession } from './story-session.ts';

const PRESS = `${'a'.repeat(64)}.txt`;
const RADIO = `${'b'.repeat(64)}.txt`;
const MACHINE = `${'d'.repeat(64)}.txt`;
const TALKS: Readonly<Record<string, string>> = {
  [PRESS]: 'Ana Harrow: We will not close the wharf this year.',
  [RADIO]: 'Tom Birch: The wharf roof leaks whenever it rains hard.',
  [MACHINE]: 'Speaker 1: The wharf roof leaks whenever it rains hard.',
};

const paragraph = (text: string): Story['body'][number] => ({
  kind: 'paragraph',
  runs: [{ text }],
});
const named = (file: string) => ({
  file,
  name: file.slice(0, 1),
  added: '2026-11-22T00:00:00.000Z',
});
const storyOf = (copy: string, ...files: readonly string[]): Story =>
  newStory(
    { id: '3f1d2c4b-5a69-4788-9b0a-1c2d3e4f5a6b', now: '2026-11-22T00:00:00.000Z' },
    { body: [paragraph(copy)], transcripts: files.map(named) },
  );

/** An aligner that works only when it is told to. */
function desk(story: Story) {
  const told: ToAligner[] = [];
  const clock = createStoppedClock('2026-11-22T12:41:00');
  const machine = {
    ask: (_name: string, { file }: { file: string }) => {
      const talk = TALKS[file];
      return Promise.resolve(
        talk === undefined
          ? {
              ok: false,
              failure: { kind: 'not found', message: 'The transcript is no longer there.' },
            }
          : { ok: true, value: parseTranscript(talk) },
      );
    },
    on: () => () => undefined,
  } as unknown as Desk;
  const session = createStorySession(machine, clock);
  session.open(story);
  let answer: (message: ToAligner) => void = () => undefined;
  let breakDown: () => void = () => undefined;
  const alignment = createAlignment(machine, session, (hear, fail) => {
    let matcher = createMatcher([]);
    let edition = 0;
    breakDown = fail;
    answer = (message) => {
      if (message.kind === 'transcripts') {
        matcher = createMatcher(message.transcripts);
        edition = message.edition;
      } else hear({ edition, matches: message.quotes.map((quote) => matcher.match(quote)) });
    };
    return { tell: (message) => void told.push(message), end: () => void told.splice(0) };
  });
  /** Until the aligner has been asked for quotations. */
  const asking = () => vi.waitUntil(() => told.some(({ kind }) => kind === 'quotes'));
  const work = async (): Promise<number> => {
    let quotes = 0;
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve));
      const message = told.shift();
      if (!message) return quotes;
      if (message.kind === 'quotes') quotes += message.quotes.length;
      answer(message);
    }
  };
  const matches = () =>
    [...alignment.store.getState().matches].map(([key, { match }]) => [key.split('\n')[1], match]);
  const working = () => Object.values(alignment.store.getState().work).join(' ');
  return {
    session,
    clock,
    alignment,
    work,
    asking,
    breakDown: () => breakDown(),
    matches,
    working,
  };
}

const COPY =
  '“We will close the wharf this year,” Ana Harrow said. “The wharf roof leaks,” said Tom Birch.';

test('every quotation is aligned with all transcripts', async () => {
  const { work, matches } = desk(storyOf(COPY, PRESS, RADIO));
  await work();
  expect(matches()).toEqual([
    ['“We will close the wharf this year,”', 'wording differs'],
    ['“The wharf roof leaks,”', 'verbatim'],
  ]);
});

test('only the quotation that changed is aligned again', async () => {
  const { session, clock, work, matches } = desk(storyOf(COPY, PRESS, RADIO));
  await work();
  session.change({ body: [paragraph(COPY.replace('will close', 'will not close'))] });
  clock.pass(80);
  expect(await work()).toBe(1);
  expect(matches()).toContainEqual(['“We will not close the wharf this year,”', 'verbatim']);
  session.change({ body: [paragraph(COPY)] });
  clock.pass(80);
  expect(await work()).toBe(0);
});

test('a transcript that is taken away takes its matches with it', async () => {
  const { session, work, matches } = desk(storyOf(COPY, PRESS, RADIO));
  await work();
  session.changeTranscripts(([press]) => (press ? [press] : []));
  await work();
  expect(matches().map(([, match]) => match)).toEqual(['wording differs', 'not found']);
  session.changeTranscripts(() => []);
  await work();
  expect(matches()).toEqual([]);
});

test('a transcript that cannot be read is said, and stops no other', async () => {
  const lost = `${'c'.repeat(64)}.txt`;
  const { alignment, work, matches } = desk(storyOf(COPY, lost, RADIO));
  await work();
  expect(alignment.store.getState().unread.get(lost)).toBe('The transcript is no longer there.');
  expect(matches()).toContainEqual(['“The wharf roof leaks,”', 'verbatim']);
});

test('another story has other matches', async () => {
  const { session, work, matches } = desk(storyOf(COPY, PRESS, RADIO));
  await work();
  session.open({ ...storyOf(COPY), id: '4f1d2c4b-5a69-4788-9b0a-1c2d3e4f5a6b' });
  await work();
  expect(matches()).toEqual([]);
});

test('how far it has come is said, and that it rests', async () => {
  const { work, asking, working } = desk(storyOf(COPY, PRESS));
  await asking();
  expect(working()).toBe('comparing 0 2');
  await work();
  expect(working()).toBe('resting 2 2');
});

test('it is stopped at once by a person, and goes on where it was', async () => {
  const { alignment, work, asking, working, matches } = desk(storyOf(COPY, PRESS));
  await asking();
  alignment.pause();
  expect(await work()).toBe(0);
  expect(working()).toBe('stopped 0 2');
  alignment.goOn();
  expect(await work()).toBe(2);
  expect(matches()).toHaveLength(2);
});

test('an aligner that breaks down twice is said to have failed, and can be tried again', async () => {
  const { alignment, work, asking, breakDown, working } = desk(storyOf(COPY, PRESS));
  await asking();
  breakDown();
  expect(working()).toBe('comparing 0 2');
  breakDown();
  expect(working()).toBe('failed 0 2');
  alignment.goOn();
  expect(await work()).toBe(2);
  expect(working()).toBe('resting 2 2');
});

test('a transcript that is added after a failure is tried by itself', async () => {
  const { session, alignment, work, asking, breakDown, working } = desk(storyOf(COPY, PRESS));
  await asking();
  breakDown();
  breakDown();
  session.changeTranscripts((before) => [...before, named(RADIO)]);
  await work();
  expect(working()).toBe('resting 2 2');
  expect(alignment.store.getState().talks.size).toBe(2);
});

test('a speaker who is named is known at once to have said it', async () => {
  const { session, work, matches } = desk(storyOf(COPY, MACHINE));
  await work();
  expect(matches()[1]?.[1]).toBe('verbatim');
  session.changeTranscripts((before) =>
    before.map((one) => ({ ...one, speakers: [{ label: 'Speaker 1', name: 'Ana Harrow' }] })),
  );
  await work();
  expect(matches()[1]?.[1]).toBe('wrong speaker');
});
