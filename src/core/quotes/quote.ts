import type { Range } from '../text/range.ts';

/**
 * - `direct`: a whole sentence or more in somebody's words
 * - `partial`: a fragment inside reported speech
 * - `scare`: a term at arm's length, a title, a nickname or a coinage; nobody's speech
 * - `block`: a block quote, with or without marks
 */
export type QuoteKind = 'direct' | 'partial' | 'scare' | 'block';

/** `sure`: good enough to rely on at a glance. `check`: a person should look at who said it. */
export type Confidence = 'sure' | 'check';

/** A place in the story: a range within the passage of that index. */
export interface Place {
  readonly passage: number;
  readonly range: Range;
}

/** Who said it. `place` is absent where the speaker is carried from elsewhere (a running quote, a correction). */
export interface Speaker {
  /** The words used at that place: "Mr Key", "he", "the Prime Minister". */
  readonly mention: string;
  readonly place: Place | null;
  /** The full name as the cast has it ("John Key"), where it is known. */
  readonly name: string | null;
}

/** The words that tie a quote to its speaker: "said", "according to", a colon. */
export interface Cue {
  readonly text: string;
  readonly place: Place;
}

/**
 * Words presented as someone's, with who said them and why we think so.
 * A quote lies in one passage, its marks included. A quote that runs over paragraphs is one quote for each
 * paragraph; all but the first have `runsOn`.
 */
export interface Quote {
  readonly place: Place;
  /** The words with their marks, exactly as in the passage. */
  readonly text: string;
  readonly kind: QuoteKind;
  /** This quote goes on from the one in the passage before: a running quote. */
  readonly runsOn: boolean;
  /** Whether its closing mark was found. A running quote's paragraphs but the last have none. */
  readonly closed: boolean;
  /** Null where nobody is known to have said it; always null for `scare`. */
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  readonly confidence: Confidence;
  /** Why we think so, in words a sub can read: "named in the paragraph before". */
  readonly reason: string;
}
