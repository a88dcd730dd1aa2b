import { expect, test } from 'vitest';
import { runModel } from './model.ts';

/** Five seeds of the day; one that fails is named in its error and can be run alone with STET_SEED. */
const given = process.env['STET_SEED'];
const first = Math.floor(Date.now() / 86_400_000) * 100;
const seeds = given === undefined ? [0, 1, 2, 3, 4].map((at) => first + at) : [Number(given)];

const seen = new Set<string>();

test.each(seeds)('500 random steps of two desks and other programs, seed %i', async (seed) => {
  for (const outcome of (await runModel(seed, 500)).keys()) seen.add(outcome);
});

test.runIf(given === undefined)('all that can come of a step has come of one', () => {
  const some = ['saved', 'save failed', 'changed elsewhere', 'locked', 'taken over', 'renamed'];
  const more = ['reloaded', 'merged', 'copy merged', 'rescued', 'restored', 'late'];
  expect([...seen]).toEqual(expect.arrayContaining([...some, ...more]));
});
