import type { Block } from './block.ts';
import type { Story } from './story.ts';

/** What of two versions a person has to choose between: their words. */
export type Words = Pick<Story, 'headline' | 'standfirst' | 'byline' | 'dateline' | 'body'>;

/** The one-line fields of a story that hold words. */
export const WORD_FIELDS = ['headline', 'standfirst', 'byline', 'dateline'] as const;

function unite<T>(
  ours: readonly T[],
  theirs: readonly T[],
  idOf: (each: T) => string,
): readonly T[] {
  const known = new Set(ours.map(idOf));
  return [...ours, ...theirs.filter((each) => !known.has(idOf(each)))];
}

const byId = ({ id }: { readonly id: string }): string => id;

function isSameBody(a: readonly Block[], b: readonly Block[]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two versions of a story have the same words, letter for letter. */
export function haveSameWords(a: Words, b: Words): boolean {
  return WORD_FIELDS.every((field) => a[field] === b[field]) && isSameBody(a.body, b.body);
}

/**
 * Two versions of one story as one, with the words a person chose. What people did to it (checks, the cast,
 * transcripts, overrides, sign-offs) adds up; anything else is ours. It is later than both.
 */
export function uniteStories(ours: Story, theirs: Story, words: Words, now: string): Story {
  return {
    ...ours,
    ...words,
    revision: Math.max(ours.revision, theirs.revision) + 1,
    changed: now,
    checks: unite(ours.checks, theirs.checks, byId),
    cast: unite(ours.cast, theirs.cast, byId),
    transcripts: unite(ours.transcripts, theirs.transcripts, ({ file }) => file),
    overrides: unite(ours.overrides, theirs.overrides, byId),
    signOffs: unite(ours.signOffs, theirs.signOffs, byId),
  };
}
