import { assertNever } from '../../schema/assert-never.ts';
import type { Explanation } from '../passage-reading.ts';
import type { QuoteKind } from '../quote.ts';

/** Below this another frame of the sentence, or none, may be the right one. */
const sureScore = 32;
/** At or above this nothing much stands between a pronoun's cue and the words. */
const clearScore = 54;

/**
 * Whether a frame explains its quotation well enough to rely on at a glance. Measured: a cue of saying with a name does
 * wherever it stands in the sentence; a pronoun or a role only beside the words or nearly so.
 */
export function isSureFrame(
  { score, beside, reports, relayed, speaker }: Explanation & { readonly kind: 'frame' },
  kind: QuoteKind,
): boolean {
  if (!reports || relayed || score < sureScore) return false;
  switch (speaker.kind) {
    case 'name':
      return true;
    case 'pronoun':
    case 'title':
      return beside || kind === 'direct' || score >= clearScore;
    case 'person':
    case 'body':
      return beside && kind === 'direct';
    case 'document':
    case 'thing':
      return false;
    default:
      return assertNever(speaker.kind);
  }
}
