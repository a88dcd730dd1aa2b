import type { CueClass } from '../cues/cue-verbs.ts';
import { none } from '../reading/sentence-view.ts';

/**
 * What a frame's words are: a cue verb's class, `according` for "according to", `claim` for "Roe's claim of",
 * `claim that` for that with "that" after it, `view` for "in Roe's words", `opinion` for "to Roe, …", `plain` for a verb
 * that is no cue, `copula` for "Roe was firm", `colon` for a name and a colon.
 */
export type FrameClass =
  | CueClass
  | 'according'
  | 'claim'
  | 'claim that'
  | 'view'
  | 'opinion'
  | 'plain'
  | 'copula'
  | 'colon';

/** A cue with its speaker: what a quotation in the same sentence can hang from. */
export interface Frame {
  readonly class: FrameClass;
  /** The cue's tokens, both included. */
  readonly cueFirst: number;
  readonly cueLast: number;
  /** Index of the speaker's phrase. */
  readonly subject: number;
  readonly inverted: boolean;
  /** The subject belongs to another verb of the sentence. */
  readonly shared: boolean;
  /** The token of the "who" the subject is told by, or `none`. */
  readonly relative: number;
}

/** A frame with nothing out of the way about it. */
export function plainFrame(
  frameClass: FrameClass,
  cueFirst: number,
  cueLast: number,
  subject: number,
): Frame {
  return {
    class: frameClass,
    cueFirst,
    cueLast,
    subject,
    inverted: false,
    shared: false,
    relative: none,
  };
}
