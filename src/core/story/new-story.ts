import type { Story } from './story.ts';
import { STORY_SCHEMA } from './story.ts';

/** What a story cannot make for itself. */
export interface Birth {
  /** A random UUID. */
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** An empty draft that has never been saved. */
export function newStory({ id, now }: Birth, parts: Partial<Story> = {}): Story {
  return {
    schema: STORY_SCHEMA,
    id,
    revision: 0,
    created: now,
    changed: now,
    slug: '',
    status: 'draft',
    legal: 'not needed',
    pictures: 'not needed',
    language: 'en-NZ',
    section: '',
    keywords: [],
    embargo: null,
    headline: '',
    standfirst: '',
    byline: '',
    dateline: '',
    body: [],
    checks: [],
    cast: [],
    transcripts: [],
    overrides: [],
    signOffs: [],
    ...parts,
  };
}
