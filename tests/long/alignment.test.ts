import { expect, test } from 'vitest';
import { makeBatch } from '../fixtures/transcripts/generator/cases.ts';
import { printScores } from '../fixtures/transcripts/generator/print-scores.ts';
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
