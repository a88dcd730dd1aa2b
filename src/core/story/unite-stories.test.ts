import { expect, test } from 'vitest';
import type { CastChange } from './cast-change.ts';
import { newStory } from './new-story.ts';
import { haveSameWords, uniteStories } from './unite-stories.ts';

const BIRTH = { id: '11111111-1111-4111-8111-111111111111', now: '2026-11-22T06:00:00.000Z' };
const NOW = '2026-11-23T00:00:00.000Z';
const STORY = newStory(BIRTH, { headline: 'Ferry', revision: 4 });

function said(id: string): CastChange {
  return { kind: 'rename', id, at: NOW, by: 'Ana', name: 'A', to: 'B' };
}

test('what two people did adds up, each thing once', () => {
  const ours = { ...STORY, cast: [said('one'), said('ours')] };
  const theirs = { ...STORY, cast: [said('one'), said('theirs')] };
  const united = uniteStories(ours, theirs, ours, NOW);
  expect(united.cast.map(({ id }) => id)).toEqual(['one', 'ours', 'theirs']);
});

test('the words are the chosen ones, the revision is later than both and than a save that is under way', () => {
  const theirs = { ...STORY, headline: 'Theirs', revision: 9 };
  const united = uniteStories(STORY, theirs, { ...STORY, headline: 'Chosen' }, NOW);
  expect(united).toMatchObject({ headline: 'Chosen', revision: 11, changed: NOW });
});

test('a check more is no other word; a letter more is', () => {
  const checked = { ...STORY, cast: [said('one')], revision: 7 };
  expect(haveSameWords(STORY, checked)).toBe(true);
  expect(haveSameWords(STORY, { ...STORY, byline: 'By Ana' })).toBe(false);
  expect(haveSameWords(STORY, { ...STORY, body: [{ kind: 'divider' }] })).toBe(false);
});

test('the speakers that either copy names in a transcript are named in both; where they differ, ours stand', () => {
  const file = `${'a'.repeat(64)}.txt`;
  const copy = (...speakers: readonly { label: string; name: string }[]) => ({
    ...STORY,
    transcripts: [{ file, name: 'press', added: NOW, speakers }],
  });
  const ours = copy({ label: 'Speaker 1', name: 'Ana' });
  const theirs = copy({ label: 'Speaker 1', name: 'Tom' }, { label: 'Speaker 2', name: 'Ruth' });
  expect(uniteStories(ours, theirs, ours, NOW).transcripts).toEqual(
    copy({ label: 'Speaker 1', name: 'Ana' }, { label: 'Speaker 2', name: 'Ruth' }).transcripts,
  );
});

test('a story that was ready is to be revised once words of the other version are in it', () => {
  const ours = { ...STORY, status: 'ready' } as const;
  const theirs = { ...STORY, headline: 'Theirs' };
  expect(uniteStories(ours, theirs, ours, NOW).status).toBe('ready');
  expect(uniteStories(ours, theirs, { ...theirs, status: 'ready' }, NOW).status).toBe('revise');
});
