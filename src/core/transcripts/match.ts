import type { Difference } from './differences.ts';

export const MATCHES = [
  'verbatim',
  'tidied',
  'bracketed',
  'elided',
  'stitched',
  'wording differs',
  'wrong speaker',
  'not found',
] as const;
/** What the machine says of a quotation and a transcript. It says that words match, never that they are verified. */
export type Match = (typeof MATCHES)[number];

/** What was taken for equal on the way to a match. `marks` are punctuation, accents and words written as one or two. */
export type Folding = 'case' | 'marks' | 'numbers as words' | 'contractions';

/** Where in a transcript a part of a quotation was said. */
export interface TalkPlace {
  readonly turn: number;
  readonly speaker: string | null;
  /** Seconds into the recording, of the turn; null where the transcript has no times. */
  readonly time: number | null;
  /** In the transcript's text: its turns joined by a line break, without names and times. */
  readonly from: number;
  readonly to: number;
}

/** How a quotation compares with a transcript. */
export interface QuoteMatch {
  readonly match: Match;
  /** The share of the quotation's words that were said so, from 0 to 1. */
  readonly score: number;
  /** In the order of the quotation; more than one where it was elided or stitched; none where not found. */
  readonly places: readonly TalkPlace[];
  /** Those that may change the meaning first, then in reading order. */
  readonly differences: readonly Difference[];
  readonly foldings: readonly Folding[];
  /** Words just before the quoted ones, in their sentence, that hold a "not"; absent where there are none. */
  readonly caution?: string;
}

/** What is said of a quotation that is not in a transcript. */
export const NOT_FOUND: QuoteMatch = {
  match: 'not found',
  score: 0,
  places: [],
  differences: [],
  foldings: [],
};
