import type { Decision } from '../../../core/story/check-event.ts';

/** What can be decided on a card, with the key that does it while the card has the focus. */
export const DECISION_ACTS: readonly {
  readonly decision: Decision;
  readonly label: string;
  readonly key: string;
}[] = [
  { decision: 'verified', label: 'Verify', key: 'v' },
  { decision: 'queried', label: 'Query', key: 'q' },
  { decision: 'disputed', label: 'Dispute', key: 'd' },
  { decision: 'not a quotation', label: 'Not a quotation', key: 'n' },
  { decision: 'unchecked', label: 'Unchecked', key: 'u' },
];
