import { anchorOf } from '../../core/checks/anchor.ts';
import type { StandingQuote } from '../../core/checks/standing.ts';
import type { CheckEvent, Decision } from '../../core/story/check-event.ts';
import type { Passage } from '../../core/text/passage.ts';

/** Who does it, when, and under which id: what an event cannot make for itself. */
export interface Signature {
  readonly id: string;
  readonly at: string;
  readonly by: string;
}

/** A person's decision about a quotation as it stands now. */
export function decisionEvent(
  { quote, thread }: StandingQuote,
  passages: readonly Passage[],
  signature: Signature,
  decision: Decision,
  note: string,
): CheckEvent {
  return {
    kind: 'decision',
    ...signature,
    thread: thread ?? signature.id,
    subject: 'quote',
    anchor: anchorOf(quote, passages),
    decision,
    basis: null,
    terms: null,
    reference: null,
    note,
  };
}

/** A person's word on who said it; null gives the question back to the engine. */
export function speakerEvent(
  { quote, thread }: StandingQuote,
  passages: readonly Passage[],
  signature: Signature,
  speaker: string | null,
): CheckEvent {
  return {
    kind: 'speaker',
    ...signature,
    thread: thread ?? signature.id,
    subject: 'quote',
    anchor: anchorOf(quote, passages),
    speaker,
  };
}
