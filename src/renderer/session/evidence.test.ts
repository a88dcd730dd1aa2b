import { expect, test } from 'vitest';
import type { Match } from '../../core/transcripts/match.ts';
import { firstVerdict } from './evidence.ts';

const FILE = `${'a'.repeat(64)}.txt`;
const place = { turn: 0, speaker: 'Ana Harrow', time: 761, from: 0, to: 9 };
const matched = (match: Match) => ({
  match,
  score: 1,
  places: [place],
  differences: [],
  foldings: [],
  file: FILE,
});
const reference = { kind: 'transcript', file: FILE, time: 761 };

test('who verifies what the transcript has, rests on the transcript', () => {
  expect(firstVerdict('verified', matched('verbatim'))).toMatchObject({
    basis: 'transcript',
    reference,
  });
  expect(firstVerdict('verified, altered', matched('tidied'))).toMatchObject({
    basis: 'transcript',
    reference,
  });
});

test.each([
  ['verified', 'wording differs'],
  ['verified', 'wrong speaker'],
  ['disputed', 'verbatim'],
  ['queried', 'verbatim'],
] as const)('%s against “%s” says nothing of evidence by itself', (decision, match) => {
  expect(firstVerdict(decision, matched(match))).toMatchObject({ basis: null, reference: null });
});

test('without transcripts there is no evidence to take for granted', () => {
  expect(firstVerdict('verified', null)).toMatchObject({ basis: null, reference: null });
});
