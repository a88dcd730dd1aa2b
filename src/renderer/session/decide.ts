import { anchorOf } from '../../core/checks/anchor.ts';
import type { Checked } from '../../core/checks/checked.ts';
import { anchorOfChecked } from '../../core/checks/checked.ts';
import type { StandingQuote } from '../../core/checks/standing.ts';
import type { Decision, DecisionEvent, SpeakerEvent } from '../../core/story/check-event.ts';
import type { Passage } from '../../core/text/passage.ts';

/** Who does it, when, and under which id: what an event cannot make for itself. */
export interface Signature {
  readonly id: string;
  readonly at: string;
  readonly by: string;
}

/** What is decided, and what it rests on. */
export type Verdict = Pick<DecisionEvent, 'decision' | 'basis' | 'terms' | 'reference' | 'note'>;

/** A decision with nothing said about its evidence. */
export function plainVerdict(decision: Decision): Verdict {
  return { decision, basis: null, terms: null, reference: null, note: '' };
}

/** The verdict of an earlier decision, to be given again; no decision is `unchecked`. */
export function verdictOf(event: DecisionEvent | null): Verdict {
  if (!event) return plainVerdict('unchecked');
  const { decision, basis, terms, reference, note } = event;
  return { decision, basis, terms, reference, note };
}

/** A person's decision about a quotation or a fact as it stands now. */
export function decisionEvent(
  checked: Checked,
  passages: readonly Passage[],
  signature: Signature,
  verdict: Verdict,
): DecisionEvent {
  return {
    kind: 'decision',
    subject: checked.subject,
    ...signature,
    thread: checked.thread ?? signature.id,
    anchor: anchorOfChecked(checked, passages),
    ...verdict,
  };
}

/** A person's word on who said it; null gives the question back to the engine. */
export function speakerEvent(
  { quote, thread }: StandingQuote,
  passages: readonly Passage[],
  signature: Signature,
  speaker: string | null,
): SpeakerEvent {
  return {
    kind: 'speaker',
    subject: 'quote',
    ...signature,
    thread: thread ?? signature.id,
    anchor: anchorOf(quote, passages),
    speaker,
  };
}
