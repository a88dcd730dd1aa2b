import { expect, test } from 'vitest';
import type { StandingFact } from '../../core/checks/facts/facts-of.ts';
import { followFact } from './follow-fact.ts';

const fact = (
  text: string,
  passage: number,
  from: number,
  thread: string | null = null,
): StandingFact => ({
  subject: 'fact',
  kind: 'figure',
  text,
  places: [{ passage, range: { from, to: from + text.length } }],
  state: 'unchecked',
  lapse: null,
  decision: null,
  thread,
  history: [],
});

const then = fact('140 staff', 0, 10);

test.each<[string, StandingFact | null, readonly StandingFact[], number | null]>([
  ['the same words that moved', then, [fact('12 boats', 0, 10), fact('140 staff', 3, 0)], 1],
  ['the same words in the same place first', then, [fact('140 staff', 3, 0), then], 1],
  ['what took its place', then, [fact('150 staff', 0, 10)], 0],
  [
    'what was decided about, whatever its words',
    fact('140 staff', 0, 10, 't'),
    [fact('140 staff', 0, 30), fact('150 staff', 4, 0, 't')],
    1,
  ],
  ['nothing that is left', then, [fact('12 boats', 2, 0)], null],
  ['nothing selected', null, [then], null],
])('%s', (_, selected, later, found) => {
  expect(followFact(selected, later)).toBe(found === null ? null : later[found]);
});
