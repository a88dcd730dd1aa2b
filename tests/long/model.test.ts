import { test } from 'vitest';
import { runModel } from '../faults/model.ts';

const seeds = Array.from({ length: 50 }, (_, at) => at + 1);

test.each(seeds)(
  '10,000 random steps of two desks and other programs, seed %i',
  { timeout: 3_600_000 },
  async (seed) => {
    await runModel(seed, 10_000);
  },
);
