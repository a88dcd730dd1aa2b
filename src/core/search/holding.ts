import type { Postings } from './postings.ts';
import { numberIn, weightIn } from './postings.ts';
import { beginsAlike, slipsForgiven } from './slips.ts';
import type { Terms } from './terms.ts';

/** How well each story holds a word, by the stories' numbers; nought where it does not. */
export type Holding = Float32Array;

/** What a word is worth that is meant as it is, that begins as was typed, or that does so but for slips. */
const EXACT = 1;
const BEGUN = 0.6;
const SLIPPED = 0.2;

/** A word of an index that is near what was typed, by its number, and what it is worth. */
export interface Near {
  readonly number: number;
  readonly worth: number;
}

/** The words that are as was typed, or begin so. */
export function wordsBegun(terms: Terms, typed: string): readonly Near[] {
  const { numbers, words } = terms.sorted();
  const [from, to] = terms.beginning(typed);
  return Array.from(numbers.subarray(from, to), (number, at) => ({
    number,
    worth: words[from + at] === typed ? EXACT : BEGUN,
  }));
}

/** The words that begin as was typed but for slips of the fingers. */
export function wordsSlipped(terms: Terms, typed: string): readonly Near[] {
  const most = slipsForgiven(typed);
  if (most === 0) return [];
  const { numbers, words } = terms.sorted();
  return words.flatMap((word, at) =>
    beginsAlike(word, typed, most) ? [{ number: numbers[at] ?? 0, worth: SLIPPED }] : [],
  );
}

/** How well so many stories hold any of these words: a word that is there often, or in a title, counts for more. */
export function holdingOf(
  { starts, entries }: Postings,
  near: readonly Near[],
  stories: number,
): Holding {
  const holding = new Float32Array(stories);
  for (const { number, worth } of near) {
    const to = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? to; at < to; at++) {
      const entry = entries[at] ?? 0;
      const story = numberIn(entry);
      const weight = weightIn(entry);
      const how = (worth * weight) / (weight + 2);
      if (how > (holding[story] ?? 0)) holding[story] = how;
    }
  }
  return holding;
}
