import type { Quote } from '../quotes/quote.ts';
import { foldMarksAndSpaces } from '../text/fold.ts';
import type { Passage } from '../text/passage.ts';
import { wordOverlap } from '../text/word-overlap.ts';
import { anchorOf } from './anchor.ts';
import type { Thread } from './thread.ts';

/** How alike words must be, and how far their passage may have moved, to be taken for one quotation changed. */
const ALIKE = 0.5;
const NEAR = 3;
/** Code units of context that must stand unchanged for wholly new words to be taken for the old ones changed. */
const SAME_CONTEXT = 24;

/** What threads follow: a quotation, or a fact at one of its places. */
export type Followed = Pick<Quote, 'text' | 'place' | 'speaker'>;

interface Candidate {
  readonly thread: number;
  readonly quote: number;
  readonly likeness: number;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
    length++;
  return length;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/**
 * Finds each thread's quotation among those of the story as it stands, so that a decision follows its words
 * through moves and edits. One quotation a thread; several threads may follow one quotation only where they were
 * made about the same words in different copies of the story. Answers, for each quotation, its threads.
 *
 * Same words (marks and spaces folded) always win. Where words stand more than once, their order in the story
 * decides while there are as many threads as copies, and what surrounds them otherwise. Words that differ are
 * taken for the same quotation changed if they are alike and close by, or stand in the same surroundings.
 */
export function followThreads<T extends Followed>(
  threads: readonly Thread[],
  quotes: readonly T[],
  passages: readonly Passage[],
): ReadonlyMap<T, readonly Thread[]> {
  const following = new Map<T, Thread[]>();
  if (threads.length === 0) return following;
  const give = (thread: Thread, quote: T): void => {
    const given = following.get(quote);
    if (given) given.push(thread);
    else following.set(quote, [thread]);
  };

  const leftThreads = followSameWords(threads, quotes, passages, give);
  const freeQuotes = quotes.filter((quote) => !following.has(quote));
  followChangedWords(leftThreads, freeQuotes, passages, give);
  return following;
}

type Give<T> = (thread: Thread, quote: T) => void;

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Gives threads to quotations of the same words; answers the threads that found none. */
function followSameWords<T extends Followed>(
  threads: readonly Thread[],
  quotes: readonly T[],
  passages: readonly Passage[],
  give: Give<T>,
): readonly Thread[] {
  const quotesOf = groupBy(quotes, (quote) => foldMarksAndSpaces(quote.text));
  const left: Thread[] = [];
  for (const [words, group] of groupBy(threads, (thread) =>
    foldMarksAndSpaces(thread.anchor.words),
  )) {
    const copies = quotesOf.get(words);
    if (!copies) left.push(...group);
    else if (copies.length === 1 && copies[0]) for (const thread of group) give(thread, copies[0]);
    else if (copies.length === group.length) giveInOrder(group, copies, give);
    else {
      const taken = giveBest(group, copies, give, (thread, quote) =>
        contextLikeness(thread, quote, passages),
      );
      const [first] = copies;
      for (const thread of group) if (!taken.has(thread) && first) give(thread, first);
    }
  }
  return left;
}

function giveInOrder<T>(threads: readonly Thread[], copies: readonly T[], give: Give<T>): void {
  const inOrder = threads.toSorted((a, b) => a.anchor.passage - b.anchor.passage);
  inOrder.forEach((thread, index) => {
    const quote = copies[index];
    if (quote) give(thread, quote);
  });
}

/** Gives each thread at most one quotation and each quotation at most one thread, likeliest pairs first. */
function giveBest<T>(
  threads: readonly Thread[],
  quotes: readonly T[],
  give: Give<T>,
  likenessOf: (thread: Thread, quote: T) => number,
): ReadonlySet<Thread> {
  const candidates: Candidate[] = [];
  threads.forEach((thread, threadIndex) =>
    quotes.forEach((quote, quoteIndex) => {
      const likeness = likenessOf(thread, quote);
      if (likeness > 0) candidates.push({ thread: threadIndex, quote: quoteIndex, likeness });
    }),
  );
  candidates.sort((a, b) => b.likeness - a.likeness || a.thread - b.thread || a.quote - b.quote);
  const taken = new Set<Thread>();
  const given = new Set<T>();
  for (const candidate of candidates) {
    const thread = threads[candidate.thread];
    const quote = quotes[candidate.quote];
    if (!thread || !quote || taken.has(thread) || given.has(quote)) continue;
    taken.add(thread);
    given.add(quote);
    give(thread, quote);
  }
  return taken;
}

/** From just over 0 to 3: how much of the surroundings stands, and how little the passage has moved. */
function contextLikeness(thread: Thread, quote: Followed, passages: readonly Passage[]): number {
  const now = anchorOf(quote, passages);
  const then = thread.anchor;
  const before = sharedEnd(then.before, now.before) / Math.max(1, then.before.length);
  const after = sharedStart(then.after, now.after) / Math.max(1, then.after.length);
  return before + after + 1 / (1 + Math.abs(then.passage - now.passage));
}

function followChangedWords<T extends Followed>(
  threads: readonly Thread[],
  quotes: readonly T[],
  passages: readonly Passage[],
  give: Give<T>,
): void {
  giveBest(threads, quotes, give, (thread, quote) => {
    const now = anchorOf(quote, passages);
    const then = thread.anchor;
    const moved = Math.abs(then.passage - now.passage);
    const alike = wordOverlap(then.words, now.words);
    const context = sharedEnd(then.before, now.before) + sharedStart(then.after, now.after);
    const sameSurroundings = moved <= NEAR && context >= SAME_CONTEXT;
    if (alike >= ALIKE && moved <= NEAR) return 1 + alike + 1 / (1 + moved);
    if (alike >= 0.8) return alike;
    return sameSurroundings ? context / (100 * (1 + moved)) : 0;
  });
}
