import { ELLIPSIS } from './spoken-tokens.ts';
import type { SpokenWord } from './spoken-words.ts';
import { canBeSaidAs } from './same-words.ts';
import { opensSentence } from './sentence-marks.ts';

/**
 * One step of an alignment. `quote` and `talk` are indices of words.
 * `jump` is a move to another place of the talk, on or back; `elision` a move on where the quotation has an ellipsis.
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
  /** In tenths of a wrong word. */
  readonly cost: number;
}

/** A stretch of talk in the form in which it is aligned. */
export interface TalkKeys {
  /** The number of each word's key in the vocabulary. */
  readonly keys: Int32Array;
  /** What it costs to leave each word out. */
  readonly dropCosts: Uint8Array;
}

/** A quotation's text and its words. */
export interface QuotedWords {
  readonly text: string;
  readonly words: readonly SpokenWord[];
}

/** Keys of words, numbered. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Costs of a step, in tenths of a wrong word. */
export const COST = {
  changed: 10,
  added: 10,
  addedSound: 2,
  dropped: 9,
  /** A sound such as "um", or a note such as "(laughs)". */
  droppedSound: 2,
  /** A word that is often, but not always, a filler: "well", "you know". */
  droppedDiscourse: 4,
  addedInBrackets: 2,
  changedInBrackets: 4,
  /** A word that words in brackets stand for. */
  droppedForBrackets: 3,
  /** Between sentences, and within one. Less, and chance matches would stitch any sentence from any talk. */
  jump: 25,
  jumpWithin: 45,
  elision: 1,
} as const;

/** Cells of one table: a byte each. Longer quotations are aligned a piece at a time. */
const MOST_CELLS = 24_000_000;
const SHORTEST_PIECE = 60;

const enum Came {
  Matched,
  Added,
  Dropped,
  Jumped,
}

interface WordCosts {
  readonly added: number;
  readonly changed: number;
}

function costsOf(word: SpokenWord): WordCosts {
  if (word.bracketed) return { added: COST.addedInBrackets, changed: COST.changedInBrackets };
  return { added: word.isSound ? COST.addedSound : COST.added, changed: COST.changed };
}

function cheapestAt(row: Int32Array): number {
  let at = 0;
  for (let here = 1; here < row.length; here++) if ((row[here] ?? 0) < (row[at] ?? 0)) at = here;
  return at;
}

/**
 * Aligns all of a quotation with the part of the talk it fits best: semi-global alignment (Sellers 1980), with a
 * jump to any other place at constant cost and a free move forward at an ellipsis. Time is the product of the two
 * lengths in words, and so is memory, a byte a cell: 25 words against five hours of speech is about a million.
 */
function alignPiece(quote: QuotedWords, talk: TalkKeys, vocabulary: Vocabulary): WordAlignment {
  const { keys, dropCosts } = talk;
  const width = keys.length + 1;
  const came = new Uint8Array(quote.words.length * width);
  const jumpedFrom = new Int32Array(quote.words.length);
  const isSame = new Uint8Array(vocabulary.size);
  let above = new Int32Array(width);
  let row = new Int32Array(width);

  quote.words.forEach((word, index) => {
    const base = index * width;
    if (word.key === ELLIPSIS) moveOn(above, row, came, base);
    else {
      const sameAs = canBeSaidAs(word.key).flatMap((key) => vocabulary.get(key) ?? []);
      for (const key of sameAs) isSame[key] = 1;
      const { added, changed } = costsOf(word);
      const mostDropped = word.bracketed ? COST.droppedForBrackets : COST.dropped;
      const from = cheapestAt(above);
      jumpedFrom[index] = from;
      const jump = opensSentence(quote.text, word.range.from) ? COST.jump : COST.jumpWithin;
      const jumped = index === 0 ? Infinity : (above[from] ?? 0) + jump;
      row[0] = (above[0] ?? 0) + added;
      came[base] = Came.Added;
      let left = row[0];
      let aboveLeft = above[0] ?? 0;
      for (let at = 1; at < width; at++) {
        const wrong = isSame[keys[at - 1] as number] === 1 ? 0 : changed;
        const aboveHere = above[at] as number;
        let cost = aboveLeft + wrong;
        let how = Came.Matched;
        if (jumped + wrong < cost) {
          cost = jumped + wrong;
          how = Came.Jumped;
        }
        if (aboveHere + added < cost) {
          cost = aboveHere + added;
          how = Came.Added;
        }
        const byDropping = left + Math.min(dropCosts[at - 1] as number, mostDropped);
        if (byDropping < cost) {
          cost = byDropping;
          how = Came.Dropped;
        }
        row[at] = cost;
        came[base + at] = how;
        left = cost;
        aboveLeft = aboveHere;
      }
      for (const key of sameAs) isSame[key] = 0;
    }
    [above, row] = [row, above];
  });

  const end = cheapestAt(above);
  const steps = walkBack(quote.words, { talk, vocabulary }, came, jumpedFrom, end);
  return { cost: above[end] ?? 0, steps };
}

