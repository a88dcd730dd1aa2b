import type { CheckEvent, Decision, DecisionEvent, QuoteAnchor } from '../story/check-event.ts';

/** A decision whose words or speaker have changed since: what it was made about. */
export interface Lapse {
  readonly decision: Decision;
  readonly anchor: QuoteAnchor;
  readonly changed: 'words' | 'speaker' | 'words and speaker';
}

/** What people decided about words of a story, as it stands now. Quotations and facts have it alike. */
export interface StandingCheck {
  /** What a person decided; `unchecked` where nobody has, or where the decision has lapsed. */
  readonly state: Decision;
  /** Set where a decision stood and the words or speaker have changed. */
  readonly lapse: Lapse | null;
  /** The latest decision, standing or lapsed. */
  readonly decision: DecisionEvent | null;
  /** The id later events about these words must carry; null while there are none. */
  readonly thread: string | null;
  /** Everything people did about them, oldest first. */
  readonly history: readonly CheckEvent[];
}
