import type { Place } from '../../quotes/quote.ts';
import type { CheckEvent, Decision, DecisionEvent, QuoteAnchor } from '../../story/check-event.ts';
import { foldMarksAndSpaces } from '../../text/fold.ts';
import type { Passage } from '../../text/passage.ts';
import { textIn } from '../../text/range.ts';
import { followThreads } from '../follow-threads.ts';
import type { Thread } from '../thread.ts';
import { threadsOf } from '../thread.ts';
import type { FactKind } from './find-facts.ts';
import { findFacts } from './find-facts.ts';
import { locateFlag } from './locate-flag.ts';

/** A fact with what people have said of it: found by itself, or flagged by a person. */
export interface StandingFact {
  readonly kind: FactKind | 'flagged';
  /** As it stands now. */
  readonly text: string;
  /** Everywhere it stands, in reading order; at least one. */
  readonly places: readonly Place[];
  /** What a person decided; `unchecked` where nobody has, or where the decision has lapsed. */
  readonly state: Decision;
  /** What the decision was made about, where its words have changed since. */
  readonly lapse: QuoteAnchor | null;
  /** The latest decision, standing or lapsed. */
  readonly decision: DecisionEvent | null;
  /** The id later events about this fact must carry; null while there are none. */
  readonly thread: string | null;
  /** Everything people did about it, oldest first. */
  readonly history: readonly CheckEvent[];
}

interface Located {
  readonly kind: StandingFact['kind'];
  readonly text: string;
  readonly places: readonly Place[];
}

function stand(fact: Located, threads: readonly Thread[]): StandingFact {
  const history = threads.flatMap(({ events }) => events);
  const decision = history.reduce<DecisionEvent | null>((latest, event) => {
    if (event.kind !== 'decision') return latest;
    return latest && latest.at > event.at ? latest : event;
  }, null);
  const isUndecided = !decision || decision.decision === 'unchecked';
  const hasChanged =
    !isUndecided && foldMarksAndSpaces(decision.anchor.words) !== foldMarksAndSpaces(fact.text);
  return {
    ...fact,
    state: isUndecided || hasChanged ? 'unchecked' : decision.decision,
    lapse: hasChanged ? decision.anchor : null,
    decision,
    thread: threads.at(-1)?.id ?? null,
    history,
  };
}

/** Whether a thread's latest word is that it is flagged: a dismissal takes the flag back. */
function isFlagged({ events }: Thread): boolean {
  return events.findLast(({ kind }) => kind === 'flag' || kind === 'dismissal')?.kind === 'flag';
}

function flagged(
  threads: readonly Thread[],
  passages: readonly Passage[],
): readonly StandingFact[] {
  return threads.flatMap((thread): readonly StandingFact[] => {
    const place = locateFlag(thread.anchor, passages);
    if (!place) return [];
    const text = textIn(passages[place.passage]?.text ?? '', place.range);
    return [stand({ kind: 'flagged', text, places: [place] }, [thread])];
  });
}

function inOrder(a: StandingFact, b: StandingFact): number {
  const [first, second] = [a.places[0], b.places[0]];
  if (!first || !second) return 0;
  return first.passage - second.passage || first.range.from - second.range.from;
}

/**
 * The facts of a story as they stand, in reading order: those found by themselves, once each, and those flagged.
 * Decisions follow their words through edits, lapse when the words change and hold again when they are typed back,
 * exactly as with quotations. `events` are all of the story's; those about quotations are passed over.
 */
export function factsOf(
  passages: readonly Passage[],
  events: readonly CheckEvent[],
): readonly StandingFact[] {
  const threads = threadsOf(events.filter(({ subject }) => subject === 'fact'));
  const flags = threads.filter(isFlagged);
  const others = threads.filter((thread) => !isFlagged(thread));
  const facts = findFacts(passages);
  // A fact is followed at each of its places; whoever is given any of them is given the fact.
  const stated = facts.flatMap((fact) =>
    fact.places.map((place) => ({
      fact,
      place,
      text: textIn(passages[place.passage]?.text ?? '', place.range),
      speaker: null,
    })),
  );
  const following = followThreads(others, stated, passages);
  const threadsFor = new Map(facts.map((fact) => [fact, [] as Thread[]]));
  for (const [{ fact }, given] of following) threadsFor.get(fact)?.push(...given);
  const found = facts.map((fact) => stand(fact, threadsFor.get(fact) ?? []));
  return [...found, ...flagged(flags, passages)].sort(inOrder);
}
