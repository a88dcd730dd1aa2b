import type { Quote } from '../quotes/quote.ts';
import { nameSpeakers } from '../quotes/cast/name-speakers.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import type { Passage } from '../text/passage.ts';
import type { StoryPassage } from '../story/passages.ts';
import { passagesOf } from '../story/passages.ts';
import type { Story } from '../story/story.ts';
import type { StandingFacts } from './facts/facts-of.ts';
import { factsOf } from './facts/facts-of.ts';
import type { Finding } from './finding.ts';
import type { GateLevels } from './gate-levels.ts';
import { DEFAULT_LEVELS } from './gate-levels.ts';
import { findingsOf } from './findings-of.ts';
import type { Progress } from './progress.ts';
import { progressOf } from './progress.ts';
import type { Standing } from './standing.ts';
import { standingOf } from './standing.ts';

/** All that is derived from a story: its passages, quotations and facts as they stand, findings and progress. */
export interface Reading {
  readonly passages: readonly StoryPassage[];
  readonly standing: Standing;
  readonly facts: StandingFacts;
  readonly findings: readonly Finding[];
  readonly progress: Progress;
}

/** What is known of a story before it is read: its passages, and nothing that is in them. */
export function unreadStory(story: Story): Reading {
  const passages = passagesOf(story);
  const standing = standingOf([], [], passages);
  const progress = progressOf(standing, story.body);
  return { passages, standing, facts: factsOf([], []), findings: [], progress };
}

/**
 * Reads a story through, as the window, the command line, exports and the list all do.
 * `read` finds the quotations: the engine itself, or an incremental reader that remembers the last reading.
 * `levels` are the library's.
 */
export function readStory(
  story: Story,
  now: string,
  read: (passages: readonly Passage[]) => readonly Quote[] = findQuotes,
  levels: GateLevels = DEFAULT_LEVELS,
): Reading {
  const passages = passagesOf(story);
  const standing = standingOf(
    nameSpeakers(read(passages), story.cast),
    story.checks,
    passages,
    story.cast,
  );
  const facts = factsOf(passages, story.checks);
  return {
    passages,
    standing,
    facts,
    findings: findingsOf({ story, standing, facts: facts.all, passages }, now, levels),
    progress: progressOf(standing, story.body),
  };
}
