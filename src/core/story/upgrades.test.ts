import { expect, test } from 'vitest';
import { newStory } from './new-story.ts';
import { parseStory, parseStoryFile, printStory } from './parse-story.ts';

const BIRTH = { id: '11111111-1111-4111-8111-111111111111', now: '2026-11-22T06:00:00.000Z' };
const STORY = newStory(BIRTH, { headline: 'Ferry', revision: 3 });

const ANCHOR = { words: 'It sank.', speaker: null, before: '', after: '', passage: 2 };
const ACTED = { id: 'one', thread: 'one', at: BIRTH.now, by: 'Ana', anchor: ANCHOR };

/** A story as the first Stet wrote it. */
function firstFile(): string {
  const json = JSON.parse(printStory(STORY)) as Record<string, unknown>;
  const later = new Set(['transcripts', 'overrides', 'signOffs']);
  const first = Object.fromEntries(Object.entries(json).filter(([key]) => !later.has(key)));
  const checks = [
    { ...ACTED, kind: 'decision', decision: 'verified', note: 'Heard it.' },
    { ...ACTED, id: 'two', kind: 'speaker', speaker: 'Moana Pryor' },
  ];
  return JSON.stringify({ ...first, checks });
}

test('a story of the first Stet opens with its words and checks, and lists that are empty', () => {
  const read = parseStory(firstFile());
  expect(read.ok && read.value).toEqual({
    ...STORY,
    checks: [
      {
        ...ACTED,
        kind: 'decision',
        decision: 'verified',
        note: 'Heard it.',
        subject: 'quote',
        basis: null,
        terms: null,
        reference: null,
      },
      { ...ACTED, id: 'two', kind: 'speaker', speaker: 'Moana Pryor', subject: 'quote' },
    ],
  });
});

test('an upgrade is named, so that its original can be kept; a story of today needs none', () => {
  const upgradesOf = (text: string) => {
    const read = parseStoryFile(text);
    return read.ok && read.value.upgrades;
  };
  expect(upgradesOf(firstFile())).toEqual(['evidence']);
  expect(upgradesOf(printStory(STORY))).toEqual([]);
});

test('a file that lacks only one list is damaged, not old', () => {
  expect(parseStory(JSON.stringify({ ...STORY, transcripts: undefined })).ok).toBe(false);
});
