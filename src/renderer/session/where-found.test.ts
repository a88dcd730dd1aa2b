import { expect, test } from 'vitest';
import { storyOf } from '../../../tests/helpers/story-on-disk.ts';
import { readStory } from '../../core/checks/reading.ts';
import type { SearchField } from '../../core/search/search-fields.ts';
import type { Block } from '../../core/story/block.ts';
import type { CheckEvent } from '../../core/story/check-event.ts';
import { whereFound } from './where-found.ts';

const WORDS = 'The ferry stopped. “It was late,” said Hēmi Lane.';
const PICTURE: Block = {
  kind: 'picture',
  image: null,
  caption: 'The Aratere at Picton',
  credit: 'Mere Puketapu',
  alt: 'A ship by a quay',
};

const QUERY: CheckEvent = {
  id: 'e',
  thread: 'e',
  at: '2026-11-22T06:00:00.000Z',
  by: 'Ngaio',
  subject: 'quote',
  kind: 'decision',
  decision: 'queried',
  basis: null,
  terms: null,
  reference: null,
  note: 'Was it Tuesday?',
  anchor: {
    words: 'It was late,',
    speaker: 'Hēmi Lane',
    before: 'The ferry stopped. ',
    after: ' said Hēmi Lane.',
    passage: 2,
  },
};

function where(field: SearchField, ...found: readonly string[]) {
  const first = storyOf(WORDS);
  const story = {
    ...first,
    headline: 'Night ferry',
    byline: 'Ana Lim',
    dateline: 'WELLINGTON',
    body: [...first.body, PICTURE],
    checks: [QUERY],
  };
  const reading = readStory(story, '2026-11-22T07:00:00.000Z');
  const pieces = found.map((text) => ({ text, isFound: true }));
  const at = whereFound(story, reading, {
    field,
    pieces: [{ text: 'the ', isFound: false }, ...pieces],
  });
  if (at?.kind !== 'place') return at;
  const { passage, range } = at.place;
  return reading.passages[passage]?.text.slice(range.from, range.to);
}

test('words of the page are found where most of them stand', () => {
  expect(where('words', 'stopped')).toBe('stopped');
  expect(where('words', 'Hēmi')).toBe('Hēmi');
  expect(where('words', 'ferry', 'stopped')).toBe('ferry');
  expect(where('title', 'Night')).toBe('Night');
  expect(where('words', 'Picton')).toBe('Picton');
});

test('a credit and an alternative text are fields of their picture', () => {
  expect(where('words', 'Puketapu')).toEqual({ kind: 'picture', block: 1, field: 'credit' });
  expect(where('words', 'quay')).toEqual({ kind: 'picture', block: 1, field: 'alt' });
});

test('a byline and a dateline are fields of the page', () => {
  expect(where('people', 'Lim')).toEqual({ kind: 'field', field: 'byline' });
  expect(where('words', 'WELLINGTON')).toEqual({ kind: 'field', field: 'dateline' });
});

test('a note is found on the quotation it is about', () => {
  expect(where('notes', 'Tuesday')).toMatchObject({ kind: 'quote', quote: { history: [QUERY] } });
});

test('talk is looked for in the transcripts', () => {
  expect(where('talk', 'concrete')).toEqual({ kind: 'talk', words: 'concrete' });
});

test('what stands nowhere on the page is nowhere to go to', () => {
  expect(where('words', 'keyword')).toBeNull();
});
