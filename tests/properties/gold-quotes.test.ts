import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { GoldStory, Split } from '../fixtures/quotes/gold-story.ts';
import { loadGold } from '../fixtures/quotes/load-gold.ts';
import { misses, score } from '../fixtures/quotes/score.ts';
import type { Scores, Share } from '../fixtures/quotes/score.ts';
import { foundQuotes } from '../helpers/found-quotes.ts';

/** Per split and measure. They only go up: README.md beside them says how. */
const floors = z
  .record(z.string(), z.record(z.string(), z.number()))
  .parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/quotes/floors.json'), 'utf8')),
  );

const percentOf = (value: number | Share) =>
  typeof value === 'number' ? value : (100 * value.right) / (value.of || 1);

/** One line a measure: its score, its floor, and the counts behind it. */
function table(scores: Scores, floor: Readonly<Record<string, number>>): string {
  return Object.entries<number | Share>({ ...scores })
    .map(([measure, value]) => {
      const counts = typeof value === 'number' ? '' : `${value.right} of ${value.of}`;
      const score = percentOf(value).toFixed(1).padStart(6);
      return `${measure.padEnd(18)}${score}  floor ${floor[measure] ?? 'none'}  ${counts}`;
    })
    .join('\n');
}

/** The dev stories' misses, one a line. Those of the held-out stories are nobody's to read. */
function missesIn(stories: readonly GoldStory[]): string {
  return stories
    .filter((story) => story.split === 'dev')
    .flatMap((story) => misses(story, foundQuotes(story.text)))
    .map(({ story, gold, found }) => {
      const instead = found ? `given to ${found.speaker ?? 'nobody'}` : 'not found';
      return `${story}: ${gold.text} (${gold.speaker}: ${instead})`;
    })
    .join('\n');
}

describe.each<Split>(['dev', 'held-out'])('the %s stories of the gold set', (split) => {
  const stories = loadGold().filter((story) => story.split === split);
  const scores = score(stories, foundQuotes);
  const floor: Readonly<Record<string, number>> = floors[split] ?? {};
  if (process.env['STET_MISSES'] !== undefined) console.log(missesIn(stories));
  console.log(`${split}: ${stories.length} stories\n${table(scores, floor)}`);

  it.each(Object.entries<number | Share>({ ...scores }))(
    '%s is not below its floor',
    (measure, value) => {
      expect(percentOf(value)).toBeGreaterThanOrEqual(floor[measure] ?? Infinity);
    },
  );
});
