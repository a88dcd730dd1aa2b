import type { StandingQuote } from '../../core/checks/standing.ts';
import { needsCheck } from '../../core/checks/standing.ts';
import type { Decision } from '../../core/story/check-event.ts';

/** How a quotation looks, on the page and in the rail: what was decided about it, or that the decision has lapsed. */
export type QuoteLook = Exclude<Decision, 'verified, altered'> | 'lapsed';

export function lookOf(standing: StandingQuote): QuoteLook {
  if (standing.lapse) return 'lapsed';
  if (standing.state === 'verified, altered') return 'verified';
  if (standing.state === 'unchecked' && !needsCheck(standing)) return 'not a quotation';
  return standing.state;
}
