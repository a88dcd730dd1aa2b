import { nameAfterChanges } from '../quotes/cast/apply-cast-changes.ts';
import type { CastChange } from '../story/cast-change.ts';
import type { Quote } from '../quotes/quote.ts';
import type { CheckEvent, DecisionEvent, SpeakerEvent } from '../story/check-event.ts';
import { foldMarksAndSpaces } from '../text/fold.ts';
import type { Passage } from '../text/passage.ts';
import { isSameName } from '../text/same-name.ts';
import { speakerName } from './anchor.ts';
import { followThreads } from './follow-threads.ts';
import type { Lapse, StandingCheck } from './standing-check.ts';
import type { Thread } from './thread.ts';
import { isRemoved, threadsOf } from './thread.ts';

/** A quotation with what people have said of it. */
export interface StandingQuote extends StandingCheck {
  readonly subject: 'quote';
  /** As found, or with the speaker a person gave it. */
  readonly quote: Quote;
  /** Who a person said it was, where they corrected the engine. */
  readonly correction: SpeakerEvent | null;
  /** Where a person pasted it from, where they did: the other story's slug. */
  readonly origin: string | null;
}

/** The quotations of a story as they stand. */
export interface Standing {
  /** In reading order. */
  readonly quotes: readonly StandingQuote[];
  /** Threads whose decision stood on words that are no longer in the story, but those a person dismissed. */
  readonly removed: readonly Thread[];
}

function corrected(quote: Quote, correction: SpeakerEvent | null): Quote {
  if (!correction || correction.speaker === null) return quote;
  const { speaker } = correction;
  const place = quote.speaker?.place ?? null;
  const mention = quote.speaker?.mention ?? speaker;
  return {
    ...quote,
    kind: quote.kind === 'scare' ? 'partial' : quote.kind,
    speaker: { mention, place, name: speaker },
    confidence: 'sure',
    reason: `set by ${correction.by || 'a person'}`,
  };
}

function lapseOf(
  decision: DecisionEvent,
  quote: Quote,
  castChanges: readonly CastChange[],
): Lapse | null {
  const { anchor } = decision;
  // A person who has been given another name since is still who was decided about.
  const then = anchor.speaker && nameAfterChanges(castChanges, anchor.speaker, anchor.speaker);
  const now = speakerName(quote);
  const words = foldMarksAndSpaces(anchor.words) !== foldMarksAndSpaces(quote.text);
  // Marks that are nobody's speech were decided about as such: there the speaker does not count.
  const speaker =
    decision.decision !== 'not a quotation' &&
    !isSameName(anchor.speaker, now) &&
    !isSameName(then, now);
  if (!words && !speaker) return null;
  const changed = words && speaker ? 'words and speaker' : words ? 'words' : 'speaker';
  return { decision: decision.decision, anchor, changed };
}

/** Latest event by time; equal times keep the order of the list. Copies united later stay in order. */
function latest<T extends CheckEvent>(a: T | null, b: T | null): T | null {
  if (!a || !b) return a ?? b;
  return b.at >= a.at ? b : a;
}

function stand(
  found: Quote,
  threads: readonly Thread[],
  castChanges: readonly CastChange[],
): StandingQuote {
  const correction = threads.map((thread) => thread.speaker).reduce(latest, null);
  const decision = threads.map((thread) => thread.decision).reduce(latest, null);
  const quote = corrected(found, correction);
  const history = threads.flatMap((thread) => thread.events);
  const undecided = !decision || decision.decision === 'unchecked';
  const lapse = undecided ? null : lapseOf(decision, quote, castChanges);
  return {
    subject: 'quote',
    quote,
    state: undecided || lapse ? 'unchecked' : decision.decision,
    lapse,
    decision,
    correction,
    thread: threads.at(-1)?.id ?? null,
    origin: history.find((event) => event.kind === 'origin')?.from ?? null,
    history,
  };
}

/**
 * Joins a story's quotations, as found now, with what people have decided about them.
 * Derived afresh after every change and never stored: change a word and a decision lapses; change it back and
 * it holds again. `castChanges` are what people said of the cast: a new name for a speaker lapses nothing.
 */
export function standingOf(
  quotes: readonly Quote[],
  events: readonly CheckEvent[],
  passages: readonly Passage[],
  castChanges: readonly CastChange[] = [],
): Standing {
  const threads = threadsOf(events.filter((event) => event.subject === 'quote'));
  const following = followThreads(threads, quotes, passages);
  const followed = new Set([...following.values()].flat());
  return {
    quotes: quotes.map((quote) => stand(quote, following.get(quote) ?? [], castChanges)),
    removed: threads.filter((thread) => !followed.has(thread) && isRemoved(thread)),
  };
}

/** Whether anybody need check it: everything in marks but what the engine or a person calls nobody's speech. */
export function needsCheck(standing: StandingQuote): boolean {
  if (standing.state === 'not a quotation') return false;
  return standing.quote.kind !== 'scare' || standing.lapse !== null;
}

/** Whether a person's decision stands that lets the quotation out of the building. */
export function isChecked(standing: StandingQuote): boolean {
  return standing.state === 'verified' || standing.state === 'verified, altered';
}
