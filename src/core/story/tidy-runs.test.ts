import { expect, test } from 'vitest';
import type { Run } from './runs.ts';
import { tidyRuns } from './tidy-runs.ts';

/** Runs in short: `*so*` for bold, `/so/` for italic. */
const shown = (runs: readonly Run[]): string =>
  runs
    .map(({ text, bold, italic }) => (bold ? `*${text}*` : italic ? `/${text}/` : text))
    .join('|');

test.each<[readonly Run[], string]>([
  [[{ text: ' a ' }, { text: ' b ', bold: true }, { text: 'c ' }], 'a  |*b*| c'],
  [[{ text: 'a' }, { text: ' ', bold: true }, { text: 'b' }], 'a b'],
  [[{ text: 'a \n b\n' }], 'a\nb'],
  [
    [
      { text: 'a', bold: true },
      { text: '\n', bold: true },
      { text: 'b', italic: true },
    ],
    '*a*|\n|/b/',
  ],
  [[{ text: '  ' }, { text: '\n', italic: true }], ''],
])('%j', (runs, expected) => expect(shown(tidyRuns(runs))).toBe(expected));
