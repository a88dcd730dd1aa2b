import { canonicalJson } from '../schema/canonical.ts';
import type { Block } from './block.ts';
import type { NamedSpeaker, StoryTranscript } from './story-transcript.ts';
import type { Story } from './story.ts';
import { uniteEvents } from './unite-events.ts';

/** The one-line fields of a story that hold words. */
export const WORD_FIELDS = ['headline', 'standfirst', 'byline', 'dateline'] as const;

/** A story's words. */
export type Words = Pick<Story, (typeof WORD_FIELDS)[number] | 'body'>;

/** What stands beside the words and is one or the other: two values of it cannot add up. */
export const DETAIL_FIELDS = [
  'status',
  'legal',
  'pictures',
  'section',
  'keywords',
  'embargo',
  'language',
] as const;

/** What of two versions a person has to choose between. */
export type Chosen = Words & Pick<Story, (typeof DETAIL_FIELDS)[number]>;

function uniteTranscripts(
  ours: Story['transcripts'],
  theirs: Story['transcripts'],
): Story['transcripts'] {
  const known = new Set(ours.map(({ file }) => file));
  const united = ours.map((one) => {
    const other = theirs.find(({ file }) => file === one.file);
    return withSpeakersOf(one, other?.speakers ?? []);
  });
  return [...united, ...theirs.filter(({ file }) => !known.has(file))];
}

/** A transcript with the labels that only the other copy names; where both name one, ours stands. */
function withSpeakersOf(ours: StoryTranscript, theirs: readonly NamedSpeaker[]): StoryTranscript {
  const named = ours.speakers ?? [];
  const more = theirs.filter(({ label }) => !named.some((one) => one.label === label));
  return more.length === 0 ? ours : { ...ours, speakers: [...named, ...more] };
}

function isSameBody(a: readonly Block[], b: readonly Block[]): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

/** Whether two versions of a story have the same words, letter for letter. */
export function haveSameWords(a: Words, b: Words): boolean {
  return WORD_FIELDS.every((field) => a[field] === b[field]) && isSameBody(a.body, b.body);
}

/** Copy that was ready to go is so no longer once words of the other version are in it. */
function statusOf(chosen: Chosen, versions: readonly Story[]): Story['status'] {
  if (chosen.status !== 'ready') return chosen.status;
  const wasReady = versions.some((one) => one.status === 'ready' && haveSameWords(one, chosen));
  return wasReady ? 'ready' : 'revise';
}

/**
 * Two versions of one story as one, with what a person chose. What people did to it (checks, the cast,
 * transcripts, overrides, sign-offs) adds up; anything else is ours. It is later than both, and later than a save of
 * ours that is still on its way as the next revision.
 */
export function uniteStories(ours: Story, theirs: Story, chosen: Chosen, now: string): Story {
  return {
    ...ours,
    ...chosen,
    status: statusOf(chosen, [ours, theirs]),
    revision: Math.max(ours.revision, theirs.revision) + 2,
    changed: now,
    checks: uniteEvents(ours.checks, theirs.checks),
    cast: uniteEvents(ours.cast, theirs.cast),
    transcripts: uniteTranscripts(ours.transcripts, theirs.transcripts),
    overrides: uniteEvents(ours.overrides, theirs.overrides),
    signOffs: uniteEvents(ours.signOffs, theirs.signOffs),
  };
}
