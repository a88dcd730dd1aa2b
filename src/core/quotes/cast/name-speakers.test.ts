import { expect, test } from 'vitest';
import { paragraphs, plainQuotes } from '../../../../tests/helpers/plain-quotes.ts';
import type { CastChange } from '../../story/cast-change.ts';
import { nameSpeakers } from './name-speakers.ts';

const quotes = plainQuotes(paragraphs('“Yes,” Moss said.', '“No,” Lane said.'));
const by = { id: 'c', at: '2026-11-22T10:00:00Z', by: 'T. Kerr' };

function speakersAfter(...changes: readonly CastChange[]): readonly (string | null)[] {
  return nameSpeakers(quotes, changes).map((quote) => quote.speaker?.name ?? null);
}

test.each<[string, readonly CastChange[], readonly string[]]>([
  ['nothing said', [], ['Moss', 'Lane']],
  ['a rename', [{ ...by, kind: 'rename', name: 'Moss', to: 'Ana Moss' }], ['Ana Moss', 'Lane']],
  ['a merge', [{ ...by, kind: 'merge', name: 'Lane', other: 'Moss' }], ['Lane', 'Lane']],
  [
    'a merge and then a rename',
    [
      { ...by, kind: 'merge', name: 'Lane', other: 'Moss' },
      { ...by, kind: 'rename', name: 'Lane', to: 'Jo Lane' },
    ],
    ['Jo Lane', 'Jo Lane'],
  ],
  ['somebody not here', [{ ...by, kind: 'rename', name: 'Pike', to: 'Pyke' }], ['Moss', 'Lane']],
])('%s', (_, changes, names) => {
  expect(speakersAfter(...changes)).toEqual(names);
});

test('quotations nobody spoke of stay the same values', () => {
  const [first, second] = nameSpeakers(quotes, [
    { ...by, kind: 'rename', name: 'Moss', to: 'Ana Moss' },
  ]);
  expect(first).not.toBe(quotes[0]);
  expect(second).toBe(quotes[1]);
});
