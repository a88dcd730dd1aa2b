/** What a person decided about a quotation. `unchecked` takes an earlier decision back. */
export const DECISIONS = [
  'unchecked',
  'queried',
  'verified',
  'verified, altered',
  'disputed',
  'cannot verify',
  'not a quotation',
] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * The words a person looked at, so that they can be found again after edits, after the W3C Web Annotation
 * model's TextQuoteSelector: the exact words, a little of what stood before and after, and where.
 */
export interface QuoteAnchor {
  /** The quotation's exact words, marks included. */
  readonly words: string;
  /** Who was then thought to have said it, by full name where known; null for nobody. */
  readonly speaker: string | null;
  /** Up to 32 code units of the same passage before and after the words. */
  readonly before: string;
  readonly after: string;
  /** Which passage of the story it stood in, counted from 0: a hint, not an address. */
  readonly passage: number;
}

interface EventBase {
  /** Unique among all events of all copies of the story, so that copies unite without doubling. */
  readonly id: string;
  /** Which quotation, through all its changes: the id of the first event about it. */
  readonly thread: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The name of the person who did it. */
  readonly by: string;
  readonly anchor: QuoteAnchor;
}

/** A person's decision about a quotation's exact words and speaker. */
export interface DecisionEvent extends EventBase {
  readonly kind: 'decision';
  readonly decision: Decision;
  /** A question to the reporter, a reason; may be empty. */
  readonly note: string;
}

/** A person said who spoke these words. Null gives the question back to the engine. */
export interface SpeakerEvent extends EventBase {
  readonly kind: 'speaker';
  readonly speaker: string | null;
}

/** Something a person did about a quotation. Events are only ever added. */
export type CheckEvent = DecisionEvent | SpeakerEvent;
