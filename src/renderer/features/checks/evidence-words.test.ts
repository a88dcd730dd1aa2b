import { expect, test } from 'vitest';
import type { DecisionEvent } from '../../../core/story/check-event.ts';
import { evidenceWords, eventWords } from './evidence-words.ts';

const FILE = `${'a'.repeat(64)}.txt`;
const transcripts = [{ file: FILE, name: 'press conference', added: '2026-11-22T00:00:00.000Z' }];
const decision: DecisionEvent = {
  kind: 'decision',
  subject: 'quote',
  id: '1',
  thread: '1',
  at: '2026-11-22T00:00:00.000Z',
  by: 'Jo Lim',
  anchor: { words: '“It leaks,”', speaker: null, before: '', after: '', passage: 0 },
  decision: 'verified',
  basis: 'transcript',
  terms: 'on the record',
  reference: { kind: 'transcript', file: FILE, time: 761 },
  note: '',
};

test.each<[Partial<DecisionEvent>, string]>([
  [{}, 'transcript, press conference 00:12:41 · on the record'],
  [{ terms: null }, 'transcript, press conference 00:12:41'],
  [{ basis: null, terms: null, reference: { kind: 'words', words: 'box 4' } }, 'box 4'],
  [{ basis: 'notes', terms: null, reference: null }, 'notes'],
  [{ basis: null, terms: null, reference: null }, ''],
])('%j reads “%s”', (given, words) => {
  expect(evidenceWords({ ...decision, ...given }, transcripts)).toBe(words);
});

test('a transcript that was taken off is still said', () => {
  expect(evidenceWords(decision, [])).toContain('a transcript that is off the story 00:12:41');
});

test('the history says what was decided, on what, and why', () => {
  expect(eventWords({ ...decision, terms: null, note: 'heard twice' }, transcripts)).toBe(
    'verified · transcript, press conference 00:12:41 — heard twice',
  );
});
