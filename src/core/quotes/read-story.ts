import type { Passage } from '../text/passage.ts';
import { indexNames, type EditableCastIndex } from './cast/cast-index.ts';
import { nothingBefore } from './joining/context.ts';
import { farthestAhead, joinPassage, type JoinedPassage } from './joining/join-passage.ts';
import type { PassageReading } from './passage-reading.ts';
import { readPassage } from './read-passage.ts';

/** A story as it was read; the lists go passage by passage. */
export interface StoryReading {
  readonly readings: PassageReading[];
  readonly joined: JoinedPassage[];
  readonly cast: EditableCastIndex;
}

/** A passage of a story joined to those before it. */
export function joinAt(
  { readings, joined, cast }: StoryReading,
  passages: readonly Passage[],
  index: number,
): JoinedPassage {
  const at = {
    passage: passages[index] as Passage,
    index,
    reading: readings[index] as PassageReading,
    upcoming: readings.slice(index + 1, index + 1 + farthestAhead),
    cast,
  };
  return joinPassage(at, joined[index - 1]?.after ?? nothingBefore);
}

/** Reads a story from its first passage to its last. */
export function readStory(passages: readonly Passage[]): StoryReading {
  const readings = passages.map(readPassage);
  const cast = indexNames(readings.map(({ names }) => names));
  const story: StoryReading = { readings, joined: [], cast };
  passages.forEach((_, index) => story.joined.push(joinAt(story, passages, index)));
  return story;
}
