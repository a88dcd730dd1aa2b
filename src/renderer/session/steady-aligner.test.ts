import { expect, test } from 'vitest';
import type { FromAligner, ToAligner } from './aligner.ts';
import { steadyAligner } from './steady-aligner.ts';

const TALK: ToAligner = { kind: 'transcripts', edition: 1, transcripts: [] };
const QUOTES: ToAligner = { kind: 'quotes', quotes: [{ text: '“It leaks”', speaker: null }] };
const ANSWER: FromAligner = { edition: 1, matches: [] };

/** Aligners that do what they are told to, and everything that happened to them, in order. */
function bench() {
  const log: string[] = [];
  const started: { answer: () => void; break: () => void }[] = [];
  const aligner = steadyAligner((hear, breakDown) => {
    const number = started.push({ answer: () => hear(ANSWER), break: breakDown });
    return {
      tell: ({ kind }) => log.push(`${number} told ${kind}`),
      end: () => log.push(`${number} ended`),
    };
  })(
    () => log.push('heard'),
    () => log.push('broken down'),
  );
  return { aligner, started, log };
}

test('one that breaks down is started again and told what it has not answered', () => {
  const { aligner, started, log } = bench();
  aligner.tell(TALK);
  aligner.tell(QUOTES);
  started[0]?.break();
  started[1]?.answer();
  expect(log).toEqual([
    '1 told transcripts',
    '1 told quotes',
    '1 ended',
    '2 told transcripts',
    '2 told quotes',
    'heard',
  ]);
});

test('one that has answered is not asked the same again', () => {
  const { aligner, started, log } = bench();
  aligner.tell(QUOTES);
  started[0]?.answer();
  started[0]?.break();
  expect(log).toEqual(['1 told quotes', 'heard', '1 ended']);
});

test('one that breaks down twice over the same is given up, and that is told', () => {
  const { aligner, started, log } = bench();
  aligner.tell(QUOTES);
  started[0]?.break();
  started[1]?.break();
  expect(log).toEqual(['1 told quotes', '1 ended', '2 told quotes', '2 ended', 'broken down']);
});

test('one that has answered since may break down again', () => {
  const { aligner, started, log } = bench();
  aligner.tell(QUOTES);
  started[0]?.break();
  started[1]?.answer();
  started[1]?.break();
  expect(log).not.toContain('broken down');
  expect(started).toHaveLength(3);
});

test('one that was ended is not heard', () => {
  const { aligner, started, log } = bench();
  aligner.tell(QUOTES);
  started[0]?.break();
  started[0]?.answer();
  started[0]?.break();
  expect(log).toEqual(['1 told quotes', '1 ended', '2 told quotes']);
});
