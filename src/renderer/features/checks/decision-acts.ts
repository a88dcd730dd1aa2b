import type { Checked } from '../../../core/checks/checked.ts';
import type { Decision } from '../../../core/story/check-event.ts';

interface DecisionAct {
  readonly decision: Decision;
  readonly label: string;
  readonly key: string;
}

const ACTS: readonly DecisionAct[] = [
  { decision: 'verified', label: 'Verify', key: 'v' },
  { decision: 'verified, altered', label: 'Verify as altered', key: 'a' },
  { decision: 'queried', label: 'Query', key: 'q' },
  { decision: 'disputed', label: 'Dispute', key: 'd' },
  { decision: 'cannot verify', label: 'Cannot verify', key: 'x' },
  { decision: 'not a quotation', label: 'Not a quotation', key: 'n' },
  { decision: 'unchecked', label: 'Unchecked', key: 'u' },
];

const LABELS_OF_FACTS: Partial<Readonly<Record<Decision, string>>> = {
  'verified, altered': 'Verify as rounded',
  'not a quotation': 'Not a fact',
};

/** What can be decided about a quotation or a fact, with the key that does it on its card and in check mode. */
export function actsOn(subject: Checked['subject']): readonly DecisionAct[] {
  if (subject === 'quote') return ACTS;
  return ACTS.map((act) => ({ ...act, label: LABELS_OF_FACTS[act.decision] ?? act.label }));
}

/** What a key decides; null for a key that decides nothing. */
export function decisionOn(key: string): Decision | null {
  return ACTS.find((act) => act.key === key)?.decision ?? null;
}
