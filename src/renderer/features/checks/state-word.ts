import type { Checked } from '../../../core/checks/checked.ts';
import { needsCheck } from '../../../core/checks/standing.ts';
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

/** How a quotation or a fact stands, in a word or two. */
export function stateWord(checked: Checked): string {
  const { lapse, state, subject } = checked;
  if (lapse) return 'Lapsed';
  if (subject === 'fact') return state === 'not a quotation' ? 'Not a fact' : WORDS[state];
  return state === 'unchecked' && !needsCheck(checked) ? 'Needs no check' : WORDS[state];
}
