import { expect, test } from 'vitest';
import type { Turn } from '../../core/transcripts/transcript.ts';
import { lineAt, readTalk } from './talk.ts';

const turn = (speaker: string | null, text: string, from: number | null = null): Turn => ({
  speaker,
  from,
  to: null,
  text,
});
const shown = (...turns: readonly Turn[]) => {
  const talk = readTalk({ turns });
  return talk.lines.map(({ speaker, time, from, to }) => [
    speaker,
    time,
    talk.text.slice(from, to),
  ]);
};

test('captions of one speaker are gathered, with the time of the first', () => {
  expect(
    shown(turn('Ana', 'It leaks', 1), turn('Ana', 'when it rains.', 3), turn('Tom', 'Yes.', 5)),
  ).toEqual([
    ['Ana', 1, 'It leaks\nwhen it rains.'],
    ['Tom', 5, 'Yes.'],
  ]);
});

test('a long turn is parted between sentences, and nothing of it is lost', () => {
  const sentence = 'The ferry was late again this week. ';
  const lines = shown(turn('Ana', sentence.repeat(30).trim(), 1));
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.map(([, , words]) => words).join(' ')).toBe(sentence.repeat(30).trim());
  expect(lines.map(([, time]) => time).slice(0, 2)).toEqual([1, null]);
});

test('an endless sentence is cut', () => {
  const lines = shown(turn(null, 'and then '.repeat(1000)));
  expect(lines.length).toBeGreaterThan(10);
});

test('the line of an offset is found', () => {
  const talk = readTalk({ turns: [turn('Ana', 'It leaks.'), turn('Tom', 'Yes.')] });
  expect([0, 8, 9, 10, 99].map((offset) => lineAt(talk, offset))).toEqual([0, 0, 0, 1, 1]);
});
