import { needsCheck } from '../../../core/checks/standing.ts';
import type { StandingQuote } from '../../../core/checks/standing.ts';
import type { Decision } from '../../../core/story/check-event.ts';

const WORDS: Readonly<Record<Decision, string>> = {
  unchecked: 'Unchecked',
  queried: 'Queried',
  verified: 'Verified',
  'verified, altered': 'Verified, altered',
  disputed: 'Disputed',
  'cannot verify': 'Cannot verify',
  'not a quotation': 'Not a quotation',
};

/** How a quotation stands, in a word or two. */
export function stateWord(standing: StandingQuote): string {
  if (standing.lapse) return 'Lapsed';
  const isLeftAlone = standing.state === 'unchecked' && !needsCheck(standing);
  return isLeftAlone ? 'Needs no check' : WORDS[standing.state];
}
