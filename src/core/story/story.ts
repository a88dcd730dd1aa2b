import type { CheckEvent } from './check-event.ts';
import type { CastChange } from './cast-change.ts';
import type { Block } from './block.ts';
import type { Override, SignOff } from './sign-off.ts';
import type { StoryTranscript } from './story-transcript.ts';

/** The version of `story.json` that this Stet writes. */
export const STORY_SCHEMA = 1;

export const STORY_STATUSES = [
  'draft',
  'in edit',
  'subbing',
  'revise',
  'ready',
  'exported',
  'hold',
  'spiked',
] as const;
export type StoryStatus = (typeof STORY_STATUSES)[number];

export const CLEARANCES = ['not needed', 'required', 'cleared'] as const;
/** Legal and Pictures are cleared apart from the story's status. */
export type Clearance = (typeof CLEARANCES)[number];

/**
 * A whole story: what `story.json` holds. Plain data; every change makes a new value.
 * Nothing that can be derived (quotes, findings, counts) is in it.
 */
export interface Story {
  readonly schema: typeof STORY_SCHEMA;
  /** Never changes, whatever the story is called: a random UUID. */
  readonly id: string;
  /** Counts saves from 1. An older revision never overwrites a newer one; 0 has never been saved. */
  readonly revision: number;
  /** When it was begun and last changed: ISO 8601 in UTC. */
  readonly created: string;
  readonly changed: string;
  /** The internal name: `ferry-terminal`. */
  readonly slug: string;
  readonly status: StoryStatus;
  readonly legal: Clearance;
  readonly pictures: Clearance;
  /** BCP 47: `en-NZ`. */
  readonly language: string;
  readonly section: string;
  readonly keywords: readonly string[];
  /** Not to be published before this moment, ISO 8601 with offset; null where there is none. */
  readonly embargo: string | null;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly dateline: string;
  readonly body: readonly Block[];
  /** What people decided about quotations, oldest first; only ever added to. */
  readonly checks: readonly CheckEvent[];
  /** What people said of the cast that the text does not, oldest first; only ever added to. */
  readonly cast: readonly CastChange[];
  /** Recordings' texts kept in the story's `transcripts/` folder. */
  readonly transcripts: readonly StoryTranscript[];
  /** Exports passed with blocking findings standing, and versions somebody took responsibility for; only added to. */
  readonly overrides: readonly Override[];
  readonly signOffs: readonly SignOff[];
}
