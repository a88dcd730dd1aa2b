import type { Decision } from '../../../core/story/check-event.ts';

/** What can be decided about a quotation, with the key that does it on its card and in check mode. */
export const DECISION_ACTS: readonly {
  readonly decision: Decision;
  readonly label: string;
  readonly key: string;
}[] = [
  { decision: 'verified', label: 'Verify', key: 'v' },
  { decision: 'verified, altered', label: 'Verify as altered', key: 'a' },
  { decision: 'queried', label: 'Query', key: 'q' },
  { decision: 'disputed', label: 'Dispute', key: 'd' },
  { decision: 'cannot verify', label: 'Cannot verify', key: 'x' },
  { decision: 'not a quotation', label: 'Not a quotation', key: 'n' },
  { decision: 'unchecked', label: 'Unchecked', key: 'u' },
];
