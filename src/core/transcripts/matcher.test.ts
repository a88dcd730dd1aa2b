import { expect, test } from 'vitest';
import { createMatcher } from './matcher.ts';
import { parseTranscript } from './parse-transcript.ts';

const named = (file: string, text: string) => ({ file, transcript: parseTranscript(text) });

const matcher = createMatcher([
  named('a.txt', 'TOM BIRCH: The roof leaked from the first day.\n\nANA HARROW: It rained.'),
  named('b.txt', 'ANA HARROW: The roof leaked from the very first day.'),
]);

test.each([
  ['the speaker’s own words go before another’s', 'The roof leaked from the first day', 'b.txt'],
  ['one transcript may have what the other has not', 'It rained.', 'a.txt'],
  ['words in none', 'Nobody has ever asked me about ferries', null],
])('%s', (_, text, file) => {
  expect(matcher.match({ text, speaker: 'Ana Harrow' }).file).toBe(file);
});

test('what it gives can be sent from a worker', () => {
  const found = matcher.match({ text: 'It rained.', speaker: 'Ana' });
  expect(structuredClone(found)).toEqual(found);
  const [place] = found.places;
  expect(matcher.textOf('a.txt')?.slice(place?.from, place?.to)).toBe('It rained');
});
