import type { Passage } from '../text/passage.ts';
import { replaceNames } from './cast/cast-index.ts';
import { nothingBefore, sameContext } from './joining/context.ts';
import { effectOfNames } from './joining/effect-of-names.ts';
import type { NamesEffect } from './joining/effect-of-names.ts';
import { farthestAhead } from './joining/join-passage.ts';
import type { JoinedPassage } from './joining/join-passage.ts';
import { withLiftedWords, withQuotesOf } from './joining/lifted-words.ts';
import { WordPlaces } from './joining/word-places.ts';
import type { Quote } from './quote.ts';
import { readPassage } from './read-passage.ts';
import { joinAt, readStory } from './read-story.ts';
import type { StoryReading } from './read-story.ts';
import { sameQuotes } from './same-quote.ts';

/** Finds the quotes of a story again and again as it is edited, doing over only what an edit can have changed. */
export interface QuoteReader {
  /** Exactly what `findQuotes` finds in these passages; the same array where nothing has changed. */
  read(passages: readonly Passage[]): readonly Quote[];
}

/** A story as it was last read, changed in place, so that a keystroke in a long story copies nothing. */
interface LastReading extends StoryReading {
  readonly passages: readonly Passage[];
  /** Where the words of the joined passages' names are. */
  readonly places: WordPlaces;
  readonly quotes: readonly Quote[];
}

function readFirst(passages: readonly Passage[]): LastReading {
  const story = readStory(passages);
  const places = new WordPlaces();
  story.joined.forEach(({ asked }, passage) => places.put(passage, asked, []));
  return { ...story, passages, places, quotes: withLiftedWords(passages, story.joined) };
}

/** The passages [from, to) of the new story stand where [from, before) stood in the old. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  /** Somebody typed: as many passages as there were, each in the role it had. */
  readonly inPlace: boolean;
}

function samePassage(a: Passage | undefined, b: Passage | undefined): boolean {
  return a === b || (a?.text === b?.text && a?.role === b?.role);
}

function changeBetween(old: readonly Passage[], now: readonly Passage[]): Change | null {
  let from = 0;
  let [before, to] = [old.length, now.length];
  while (from < before && from < to && samePassage(old[from], now[from])) from++;
  if (from === before && from === to) return null;
  while (before > from && to > from && samePassage(old[before - 1], now[to - 1])) {
    before--;
    to--;
  }
  const inPlace =
    to === before && now.slice(from, to).every(({ role }, at) => role === old[from + at]?.role);
  return { from, to, before, inPlace };
}

function shifted(joined: JoinedPassage, by: number): JoinedPassage {
  if (joined.quotes.length === 0) return joined;
  const moved = <At extends { readonly place: Quote['place'] | null }>(at: At): At =>
    at.place === null ? at : { ...at, place: { ...at.place, passage: at.place.passage + by } };
  const quotes = joined.quotes.map((quote) => ({
    ...moved(quote),
    speaker: quote.speaker && moved(quote.speaker),
    cue: quote.cue && moved(quote.cue),
  }));
  return { ...joined, quotes };
}

const nothingJoined: JoinedPassage = {
  quotes: [],
  after: nothingBefore,
  asked: [],
};

/** Makes room for the changed passages, yet to be joined, and moves those after them. */
function makeRoom({ joined, places }: LastReading, { from, to, before }: Change): void {
  const gone = joined.splice(
    from,
    before - from,
    ...Array<JoinedPassage>(to - from).fill(nothingJoined),
  );
  gone.forEach(({ asked }, at) => places.put(from + at, [], asked));
  const by = to - before;
  if (by === 0) return;
  places.shift(before, by);
  for (let index = to; index < joined.length; index++)
    joined[index] = shifted(joined[index] as JoinedPassage, by);
}

/** Joins again, in order, every passage that a change bears on; answers which of them have other quotes than before. */
function joinAgain(
  story: LastReading,
  { from, to }: Change,
  effect: NamesEffect | null,
): readonly number[] {
  const { passages, joined, places } = story;
  const others: number[] = [];
  /** Answers whether the passage has something else to say to the one after it now. */
  const join = (index: number): boolean => {
    const known = joined[index] as JoinedPassage;
    const again = joinAt(story, passages, index);
    const same = sameQuotes(again.quotes, known.quotes);
    joined[index] = same ? { ...again, quotes: known.quotes } : again;
    places.put(index, again.asked, known.asked);
    if (!same) others.push(index);
    return !sameContext(again.after, known.after);
  };
  const first = Math.max(0, from - farthestAhead);
  const last = Math.min(to, passages.length - 1);
  const near = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const suspects = new Set([...(effect?.bearsOn(places) ?? []), ...near]);
  let next = 0;
  for (const suspect of [...suspects].sort((a, b) => a - b)) {
    if (suspect < next) continue;
    const isNear = suspect >= first && suspect <= last;
    if (!isNear && !effect?.changes(suspect, (joined[suspect] as JoinedPassage).asked)) continue;
    for (next = suspect; next < passages.length && join(next);) next++;
    next++;
  }
  return others;
}

/** Reads the passages again that changed, and joins what they bear on. */
function readAgain(last: LastReading, passages: readonly Passage[], change: Change): LastReading {
  const { from, to, before, inPlace } = change;
  const story = { ...last, passages };
  const fresh = passages.slice(from, to).map(readPassage);
  const names = fresh.map((reading) => reading.names);
  const gone = replaceNames(story.cast, from, before, names);
  const effect = effectOfNames({ cast: story.cast, from, gone, come: names });
  story.readings.splice(from, before - from, ...fresh);
  if (!inPlace) makeRoom(story, change);
  const others = joinAgain(story, change, effect);
  const quotes = inPlace
    ? withQuotesOf(others, story.quotes, passages, story.joined)
    : withLiftedWords(passages, story.joined);
  return { ...story, quotes };
}

/** A reader for one story; it remembers the story as it read it last. */
export function createQuoteReader(): QuoteReader {
  let last: LastReading | null = null;
  return {
    read(passages) {
      const change = last && changeBetween(last.passages, passages);
      if (!last) last = readFirst(passages);
      else if (change) last = readAgain(last, passages, change);
      return last.quotes;
    },
  };
}
