import type {
  NamedTranscript,
  TranscriptMatch,
  WantedQuote,
} from '../../core/transcripts/matcher.ts';

/** What the aligner is told. Transcripts take the place of those before; `edition` tells their answers apart. */
export type ToAligner =
  | {
      readonly kind: 'transcripts';
      readonly edition: number;
      readonly transcripts: readonly NamedTranscript[];
    }
  | { readonly kind: 'quotes'; readonly quotes: readonly WantedQuote[] };

/** The matches of the quotations last asked for, in their order. */
export interface FromAligner {
  readonly edition: number;
  readonly matches: readonly TranscriptMatch[];
}

/** Something that aligns quotations with transcripts beside the window's own work: a worker, or a test's stand-in. */
export interface Aligner {
  tell(message: ToAligner): void;
  /** Stops it in the middle of whatever it is doing; it is not heard again. */
  end(): void;
}

/** Starts an aligner: `hear` gets one answer for each `quotes`, `breakDown` is told when it can do no more. */
export type StartAligner = (hear: (answer: FromAligner) => void, breakDown: () => void) => Aligner;
