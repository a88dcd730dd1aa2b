import { describe, expect, test } from 'vitest';
import { makeBatch } from '../fixtures/transcripts/generator/cases.ts';
import { makeHarderBatch } from '../fixtures/transcripts/generator/harder.ts';
import { printScores } from '../fixtures/transcripts/generator/print-scores.ts';
import { scoreHarder, tryHarder } from '../fixtures/transcripts/generator/score-harder.ts';
import { scoreOf, tryBatch } from '../fixtures/transcripts/generator/score-matches.ts';

const SIZE = { words: 4000, cases: 70 };

/** A small cut of what tests/long/alignment.test.ts tries on more than 2,000 quotations. */
describe('210 generated quotations in three transcripts', () => {
  const scores = scoreOf([1, 2, 3].flatMap((seed) => tryBatch(makeBatch(seed, SIZE))));
  console.log(printScores(scores));

  test('are classified right, and placed, in 97 of a hundred', () => {
    expect(scores.cases).toBe(210);
    expect(scores.placed).toBeGreaterThanOrEqual(0.97 * scores.cases);
  });

  test('are never verbatim or tidied where a negation, number, modal verb or name changed', () => {
    expect(scores.missed.map(({ quote }) => quote)).toEqual([]);
    expect(scores.called.right).toBe(scores.called.of);
  });

  test('are not found where they were never said', () => {
    expect(scores.invented).toEqual({ wrong: 0, of: 15 });
  });
});

test('the same seed makes the same batch', () => {
  expect(makeBatch(7, SIZE)).toEqual(makeBatch(7, SIZE));
  expect(makeBatch(7, SIZE)).not.toEqual(makeBatch(8, SIZE));
});

/** Another grammar: forms of numbers and times, macrons, scraps, voices that cross, captions that cut anywhere. */
describe('192 harder quotations in two transcripts', () => {
  const scores = scoreHarder(
    [8000, 8001].flatMap((seed) => tryHarder(makeHarderBatch(seed, { words: 6000, cases: 96 }))),
  );
  console.log(scores.print);

  test('are classified right in 97 of a hundred', () => {
    expect(scores.right.length).toBeGreaterThanOrEqual(0.97 * 192);
  });

  test('are never verbatim or tidied where a number changed, and it is called out', () => {
    expect(scores.missed.map(({ quote }) => quote)).toEqual([]);
    expect(scores.called).toEqual({ right: 16, of: 16 });
  });

  test('are not found where they were never said', () => {
    expect(scores.invented.map(({ quote }) => quote)).toEqual([]);
  });
});
