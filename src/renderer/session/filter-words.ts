import type { Age, LibraryFilter } from './library-filter.ts';
import { NO_FILTER } from './library-filter.ts';

/** A part of a filter in words, and the filter without it. */
export interface FilterPart {
  readonly words: string;
  readonly without: LibraryFilter;
}

export const AGE_WORDS: Readonly<Record<Age, string>> = {
  any: 'Any day',
  today: 'Today',
  week: 'Last 7 days',
  month: 'Last 30 days',
  between: 'From – to…',
};

function dayWords(day: string): string {
  return new Date(`${day}T12:00`).toLocaleDateString('en-NZ', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

function ageWords({ age, from, to }: LibraryFilter): string | null {
  if (age === 'any') return null;
  if (age !== 'between') return `Changed: ${AGE_WORDS[age].toLowerCase()}`;
  if (from !== '' && to !== '') return `Changed ${dayWords(from)} – ${dayWords(to)}`;
  if (from !== '') return `Changed since ${dayWords(from)}`;
  return to === '' ? null : `Changed until ${dayWords(to)}`;
}

/** What a filter asks for, part by part. */
export function filterWords(filter: LibraryFilter): readonly FilterPart[] {
  const { status, desk, person, hasUnchecked } = filter;
  const { age, from, to } = NO_FILTER;
  const parts: readonly (readonly [string | null, Partial<LibraryFilter>])[] = [
    [status && `Status: ${status}`, { status: null }],
    [desk && `Desk: ${desk}`, { desk: '' }],
    [person.trim() && `Person: ${person.trim()}`, { person: '' }],
    [ageWords(filter), { age, from, to }],
    [hasUnchecked ? 'Has unchecked quotes' : null, { hasUnchecked: false }],
  ];
  return parts.flatMap(([words, without]) =>
    words ? [{ words, without: { ...filter, ...without } }] : [],
  );
}
