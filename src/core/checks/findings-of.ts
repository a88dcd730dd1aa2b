import type { Story } from '../story/story.ts';
import type { StoryPassage } from '../story/passages.ts';
import type { Finding } from './finding.ts';
import { LEVELS } from './finding.ts';
import { findFurnitureFaults } from './findings/furniture.ts';
import { findPictureFaults } from './findings/pictures.ts';
import { findPlaceholders } from './findings/placeholders.ts';
import { findUncheckedQuotes } from './findings/quotes.ts';
import type { Standing } from './standing.ts';

/**
 * Everything the rules notice in a story, the gravest first and in reading order within a level.
 * `now` is ISO 8601; embargoes are read against it.
 */
export function findingsOf(
  story: Story,
  standing: Standing,
  passages: readonly StoryPassage[],
  now: string,
): readonly Finding[] {
  const found = [
    ...findFurnitureFaults(story, now),
    ...findPlaceholders(passages),
    ...findUncheckedQuotes(standing),
    ...findPictureFaults(story.body),
  ];
  return LEVELS.flatMap((level) => found.filter((finding) => finding.level === level));
}

/** The findings that stop an export. */
export function blocking(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.level === 'block');
}
