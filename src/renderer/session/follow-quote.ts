import type { Quote } from '../../core/quotes/quote.ts';
import { overlaps } from '../../core/text/range.ts';

/** The same quotation in a later reading: its words in its place, the words elsewhere, or what took their place. */
export function followQuote(quote: Quote | null, later: readonly Quote[]): Quote | null {
  if (!quote) return null;
  const sameWords = later.filter(({ text }) => text === quote.text);
  const samePlace = later.filter(
    ({ place }) =>
      place.passage === quote.place.passage && overlaps(place.range, quote.place.range),
  );
  return samePlace.find(({ text }) => text === quote.text) ?? sameWords[0] ?? samePlace[0] ?? null;
}
