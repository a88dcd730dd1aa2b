import type { Place } from '../../quotes/quote.ts';
import type { CheckEvent, DecisionEvent } from '../../story/check-event.ts';
import { foldMarksAndSpaces } from '../../text/fold.ts';
import type { Passage } from '../../text/passage.ts';
import { textIn } from '../../text/range.ts';
import { followThreads } from '../follow-threads.ts';
import type { Lapse, StandingCheck } from '../standing-check.ts';
import type { Thread } from '../thread.ts';
import { isRemoved, threadsOf } from '../thread.ts';
import type { Fact, FactKind } from './find-facts.ts';
import { findFacts } from './find-facts.ts';
import { locateFlag } from './locate-flag.ts';

/** A fact with what people have said of it: found by itself, or flagged by a person. */
export interface StandingFact extends StandingCheck {
  readonly subject: 'fact';
  readonly kind: FactKind | 'flagged';
  /** As it stands now. */
  readonly text: string;
  /** Everywhere it stands, in reading order. */
  readonly places: readonly [Place, ...Place[]];
}

/** The facts of a story as they stand. */
export interface StandingFacts {
  /** In reading order. */
  readonly all: readonly StandingFact[];
  /** Threads whose decision stood on words that are no longer in the story, but those a person dismissed. */
  readonly removed: readonly Thread[];
}

type Located = Pick<StandingFact, 'kind' | 'text' | 'places'>;

function lapseOf(decision: DecisionEvent, text: string): Lapse | null {
  const isSame = foldMarksAndSpaces(decision.anchor.words) === foldMarksAndSpaces(text);
  return isSame ? null : { decision: decision.decision, anchor: decision.anchor, changed: 'words' };
}

function stand(fact: Located, threads: readonly Thread[]): StandingFact {
  const history = threads.flatMap(({ events }) => events);
  const decision = history.reduce<DecisionEvent | null>((latest, event) => {
    if (event.kind !== 'decision') return latest;
    return latest && latest.at > event.at ? latest : event;
  }, null);
  const isUndecided = !decision || decision.decision === 'unchecked';
  const lapse = isUndecided ? null : lapseOf(decision, fact.text);
  return {
    subject: 'fact',
    ...fact,
    state: isUndecided || lapse ? 'unchecked' : decision.decision,
    lapse,
    decision,
    thread: threads.at(-1)?.id ?? null,
    history,
  };
}

/** Whether a thread's latest word is that it is flagged: a dismissal takes the flag back. */
function isFlagged({ events }: Thread): boolean {
  return events.findLast(({ kind }) => kind === 'flag' || kind === 'dismissal')?.kind === 'flag';
}

/** A thread that is flagged, with the place its words have now. */
interface Flag {
  readonly thread: Thread;
  readonly place: Place;
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.passage === b.passage && a.range.from === b.range.from && a.range.to === b.range.to;
}

function inOrder({ places: [a] }: StandingFact, { places: [b] }: StandingFact): number {
  return a.passage - b.passage || a.range.from - b.range.from;
}

function textAt(passages: readonly Passage[], { passage, range }: Place): string {
  return textIn(passages[passage]?.text ?? '', range);
}

/** Which threads are about which of the facts that were found by themselves. */
function followFacts(
  threads: readonly Thread[],
  facts: readonly Fact[],
  passages: readonly Passage[],
): ReadonlyMap<Fact, readonly Thread[]> {
  // A fact is followed at each of its places; whoever is given any of them is given the fact.
  const stated = facts.flatMap((fact) =>
    fact.places.map((place) => ({ fact, place, text: textAt(passages, place), speaker: null })),
  );
  const following = new Map<Fact, Thread[]>();
  for (const [{ fact }, given] of followThreads(threads, stated, passages))
    following.set(fact, [...(following.get(fact) ?? []), ...given]);
  return following;
}

/**
 * The facts of a story as they stand, in reading order: those found by themselves, once each, and those flagged; one
 * that was found and flagged is listed once, as flagged. Decisions follow their words through edits, lapse when the
 * words change and hold again when they are typed back, exactly as with quotations. `events` are all of the story's;
 * those about quotations are passed over.
 */
export function factsOf(
  passages: readonly Passage[],
  events: readonly CheckEvent[],
): StandingFacts {
  const threads = threadsOf(events.filter(({ subject }) => subject === 'fact'));
  const flags = threads.filter(isFlagged).flatMap((thread): readonly Flag[] => {
    const place = locateFlag(thread.anchor, passages);
    return place ? [{ thread, place }] : [];
  });
  const facts = findFacts(passages);
  const following = followFacts(
    threads.filter((thread) => !isFlagged(thread)),
    facts,
    passages,
  );
  const flaggedAt = ({ places }: Fact): readonly Flag[] =>
    flags.filter(({ place }) => places.some((one) => isSamePlace(one, place)));
  const found = facts.map((fact) => {
    const flagging = flaggedAt(fact).map(({ thread }) => thread);
    const kind = flagging.length > 0 ? 'flagged' : fact.kind;
    return stand({ ...fact, kind }, [...(following.get(fact) ?? []), ...flagging]);
  });
  const isFound = ({ place }: Flag): boolean =>
    facts.some(({ places }) => places.some((one) => isSamePlace(one, place)));
  const flagged = flags
    .filter((flag) => !isFound(flag))
    .map(({ thread, place }) =>
      stand({ kind: 'flagged', text: textAt(passages, place), places: [place] }, [thread]),
    );
  const all = [...found, ...flagged].sort(inOrder);
  const inStory = new Set(all.flatMap(({ history }) => history.map(({ thread }) => thread)));
  return { all, removed: threads.filter((thread) => !inStory.has(thread.id) && isRemoved(thread)) };
}
