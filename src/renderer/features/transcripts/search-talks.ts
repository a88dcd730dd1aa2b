import type { FoldedText } from '../../../core/text/folded-places.ts';
import { foldText, placesInFolded } from '../../../core/text/folded-places.ts';
import type { Range } from '../../../core/text/range.ts';
import type { StoryTranscript } from '../../../core/story/story-transcript.ts';
import type { Talk } from '../../session/talk.ts';

/** A place in one of the story's transcripts where the words somebody looks for stand. */
export interface FoundInTalk extends Range {
  readonly file: string;
}

const foldedTalks = new WeakMap<Talk, FoldedText>();

function foldedTalk(talk: Talk): FoldedText {
  const folded = foldedTalks.get(talk) ?? foldText(talk.text);
  foldedTalks.set(talk, folded);
  return folded;
}

/** Every place where words stand, transcript by transcript; none for blanks. Accents and macrons do not count. */
export function searchTalks(
  transcripts: readonly StoryTranscript[],
  talks: ReadonlyMap<string, Talk>,
  words: string,
): readonly FoundInTalk[] {
  if (words.trim() === '') return [];
  return transcripts.flatMap(({ file }) => {
    const talk = talks.get(file);
    const places = talk ? placesInFolded(foldedTalk(talk), words) : [];
    return places.map((place) => ({ ...place, file }));
  });
}

/**
 * Which place comes next, or before, as an index; -1 where there is none. Where none is shown, it is the first of
 * the transcript in sight, or of those that follow it.
 */
export function placeAfter(
  found: readonly FoundInTalk[],
  at: number,
  by: 1 | -1,
  transcripts: readonly StoryTranscript[],
  inSight: string | null,
): number {
  if (found.length === 0) return -1;
  if (at >= 0) return (at + by + found.length) % found.length;
  const order = transcripts.map(({ file }) => file);
  const here = order.indexOf(inSight ?? '');
  if (by === 1)
    return Math.max(
      0,
      found.findIndex(({ file }) => order.indexOf(file) >= here),
    );
  const before = found.findLastIndex(({ file }) => order.indexOf(file) <= here);
  return before < 0 ? found.length - 1 : before;
}
