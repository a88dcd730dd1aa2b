import type { Passage } from '../text/passage.ts';
import type { CastIndex } from './cast/cast-index.ts';
import { indexNames, updateIndex } from './cast/cast-index.ts';
import { nothingBefore, sameContext } from './joining/context.ts';
import { farthestAhead, joinPassage } from './joining/join-passage.ts';
import type { JoinedPassage } from './joining/join-passage.ts';
import { withLiftedWords } from './joining/lifted-words.ts';
import { namesAffect } from './joining/names-affect.ts';
import type { PassageReading } from './passage-reading.ts';
import type { Quote } from './quote.ts';
import { readPassage } from './read-passage.ts';

/** Finds the quotes of a story again and again as it is edited, doing over only what an edit can have changed. */
export interface QuoteReader {
  /** Exactly what `findQuotes` finds in these passages; the same array where nothing has changed. */
  read(passages: readonly Passage[]): readonly Quote[];
}

/** A story as it was last read. The lists go passage by passage. */
interface StoryReading {
  readonly passages: readonly Passage[];
  readonly readings: readonly PassageReading[];
  readonly joined: readonly JoinedPassage[];
  readonly cast: CastIndex;
  readonly quotes: readonly Quote[];
}

/** The passages [from, to) of the new story stand where [from, before) stood in the old. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly before: number;
}

const nothingRead: StoryReading = {
  passages: [],
  readings: [],
  joined: [],
  cast: indexNames([]),
  quotes: [],
};

function samePassage(a: Passage | undefined, b: Passage | undefined): boolean {
  return a === b || (a?.text === b?.text && a?.role === b?.role);
}

function changeBetween(old: readonly Passage[], now: readonly Passage[]): Change | null {
  const shorter = Math.min(old.length, now.length);
  let from = 0;
  while (from < shorter && samePassage(old[from], now[from])) from++;
  if (from === old.length && from === now.length) return null;
  let same = 0;
  while (same < shorter - from && samePassage(old.at(-1 - same), now.at(-1 - same))) same++;
  return { from, to: now.length - same, before: old.length - same };
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
  names: new Set(),
  hasStandIns: false,
};

/** What stands of the old joined passages after a change; those changed are yet to be joined. */
function standing(old: readonly JoinedPassage[], { from, to, before }: Change): JoinedPassage[] {
  const rest = old.slice(before);
  const by = to - before;
  return [
    ...old.slice(0, from),
    ...Array.from({ length: to - from }, () => nothingJoined),
    ...(by === 0 ? rest : rest.map((joined) => shifted(joined, by))),
  ];
}

/** The story read again, given how it was read before the change. */
function readAgain(old: StoryReading, passages: readonly Passage[], change: Change): StoryReading {
  const { from, to, before } = change;
  const fresh = passages.slice(from, to).map(readPassage);
  const readings = old.readings.toSpliced(from, before - from, ...fresh);
  const cast = updateIndex(
    old.cast,
    from,
    before,
    fresh.map(({ names }) => names),
  );
  const affects = namesAffect({
    before: old.cast.names,
    after: cast.names,
    from,
    removed: before - from,
    put: to - from,
  });
  const joined = standing(old.joined, change);
  let contextChanged = false;
  for (
    let index = Math.max(0, affects ? 0 : from - farthestAhead);
    index < passages.length;
    index++
  ) {
    const known = joined[index] as JoinedPassage;
    const touched = index >= from - farthestAhead && index <= to;
    if (!touched && !contextChanged) {
      if (!affects) {
        if (index > to) break;
        continue;
      }
      if (!affects(index, known)) continue;
    }
    const again = joinPassage(
      {
        passage: passages[index] as Passage,
        index,
        reading: readings[index] as PassageReading,
        upcoming: readings.slice(index + 1, index + 1 + farthestAhead),
        cast,
      },
      joined[index - 1]?.after ?? nothingBefore,
    );
    contextChanged = !sameContext(again.after, known.after);
    joined[index] = again;
  }
  return { passages, readings, joined, cast, quotes: withLiftedWords(passages, joined) };
}

/** A reader for one story; it remembers the story as it read it last. */
export function createQuoteReader(): QuoteReader {
  let last = nothingRead;
  return {
    read(passages) {
      const change = changeBetween(last.passages, passages);
      last = change ? readAgain(last, passages, change) : { ...last, passages };
      return last.quotes;
    },
  };
}
