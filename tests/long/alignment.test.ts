import { expect, test } from 'vitest';
import { makeBatch } from '../fixtures/transcripts/generator/cases.ts';
import { makeHarderBatch } from '../fixtures/transcripts/generator/harder.ts';
import { printScores } from '../fixtures/transcripts/generator/print-scores.ts';
import { scoreHarder, tryHarder } from '../fixtures/transcripts/generator/score-harder.ts';
import { scoreOf, tryBatch } from '../fixtures/transcripts/generator/score-matches.ts';

/** Sixty minutes of talk each, and one of five hours. */
const HOURS = { words: 9000, cases: 98 };
const DAY = { words: 45_000, cases: 98 };

test('more than 2,000 generated quotations are classified right', { timeout: 600_000 }, () => {
  const hours = Array.from({ length: 25 }, (_, index) => makeBatch(2000 + index, HOURS));
  const scores = scoreOf([...hours, makeBatch(1999, DAY)].flatMap(tryBatch));
  console.log(printScores(scores));
  expect(scores.cases).toBeGreaterThan(2000);
  expect(scores.right).toBeGreaterThanOrEqual(0.97 * scores.cases);
  expect(scores.placed).toBeGreaterThanOrEqual(0.97 * scores.cases);
  expect(scores.missed.map(({ quote }) => quote)).toEqual([]);
  expect(scores.invented.wrong).toBeLessThanOrEqual(0.01 * scores.invented.of);
});

/** Seeds that nothing was ever mended for. */
const HELD_OUT = Array.from({ length: 12 }, (_, index) => 9000 + index);

test(
  'more than 1,000 harder quotations, held out, are classified right',
  { timeout: 600_000 },
  () => {
    const size = { words: 9000, cases: 96 };
    const tried = HELD_OUT.flatMap((seed) => tryHarder(makeHarderBatch(seed, size)));
    const scores = scoreHarder(tried);
    console.log(scores.print);
    expect(tried.length).toBeGreaterThan(1000);
    expect(scores.right.length).toBeGreaterThanOrEqual(0.97 * tried.length);
    expect(scores.missed.map(({ quote }) => quote)).toEqual([]);
    expect(scores.invented.map(({ quote }) => quote)).toEqual([]);
  },
);
