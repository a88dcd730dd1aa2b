import type { Decision } from '../../core/story/check-event.ts';
import type { TranscriptMatch } from '../../core/transcripts/matcher.ts';
import type { Verdict } from './decide.ts';
import { plainVerdict } from './decide.ts';

/** Matches that a person may be taken to rest a verification on: the words are there, said by that person. */
const FITTING = new Set(['verbatim', 'tidied', 'bracketed', 'elided', 'stitched']);

/** Where a match was found, as a decision refers to it; null where it was not. */
export function placeOf(match: TranscriptMatch | null): Verdict['reference'] {
  const place = match?.places[0];
  if (!match?.file || !place) return null;
  return { kind: 'transcript', file: match.file, time: place.time };
}

/** A decision as it is first made: a person who verifies what the transcript has is taken to rest on the transcript. */
export function firstVerdict(decision: Decision, match: TranscriptMatch | null): Verdict {
  const verdict = plainVerdict(decision);
  const isVerifying = decision === 'verified' || decision === 'verified, altered';
  if (!isVerifying || !match || !FITTING.has(match.match)) return verdict;
  return { ...verdict, basis: 'transcript', reference: placeOf(match) };
}
