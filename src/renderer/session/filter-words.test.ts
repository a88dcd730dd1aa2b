import { expect, test } from 'vitest';
import { filterWords } from './filter-words.ts';
import type { LibraryFilter } from './library-filter.ts';
import { NO_FILTER } from './library-filter.ts';

test.each<[Partial<LibraryFilter>, readonly string[]]>([
  [{}, []],
  [{ status: 'in edit' }, ['Status: in edit']],
  [{ desk: 'Sport', person: ' Lim ' }, ['Desk: Sport', 'Person: Lim']],
  [{ age: 'week', hasUnchecked: true }, ['Changed: last 7 days', 'Has unchecked quotes']],
  [{ age: 'between' }, []],
  [{ age: 'between', from: '2026-11-02' }, ['Changed since 2 Nov 2026']],
  [{ age: 'between', to: '2026-11-02' }, ['Changed until 2 Nov 2026']],
  [{ age: 'between', from: '2026-11-02', to: '2026-11-04' }, ['Changed 2 Nov 2026 – 4 Nov 2026']],
])('%j is said: %j', (parts, words) => {
  expect(filterWords({ ...NO_FILTER, ...parts }).map((part) => part.words)).toEqual(words);
});

test('a part is cleared by itself', () => {
  const filter: LibraryFilter = {
    ...NO_FILTER,
    status: 'draft',
    age: 'between',
    from: '2026-11-02',
  };
  const [status, changed] = filterWords(filter);
  expect(status?.without).toEqual({ ...filter, status: null });
  expect(changed?.without).toEqual({ ...NO_FILTER, status: 'draft' });
});
