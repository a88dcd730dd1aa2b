import { expect, test } from 'vitest';
import { createMatcher } from './matcher.ts';
import { namedTurns } from './named-turns.ts';
import { parseTranscript } from './parse-transcript.ts';

const TALK = parseTranscript(
  'Speaker 1: The wharf will close in May.\n\nSpeaker 2: The roof leaks whenever it rains.',
);
const ANA = { label: 'Speaker 2', name: 'Ana Harrow' };

const matchOf = (text: string, speaker: string, named = [ANA]) =>
  createMatcher([{ file: 'talk', transcript: namedTurns(TALK, named) }]).match({ text, speaker });

test('turns go by the name that was given to their label, the others by theirs', () => {
  const speakers = namedTurns(TALK, [ANA]).turns.map(({ speaker }) => speaker);
  expect(speakers).toEqual(['Speaker 1', 'Ana Harrow']);
});

test('a label that nobody named makes no speaker wrong', () => {
  expect(matchOf('“The roof leaks”', 'Tom Birch', []).match).toBe('verbatim');
});

test('once it is named, what somebody else is given is the wrong speaker’s', () => {
  expect(matchOf('“The roof leaks”', 'Tom Birch').match).toBe('wrong speaker');
  expect(matchOf('“The roof leaks”', 'Ana Harrow').match).toBe('verbatim');
  expect(matchOf('“The wharf will close in May”', 'Tom Birch').match).toBe('verbatim');
});
