import type { SpokenWord } from './spoken-words.ts';
import { ELLIPSIS } from './spoken-words.ts';
import { isFiller } from './fillers.ts';

/**
 * One step of an alignment. `quote` and `talk` are indices of words.
 * `jump` is words of the talk passed over between two places; `elision` the same where the quotation has an ellipsis.
 */
export type Step =
  | { readonly kind: 'same' | 'changed'; readonly quote: number; readonly talk: number }
  | { readonly kind: 'added'; readonly quote: number }
  | { readonly kind: 'dropped'; readonly talk: number }
  | { readonly kind: 'jump' | 'elision'; readonly from: number; readonly to: number };

/** The cheapest way of reading a quotation as what was said. */
export interface WordAlignment {
  /** In reading order, from the first word of the quotation to the last. */
  readonly steps: readonly Step[];
  readonly cost: number;
}

/** Costs of a step, in tenths of a wrong word. */
const COST = {
  changed: 10,
  added: 9,
  dropped: 9,
  droppedFiller: 2,
  addedInBrackets: 2,
  changedInBrackets: 4,
  /** About three wrong words: less, and chance matches would stitch any sentence from any talk. */
  jump: 30,
  elision: 1,
} as const;

const enum Came {
  Start,
  Matched,
  Added,
  Dropped,
  Jumped,
}

/**
 * Aligns all of a quotation with the part of the talk it fits best, by semi-global alignment (Sellers 1980) with
 * jumps forward of constant cost. Time and memory are the product of the two lengths in words: 25 words against
 * five hours of speech is about a million cells.
 */
export function alignWords(
  quote: readonly SpokenWord[],
  talk: readonly SpokenWord[],
): WordAlignment {
  const width = talk.length + 1;
  const came = new Uint8Array((quote.length + 1) * width);
  const jumpedFrom = new Int32Array(came.length);
  const keys = new Map<string, number>();
  const numbered = (key: string): number => {
    const known = keys.get(key);
    if (known !== undefined) return known;
    keys.set(key, keys.size);
    return keys.size - 1;
  };
  const talkKeys = Int32Array.from(talk, ({ key }) => numbered(key));
  const dropCosts = Uint8Array.from(talk, ({ key }) =>
    isFiller(key) ? COST.droppedFiller : COST.dropped,
  );
  let above = new Int32Array(width);
  let row = new Int32Array(width);

  quote.forEach((word, index) => {
    const base = (index + 1) * width;
    const key = numbered(word.key);
    const isEllipsis = word.key === ELLIPSIS;
    const added = isEllipsis ? COST.elision : word.bracketed ? COST.addedInBrackets : COST.added;
    const changed = isEllipsis
      ? COST.elision + COST.changed
      : word.bracketed
        ? COST.changedInBrackets
        : COST.changed;
    const jump = isEllipsis ? 0 : COST.jump;
    row[0] = (above[0] ?? 0) + added;
    came[base] = Came.Added;
    let cheapest = row[0];
    let cheapestAt = 0;
    for (let at = 1; at < width; at++) {
      const matched = (above[at - 1] ?? 0) + (talkKeys[at - 1] === key ? 0 : changed);
      const byAdding = (above[at] ?? 0) + added;
      const byDropping = (row[at - 1] ?? 0) + (dropCosts[at - 1] ?? 0);
      let cost = matched;
      let how = Came.Matched;
      if (byAdding < cost) {
        cost = byAdding;
        how = Came.Added;
      }
      if (byDropping < cost) {
        cost = byDropping;
        how = Came.Dropped;
      }
      if (cheapest + jump < cost) {
        cost = cheapest + jump;
        how = Came.Jumped;
        jumpedFrom[base + at] = cheapestAt;
      }
      if (cost < cheapest) {
        cheapest = cost;
        cheapestAt = at;
      }
      row[at] = cost;
      came[base + at] = how;
    }
    [above, row] = [row, above];
  });

  let end = 0;
  for (let at = 1; at < width; at++) if ((above[at] ?? 0) < (above[end] ?? 0)) end = at;
  return { cost: above[end] ?? 0, steps: walkBack(quote, talk, came, jumpedFrom, width, end) };
}

function walkBack(
  quote: readonly SpokenWord[],
  talk: readonly SpokenWord[],
  came: Uint8Array,
  jumpedFrom: Int32Array,
  width: number,
  end: number,
): readonly Step[] {
  const steps: Step[] = [];
  let row = quote.length;
  let at = end;
  while (row > 0) {
    const cell = row * width + at;
    const word = row - 1;
    const how = at === 0 ? Came.Added : came[cell];
    if (how === Came.Matched) {
      at--;
      const isSame = quote[word]?.key === talk[at]?.key;
      steps.push({ kind: isSame ? 'same' : 'changed', quote: word, talk: at });
      row--;
    } else if (how === Came.Added) {
      steps.push({ kind: 'added', quote: word });
      row--;
    } else if (how === Came.Dropped) {
      at--;
      steps.push({ kind: 'dropped', talk: at });
    } else {
      const from = jumpedFrom[cell] ?? at;
      const kind = quote[word]?.key === ELLIPSIS ? 'elision' : 'jump';
      steps.push({ kind, from, to: at });
      at = from;
    }
  }
  return steps.reverse();
}
