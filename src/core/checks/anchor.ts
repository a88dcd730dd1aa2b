import type { Quote } from '../quotes/quote.ts';
import type { QuoteAnchor } from '../story/check-event.ts';
import type { Passage } from '../text/passage.ts';

/** How much of the passage around a quotation an anchor keeps, in UTF-16 code units on either side. */
export const CONTEXT_LENGTH = 32;

/** The name a quotation goes by in a check: the full name where known, else the words used, else null. */
export function speakerName(quote: Pick<Quote, 'speaker'>): string | null {
  return quote.speaker ? (quote.speaker.name ?? quote.speaker.mention) : null;
}

/** The exact words, speaker and surroundings of a quotation as it stands now, for a check to be about. */
export function anchorOf(
  quote: Pick<Quote, 'text' | 'place' | 'speaker'>,
  passages: readonly Passage[],
): QuoteAnchor {
  const { passage, range } = quote.place;
  const text = passages[passage]?.text ?? '';
  return {
    words: quote.text,
    speaker: speakerName(quote),
    before: text.slice(Math.max(0, range.from - CONTEXT_LENGTH), range.from),
    after: text.slice(range.to, range.to + CONTEXT_LENGTH),
    passage,
  };
}
