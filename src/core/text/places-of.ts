import type { Range } from './range.ts';

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00a0\u202f\n]/g, ' ');
}

/** Where words stand in a text, letters' case and the shape of marks aside: in order, without overlaps. */
export function placesOf(text: string, words: string): readonly Range[] {
  const wanted = folded(words);
  const foldedText = folded(text);
  // Folding keeps every length but that of a few capitals (İ); such text is searched as it stands.
  const within = foldedText.length === text.length ? foldedText : text;
  const { length } = wanted;
  if (length === 0) return [];
  const places: Range[] = [];
  for (let from = within.indexOf(wanted); from >= 0; from = within.indexOf(wanted, from + length))
    places.push({ from, to: from + length });
  return places;
}
