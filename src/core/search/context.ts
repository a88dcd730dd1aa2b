import type { PlacedWord } from './fold.ts';
import { wordsOfText } from './fold.ts';
import type { SearchField } from './search-fields.ts';
import type { Found } from './story-index.ts';
import type { SearchText } from './search-text.ts';

/** A piece of a line that shows where words were found. */
export interface ContextPiece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Where a story's words were found, in its own words. */
export interface FoundContext {
  readonly field: SearchField;
  readonly pieces: readonly ContextPiece[];
}

/** Shown before the first word found and in all, in code units. */
const BEFORE = 36;
const LENGTH = 130;

/** Fields in the order they are worth showing: the title is on the list already. */
const SHOWN: readonly SearchField[] = ['words', 'notes', 'talk', 'people', 'title'];

/** Where to begin, so that most of the words stand together. */
function bestPlace(places: readonly PlacedWord[]): number {
  let best = { at: places[0]?.from ?? 0, count: 0 };
  for (const [index, { from: at }] of places.entries()) {
    const near = new Set<string>();
    for (const other of places.slice(index, index + 12))
      if (other.from - at < LENGTH - BEFORE) near.add(other.term);
    if (near.size > best.count) best = { at, count: near.size };
  }
  return best.at;
}

function piecesOf(
  text: string,
  words: readonly PlacedWord[],
  found: readonly PlacedWord[],
): readonly ContextPiece[] {
  const first = bestPlace(found);
  const start = words.find(({ from }) => from >= first - BEFORE)?.from ?? 0;
  const from = start <= BEFORE / 2 ? 0 : start;
  const to = Math.min(text.length, from + LENGTH);
  const pieces: ContextPiece[] = from > 0 ? [{ text: '…', isFound: false }] : [];
  let at = from;
  for (const word of found) {
    if (word.from < at || word.to > to) continue;
    if (word.from > at) pieces.push({ text: text.slice(at, word.from), isFound: false });
    pieces.push({ text: text.slice(word.from, word.to), isFound: true });
    at = word.to;
  }
  const rest = text.slice(at, to) + (to < text.length ? '…' : '');
  return rest === '' ? pieces : [...pieces, { text: rest, isFound: false }];
}

/** The line to show for a story that was found: where its words stand, with some of what stands around them. */
export function contextOf(isMeant: Found['isMeant'], story: SearchText): FoundContext | null {
  for (const field of SHOWN) {
    const text = story[field].replace(/\s+/g, ' ');
    const words = wordsOfText(text);
    const found = words.filter(({ term }) => isMeant(term));
    if (found.length > 0) return { field, pieces: piecesOf(text, words, found) };
  }
  return null;
}
