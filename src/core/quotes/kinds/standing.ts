import type { Claim } from '../attribution/local-speaker.ts';
import type { Narration } from '../reading/narration.ts';
import type { Sentence } from '../reading/sentences.ts';

/** A quotation where it stands: its token, its sentence, and the best claim on it. */
export interface Standing {
  readonly narration: Narration;
  readonly sentence: Sentence;
  readonly at: number;
  readonly claim: Claim | null;
}
