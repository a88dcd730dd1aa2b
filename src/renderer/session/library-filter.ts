import { termsOf } from '../../core/search/fold.ts';
import type { StoryStatus } from '../../core/story/story.ts';
import type { SearchHit, StorySummary } from '../../ipc/contract.ts';

/** When a story was last changed: days are counted back from now, or `between` two dates. */
export const AGES = ['any', 'today', 'week', 'month', 'between'] as const;
export type Age = (typeof AGES)[number];

/** Which stories the list shows, beside the words that are sought. */
export interface LibraryFilter {
  readonly status: StoryStatus | null;
  /** A story's section; empty for every one. */
  readonly desk: string;
  /** Part of a name; empty for anybody. */
  readonly person: string;
  readonly hasUnchecked: boolean;
  readonly age: Age;
  /** The first and the last day of `between`, `2026-11-22`; empty where it has no such end. */
  readonly from: string;
  readonly to: string;
}

export const NO_FILTER: LibraryFilter = {
  status: null,
  desk: '',
  person: '',
  hasUnchecked: false,
  age: 'any',
  from: '',
  to: '',
};

const DAYS = { today: 0, week: 6, month: 30 } as const;

/** A story of the list, with the line that shows what was found in it. */
export interface Shown {
  readonly story: StorySummary;
  readonly context: SearchHit['context'];
}

/** Midnight, so many days after a day as it is written; null for none. */
function midnight(day: string, daysAfter: number): number | null {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return null;
  return new Date(year, month - 1, date + daysAfter).getTime();
}

function isOfAge(changed: string, { age, from, to }: LibraryFilter, now: Date): boolean {
  const at = new Date(changed).getTime();
  if (age === 'any') return true;
  if (age === 'between')
    return at >= (midnight(from, 0) ?? -Infinity) && at < (midnight(to, 1) ?? Infinity);
  return at >= new Date(now.getFullYear(), now.getMonth(), now.getDate() - DAYS[age]).getTime();
}

/** Whether two desks are one: people write them by hand. */
function isSameDesk(a: string, b: string): boolean {
  return termsOf(a).join(' ') === termsOf(b).join(' ');
}

/** The desks of the library's stories, each once, in the order of their letters. */
export function desksOf(stories: readonly StorySummary[]): readonly string[] {
  const desks = new Map<string, string>();
  for (const { section } of stories) {
    const key = termsOf(section).join(' ');
    if (key !== '' && !desks.has(key)) desks.set(key, section.trim());
  }
  return [...desks.values()].sort((a, b) => a.localeCompare(b));
}

function isAmong(people: readonly string[], person: string): boolean {
  const wanted = termsOf(person);
  return people.some((name) => {
    const known = termsOf(name);
    return wanted.every((word) => known.some((each) => each.startsWith(word)));
  });
}

/** Whether a story is one that the filter lets through. */
export function passes(story: StorySummary, filter: LibraryFilter, now: Date): boolean {
  const { status, desk, person, hasUnchecked } = filter;
  if (status !== null && story.status !== status) return false;
  if (desk !== '' && !isSameDesk(story.section, desk)) return false;
  if (hasUnchecked && story.quotes.checked >= story.quotes.total) return false;
  if (!isOfAge(story.changed, filter, now)) return false;
  return termsOf(person).length === 0 || isAmong(story.people, person);
}

function hasInName(story: StorySummary, typed: string): boolean {
  const known = termsOf(`${story.slug.replaceAll('-', ' ')} ${story.headline}`);
  return termsOf(typed).every((word) => known.some((each) => each.startsWith(word)));
}

/**
 * What the list shows: all stories in the library's order where nothing is sought; else the stories found, best
 * first, after those whose very name has the words (a story just made is not in the index yet).
 */
export function storiesShown(
  stories: readonly StorySummary[],
  typed: string,
  hits: readonly SearchHit[],
  filter: LibraryFilter,
  now: Date,
): readonly Shown[] {
  const isLetThrough = ({ story }: Shown): boolean => passes(story, filter, now);
  if (termsOf(typed).length === 0)
    return stories.map((story) => ({ story, context: null })).filter(isLetThrough);
  const byId = new Map(stories.map((story) => [story.id, story]));
  const found = hits.flatMap(({ id, context }) => {
    const story = byId.get(id);
    return story ? [{ story, context }] : [];
  });
  const ids = new Set(found.map(({ story }) => story.id));
  const named = stories.filter((story) => !ids.has(story.id) && hasInName(story, typed));
  return [...named.map((story) => ({ story, context: null })), ...found].filter(isLetThrough);
}
