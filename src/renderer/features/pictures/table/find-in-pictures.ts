import { placesOf } from '../../../../core/text/places-of.ts';
import type { Range } from '../../../../core/text/range.ts';
import type { Marking } from '../../../session/marked-parts.ts';
import type { Cell, Filled } from './cells.ts';

/** Where words stand in the table. */
export interface FoundPlace extends Cell {
  readonly range: Range;
}

/** Every place of the words in the pictures' fields, in reading order; nowhere for blanks. */
export function placesInTable(
  texts: readonly (readonly string[])[],
  words: string,
): readonly FoundPlace[] {
  if (words.trim() === '') return [];
  return texts.flatMap((cells, row) =>
    cells.flatMap((text, column) => placesOf(text, words).map((range) => ({ row, column, range }))),
  );
}

/** The cells as they are once words have been put in the place of those found. */
export function replaceFound(
  texts: readonly (readonly string[])[],
  found: readonly FoundPlace[],
  words: string,
): readonly Filled[] {
  const filled = new Map<string, Filled>();
  // From the last to the first, so that the places before stay where they are.
  for (const { row, column, range } of found.toReversed()) {
    const key = `${row} ${column}`;
    const text = filled.get(key)?.text ?? texts[row]?.[column] ?? '';
    filled.set(key, {
      row,
      column,
      text: text.slice(0, range.from) + words + text.slice(range.to),
    });
  }
  return [...filled.values()];
}

/** How many places, in how many pictures: “3 places in 2 pictures”. */
export function countWords(found: readonly FoundPlace[]): string {
  if (found.length === 0) return 'Not found';
  const pictures = new Set(found.map(({ row }) => row)).size;
  const places = found.length === 1 ? '1 place' : `${found.length} places`;
  return `${places} in ${pictures === 1 ? '1 picture' : `${pictures} pictures`}`;
}

/** How the places found in a cell are drawn; `now` is the one that Replace is about. */
export function markingsOf(
  { row, column }: Cell,
  found: readonly FoundPlace[],
  now: FoundPlace | null,
): readonly Marking<string>[] {
  return found
    .filter((place) => place.row === row && place.column === column)
    .map((place) => ({ ...place.range, look: place === now ? 'found-now' : 'found' }));
}
