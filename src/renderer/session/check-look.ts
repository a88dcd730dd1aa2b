import type { Checked } from '../../core/checks/checked.ts';
import { needsCheck } from '../../core/checks/standing.ts';
import type { Decision } from '../../core/story/check-event.ts';

/** How a quotation or a fact looks, on the page and in the rail: what was decided, or that the decision has lapsed. */
export type CheckLook = Exclude<Decision, 'verified, altered'> | 'lapsed';

export function lookOf(checked: Checked): CheckLook {
  if (checked.lapse) return 'lapsed';
  if (checked.state === 'verified, altered') return 'verified';
  const isNobodys = checked.subject === 'quote' && !needsCheck(checked);
  return checked.state === 'unchecked' && isNobodys ? 'not a quotation' : checked.state;
}
