/**
 * In which stories words stand: those of word `n` are `entries` from `starts[n]` to `starts[n + 1]`. An entry is the
 * number of a story and the weight of the word in it.
 */
export interface Postings {
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
}

/** The words of a story: the number of each, and its weight. */
export type StoryTerms = Uint32Array;

export const NO_POSTINGS: Postings = { starts: new Uint32Array(1), entries: new Uint32Array(0) };

/** The heaviest a word can be in a story. */
export const HEAVIEST = 15;

/** A number and a weight in one: a library has millions of them. */
export function weighted(number: number, weight: number): number {
  return number * 16 + weight;
}

export function numberIn(entry: number): number {
  return entry >>> 4;
}

export function weightIn(entry: number): number {
  return entry & 15;
}

/** The postings of so many words, with stale stories left out and fresh ones, by their numbers, put in. */
export function regroup(
  known: Postings,
  terms: number,
  isStale: (story: number) => boolean,
  fresh: ReadonlyMap<number, StoryTerms>,
): Postings {
  const counts = new Uint32Array(terms);
  for (const words of fresh.values())
    for (const word of words) counts[numberIn(word)] = (counts[numberIn(word)] ?? 0) + 1;
  const added = counts.reduce((sum, count) => sum + count, 0);
  const entries = new Uint32Array(known.entries.length + added);
  const starts = new Uint32Array(terms + 1);
  /** Where the next entry of a word goes. */
  const next = new Uint32Array(terms);
  let at = 0;
  for (let term = 0; term < terms; term++) {
    starts[term] = at;
    const to = known.starts[term + 1] ?? 0;
    for (let from = known.starts[term] ?? to; from < to; from++) {
      const entry = known.entries[from] ?? 0;
      if (!isStale(numberIn(entry))) entries[at++] = entry;
    }
    next[term] = at;
    at += counts[term] ?? 0;
  }
  starts[terms] = at;
  for (const [story, words] of fresh)
    for (const word of words) {
      const term = numberIn(word);
      const place = next[term] ?? 0;
      next[term] = place + 1;
      entries[place] = weighted(story, weightIn(word));
    }
  return { starts, entries: entries.slice(0, at) };
}
