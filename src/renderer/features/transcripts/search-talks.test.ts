import { expect, test } from 'vitest';
import { readTalk } from '../../session/talk.ts';
import { placeAfter, searchTalks } from './search-talks.ts';

const named = (file: string) => ({ file, name: file, added: '2026-11-22T00:00:00.000Z' });
const talkOf = (text: string) =>
  readTalk({ turns: [{ speaker: 'Ana Harrow', from: null, to: null, text }] });

const STORY = ['press', 'radio', 'phone'].map(named);
const TALKS = new Map([
  ['press', talkOf('Ngāti Wai came. The wharf leaks.')],
  ['radio', talkOf('Nobody asked about it.')],
  ['phone', talkOf('The wharf again, and ngati wai too.')],
]);
const found = (words: string) =>
  searchTalks(STORY, TALKS, words).map(
    ({ file, from, to }) => `${file}: ${TALKS.get(file)?.text.slice(from, to)}`,
  );

test.each([
  ['wharf', ['press: wharf', 'phone: wharf']],
  ['ngati', ['press: Ngāti', 'phone: ngati']],
  ['NGĀTI WAI', ['press: Ngāti Wai', 'phone: ngati wai']],
  ['nobody', ['radio: Nobody']],
  ['heron', []],
  ['  ', []],
])('%j is found in every transcript', (words, places) => {
  expect(found(words)).toEqual(places);
});

test.each<[at: number, by: 1 | -1, inSight: string, next: number]>([
  [0, 1, 'press', 1],
  [1, 1, 'phone', 0],
  [0, -1, 'press', 1],
  [-1, 1, 'press', 0],
  [-1, 1, 'radio', 1],
  [-1, -1, 'radio', 0],
  [-1, -1, 'phone', 1],
])('from place %i, by %i, in sight of %s, the next is %i', (at, by, inSight, next) => {
  expect(placeAfter(searchTalks(STORY, TALKS, 'wharf'), at, by, STORY, inSight)).toBe(next);
});

test('past the last transcript the first comes again', () => {
  const places = searchTalks(STORY, TALKS, 'leaks');
  expect(placeAfter(places, -1, 1, STORY, 'phone')).toBe(0);
  expect(placeAfter([], -1, 1, STORY, 'phone')).toBe(-1);
});
