import { termsOf } from '../../core/search/fold.ts';
import type { StoryStatus } from '../../core/story/story.ts';
import type { SearchHit, StorySummary } from '../../ipc/contract.ts';

/** How long ago a story was changed: days are counted back from now. */
export const AGES = ['any', 'today', 'week', 'month'] as const;
export type Age = (typeof AGES)[number];

/** Which stories the list shows, beside the words that are sought. */
export interface LibraryFilter {
  readonly status: StoryStatus | null;
  /** Part of a name; empty for anybody. */
  readonly person: string;
  readonly hasUnchecked: boolean;
  readonly age: Age;
}

export const NO_FILTER: LibraryFilter = {
  status: null,
  person: '',
  hasUnchecked: false,
  age: 'any',
};

const DAYS: Readonly<Record<Exclude<Age, 'any'>, number>> = { today: 0, week: 6, month: 30 };

/** A story of the list, with the line that shows what was found in it. */
export interface Shown {
  readonly story: StorySummary;
  readonly context: SearchHit['context'];
}

function startOf(age: Exclude<Age, 'any'>, now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - DAYS[age]).getTime();
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
  const { status, person, hasUnchecked, age } = filter;
  if (status !== null && story.status !== status) return false;
  if (hasUnchecked && story.quotes.checked >= story.quotes.total) return false;
  if (age !== 'any' && new Date(story.changed).getTime() < startOf(age, now)) return false;
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
