import { foldWord, placesOfWords } from './fold.ts';
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

/** The line of a text in which most of the words stand together. */
function bestPlace(places: readonly { readonly at: number; readonly term: string }[]): number {
  let best = { at: places[0]?.at ?? 0, count: 0 };
  for (const [index, { at }] of places.entries()) {
    const near = new Set<string>();
    for (const other of places.slice(index, index + 12))
      if (other.at - at < LENGTH - BEFORE) near.add(other.term);
    if (near.size > best.count) best = { at, count: near.size };
  }
  return best.at;
}

function piecesOf(text: string, terms: ReadonlySet<string>): readonly ContextPiece[] {
  const words = placesOfWords(text).map(({ word, at }) => ({ word, at, term: foldWord(word) }));
  const found = words.filter(({ term }) => terms.has(term));
  const first = bestPlace(found);
  const start = words.find(({ at }) => at >= first - BEFORE)?.at ?? 0;
  const from = start <= BEFORE / 2 ? 0 : start;
  const to = Math.min(text.length, from + LENGTH);
  const pieces: ContextPiece[] = from > 0 ? [{ text: '…', isFound: false }] : [];
  let at = from;
  for (const { word, at: place } of found) {
    if (place < at || place + word.length > to) continue;
    if (place > at) pieces.push({ text: text.slice(at, place), isFound: false });
    pieces.push({ text: word, isFound: true });
    at = place + word.length;
  }
  const rest = text.slice(at, to) + (to < text.length ? '…' : '');
  return rest === '' ? pieces : [...pieces, { text: rest, isFound: false }];
}

/** The line to show for a story that was found: where its words stand, with some of what stands around them. */
export function contextOf({ terms }: Found, story: SearchText): FoundContext | null {
  const field = SHOWN.find((name) => terms.has(name) && story[name] !== '');
  const wanted = field && terms.get(field);
  if (!field || !wanted) return null;
  const text = story[field].replace(/\s+/g, ' ');
  return { field, pieces: piecesOf(text, wanted) };
}
