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

/** What a decision rests on. */
export const BASES = [
  'recording',
  'transcript',
  'notes',
  'document or statement',
  'social post',
  'other outlet',
  'archive',
  'translation',
] as const;
export type Basis = (typeof BASES)[number];

/** On what terms the words were given. */
export const TERMS = [
  'on the record',
  'background',
  'not for attribution',
  'off the record',
] as const;
export type Terms = (typeof TERMS)[number];

/** A place in one of the story's transcripts. */
export interface TranscriptReference {
  readonly kind: 'transcript';
  /** The transcript's file name in the story. */
  readonly file: string;
  /** Seconds into the recording; null where the transcript has no times. */
  readonly time: number | null;
}

/** Where the evidence is: a place in a transcript, or a person's own words for it (an address, a page, a box). */
export type Reference = TranscriptReference | { readonly kind: 'words'; readonly words: string };

interface EventBase {
  /** Unique among all events of all copies of the story, so that copies unite without doubling. */
  readonly id: string;
  /** Which quotation or fact, through all its changes: the id of the first event about it. */
  readonly thread: string;
  /** Facts are followed through edits as quotations are, but no speaker belongs to them. */
  readonly subject: 'quote' | 'fact';
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The name of the person who did it. */
  readonly by: string;
  readonly anchor: QuoteAnchor;
}

/** A person's decision about exact words and their speaker, with the evidence for it. */
export interface DecisionEvent extends EventBase {
  readonly kind: 'decision';
  readonly decision: Decision;
  readonly basis: Basis | null;
  readonly terms: Terms | null;
  readonly reference: Reference | null;
  /** A question to the reporter, a reason; may be empty. */
  readonly note: string;
}

/** A person said who spoke these words. Null gives the question back to the engine. */
export interface SpeakerEvent extends EventBase {
  readonly kind: 'speaker';
  readonly speaker: string | null;
}

/** An answer to a query. */
export interface AnswerEvent extends EventBase {
  readonly kind: 'answer';
  readonly note: string;
}

/** A person has seen that checked words are gone from the story, and wants them out of sight. */
export interface DismissalEvent extends EventBase {
  readonly kind: 'dismissal';
}

/** A person wants a dismissed check in sight again; whose decision it was does not change. */
export interface RecallEvent extends EventBase {
  readonly kind: 'recall';
}

/** These words came by paste from another story, by its slug. They arrive unchecked. */
export interface OriginEvent extends EventBase {
  readonly kind: 'origin';
  readonly from: string;
}

/** A person wants this passage checked as a fact. */
export interface FlagEvent extends EventBase {
  readonly kind: 'flag';
}

/** Something a person did about a quotation or a fact. Events are only ever added. */
export type CheckEvent =
  | DecisionEvent
  | SpeakerEvent
  | AnswerEvent
  | DismissalEvent
  | RecallEvent
  | OriginEvent
  | FlagEvent;
