import type { CheckEvent, DecisionEvent, QuoteAnchor, SpeakerEvent } from '../story/check-event.ts';

/** Everything people did about one quotation, oldest first, and where it was last seen. */
export interface Thread {
  readonly id: string;
  readonly events: readonly CheckEvent[];
  /** The latest decision, with the words and speaker it was made about; null where only a speaker was set. */
  readonly decision: DecisionEvent | null;
  /** The latest word on who said it; null where nobody corrected the engine. */
  readonly speaker: SpeakerEvent | null;
  /** The words and surroundings of the latest event: where to look for it now. */
  readonly anchor: QuoteAnchor;
}

function threadOf(id: string, events: readonly [CheckEvent, ...CheckEvent[]]): Thread {
  return {
    id,
    events,
    decision: events.findLast((event) => event.kind === 'decision') ?? null,
    speaker: events.findLast((event) => event.kind === 'speaker') ?? null,
    anchor: (events.at(-1) ?? events[0]).anchor,
  };
}

/** Gathers events into threads, in order of their first event. */
export function threadsOf(events: readonly CheckEvent[]): readonly Thread[] {
  const gathered = new Map<string, [CheckEvent, ...CheckEvent[]]>();
  for (const event of events) {
    const thread = gathered.get(event.thread);
    if (thread) thread.push(event);
    else gathered.set(event.thread, [event]);
  }
  return [...gathered].map(([id, ofThread]) => threadOf(id, ofThread));
}

const OF_SIGHT = new Set<CheckEvent['kind']>(['dismissal', 'recall', 'decision']);

/** A dismissal counts until it is taken back or somebody decides again. */
function isDismissed({ events }: Thread): boolean {
  const last = events.findLast(({ kind }) => OF_SIGHT.has(kind));
  return last?.kind === 'dismissal';
}

/** Whether a thread whose words are gone from the story is to be listed: decided about, and dismissed by nobody since. */
export function isRemoved(thread: Thread): boolean {
  const isDecided = thread.decision !== null && thread.decision.decision !== 'unchecked';
  return isDecided && !isDismissed(thread);
}