/** The row of an ellipsis: stay where the words stopped, or move on from the cheapest place before. */
function moveOn(above: Int32Array, row: Int32Array, came: Uint8Array, base: number): void {
  let cheapest = Infinity;
  for (let at = 0; at < row.length; at++) {
    const staying = (above[at] as number) + COST.elision;
    const isCheaper = staying <= cheapest;
    cheapest = isCheaper ? staying : cheapest;
    row[at] = cheapest;
    came[base + at] = isCheaper ? Came.Added : Came.Dropped;
  }
}

function walkBack(
  quote: readonly SpokenWord[],
  { talk, vocabulary }: { readonly talk: TalkKeys; readonly vocabulary: Vocabulary },
  came: Uint8Array,
  jumpedFrom: Int32Array,
  end: number,
): readonly Step[] {
  const width = talk.keys.length + 1;
  const steps: Step[] = [];
  let word = quote.length - 1;
  let at = end;
  while (word >= 0) {
    const how = came[word * width + at];
    const key = quote[word]?.key ?? '';
    if (key === ELLIPSIS) {
      const to = at;
      while (came[word * width + at] === Came.Dropped) at--;
      if (at < to) steps.push({ kind: 'elision', from: at, to });
      steps.push({ kind: 'added', quote: word });
      word--;
    } else if (how === Came.Added) {
      steps.push({ kind: 'added', quote: word });
      word--;
    } else if (how === Came.Dropped) {
      at--;
      steps.push({ kind: 'dropped', talk: at });
    } else {
      at--;
      const said = talk.keys[at];
      const isSame = canBeSaidAs(key).some((form) => vocabulary.get(form) === said);
      steps.push({ kind: isSame ? 'same' : 'changed', quote: word, talk: at });
      if (how === Came.Jumped) {
        const from = jumpedFrom[word] ?? 0;
        steps.push({ kind: 'jump', from, to: at });
        at = from;
      }
      word--;
    }
  }
  return steps.reverse();
}

function talkBounds(steps: readonly Step[]): { readonly from: number; readonly to: number } | null {
  const first = steps.find((step) => 'talk' in step);
  const last = steps.findLast((step) => 'talk' in step);
  if (!first || !last || !('talk' in first) || !('talk' in last)) return null;
  return { from: first.talk, to: last.talk + 1 };
}

/**
 * Aligns a quotation with the part, or parts, of the talk it fits best. A quotation so long that its table would
 * not fit in memory is aligned a piece at a time, with a jump between pieces that do not follow on.
 */
export function alignWords(
  quote: QuotedWords,
  talk: TalkKeys,
  vocabulary: Vocabulary,
): WordAlignment {
  const piece = Math.max(SHORTEST_PIECE, Math.floor(MOST_CELLS / (talk.keys.length + 1)));
  const { text, words } = quote;
  if (words.length <= piece) return alignPiece(quote, talk, vocabulary);
  const steps: Step[] = [];
  let cost = 0;
  let reached: number | null = null;
  for (let first = 0; first < words.length; first += piece) {
    const aligned = alignPiece(
      { text, words: words.slice(first, first + piece) },
      talk,
      vocabulary,
    );
    const bounds = talkBounds(aligned.steps);
    if (reached !== null && bounds && bounds.from !== reached) {
      steps.push({ kind: 'jump', from: reached, to: bounds.from });
      cost += COST.jump;
    }
    for (const step of aligned.steps)
      steps.push('quote' in step ? { ...step, quote: step.quote + first } : step);
    reached = bounds?.to ?? reached;
    cost += aligned.cost;
  }
  return { steps, cost };
}
