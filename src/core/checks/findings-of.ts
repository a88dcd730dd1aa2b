import type { Story } from '../story/story.ts';
import type { StoryPassage } from '../story/passages.ts';
import type { Finding } from './finding.ts';
import { LEVELS } from './finding.ts';
import type { StandingFact } from './facts/facts-of.ts';
import { findFactFaults } from './findings/facts.ts';
import { findFurnitureFaults } from './findings/furniture.ts';
import { findPictureFaults } from './findings/pictures.ts';
import { findPlaceholders } from './findings/placeholders.ts';
import { findUncheckedQuotes } from './findings/quotes.ts';
import { STOPPED_CREDITS } from './findings/stopped-credits.ts';
import type { GateLevels } from './gate-levels.ts';
import { DEFAULT_LEVELS } from './gate-levels.ts';
import type { Standing } from './standing.ts';

/** What the rules read. */
export interface Inspected {
  readonly story: Story;
  readonly standing: Standing;
  readonly facts: readonly StandingFact[];
  readonly passages: readonly StoryPassage[];
}

/**
 * Everything the rules notice in a story, the gravest first and in reading order within a level.
 * `now` is ISO 8601; embargoes are read against it. `levels` are the library's; a rule that is off is left out.
 */
export function findingsOf(
  { story, standing, facts, passages }: Inspected,
  now: string,
  levels: GateLevels = DEFAULT_LEVELS,
): readonly Finding[] {
  const noticed = [
    ...findFurnitureFaults(story, now),
    ...findPlaceholders(passages),
    ...findUncheckedQuotes(standing),
    ...findFactFaults(facts, passages),
    ...findPictureFaults(story, levels.stoppedCredits ?? STOPPED_CREDITS),
  ];
  return LEVELS.flatMap((level) =>
    noticed.filter(({ rule }) => levels[rule] === level).map((each) => ({ ...each, level })),
  );
}

/** The findings that stop an export. */
export function blocking(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.level === 'block');
}
