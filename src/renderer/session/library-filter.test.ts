import { describe, expect, test } from 'vitest';
import type { SearchHit, StorySummary } from '../../ipc/contract.ts';
import type { LibraryFilter } from './library-filter.ts';
import { desksOf, NO_FILTER, storiesShown } from './library-filter.ts';

const now = new Date(2026, 10, 22, 14, 30);
const daysAgo = (days: number): string => new Date(2026, 10, 22 - days, 9).toISOString();

function summary(id: string, parts: Partial<StorySummary>): StorySummary {
  return {
    id,
    slug: id,
    headline: '',
    status: 'draft',
    section: '',
    changed: daysAgo(0),
    quotes: { checked: 0, total: 0 },
    pictures: { complete: 0, total: 0 },
    people: [],
    words: 0,
    ...parts,
  };
}

const STORIES = [
  summary('ferry', {
    headline: 'Māori ferry',
    section: 'News',
    people: ['Hēmi Te Wiata'],
    quotes: { checked: 1, total: 3 },
  }),
  summary('bees', {
    section: 'news',
    status: 'ready',
    changed: daysAgo(4),
    quotes: { checked: 2, total: 2 },
  }),
  summary('bridge', { section: 'Sport ', changed: daysAgo(20), people: ['Ana Lim'] }),
];

function shown(
  parts: Partial<LibraryFilter>,
  typed = '',
  hits: readonly string[] = [],
): readonly string[] {
  const found = hits.map((id): SearchHit => ({ id, context: null }));
  return storiesShown(STORIES, typed, found, { ...NO_FILTER, ...parts }, now).map(
    ({ story }) => story.id,
  );
}

describe('the list shows', () => {
  test('all, where nothing is asked for', () =>
    expect(shown({})).toEqual(['ferry', 'bees', 'bridge']));
  test('a status', () => expect(shown({ status: 'ready' })).toEqual(['bees']));
  test('stories with unchecked quotes', () =>
    expect(shown({ hasUnchecked: true })).toEqual(['ferry']));
  test('a person, accents and given names aside', () => {
    expect(shown({ person: 'hemi wi' })).toEqual(['ferry']);
    expect(shown({ person: 'lim' })).toEqual(['bridge']);
    expect(shown({ person: 'im' })).toEqual([]);
  });
  test('today’s, this week’s and this month’s', () => {
    expect(shown({ age: 'today' })).toEqual(['ferry']);
    expect(shown({ age: 'week' })).toEqual(['ferry', 'bees']);
    expect(shown({ age: 'month' })).toEqual(['ferry', 'bees', 'bridge']);
  });
  test('a day or two', () => {
    const between = (from: string, to: string) => shown({ age: 'between', from, to });
    expect(between('2026-11-18', '2026-11-18')).toEqual(['bees']);
    expect(between('2026-11-02', '2026-11-18')).toEqual(['bees', 'bridge']);
    expect(between('2026-11-18', '')).toEqual(['ferry', 'bees']);
    expect(between('', '2026-11-17')).toEqual(['bridge']);
    expect(between('', '')).toHaveLength(3);
  });
  test('a desk, however it is written', () => {
    expect(shown({ desk: 'sport' })).toEqual(['bridge']);
    expect(desksOf(STORIES)).toEqual(['News', 'Sport']);
  });
  test('what was found, best first', () => {
    expect(shown({}, 'zebra', ['bridge', 'ferry'])).toEqual(['bridge', 'ferry']);
  });
  test('a story by its name before the index knows it', () => {
    expect(shown({}, 'maori')).toEqual(['ferry']);
    expect(shown({}, 'bri', ['ferry'])).toEqual(['bridge', 'ferry']);
  });
  test('what was found and passes, and nothing that is gone', () => {
    expect(shown({ status: 'ready' }, 'zebra', ['ferry', 'bees', 'gone'])).toEqual(['bees']);
  });
});
