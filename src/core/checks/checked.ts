import { assertNever } from '../schema/assert-never.ts';
import type { Place } from '../quotes/quote.ts';
import type { QuoteAnchor } from '../story/check-event.ts';
import type { Passage } from '../text/passage.ts';
import { anchorOf } from './anchor.ts';
import type { StandingFact } from './facts/facts-of.ts';
import type { StandingQuote } from './standing.ts';

/** What a person can check: a quotation or a fact. */
export type Checked = StandingQuote | StandingFact;

/** Its words as they stand now. */
export function wordsOfChecked(checked: Checked): string {
  return checked.subject === 'quote' ? checked.quote.text : checked.text;
}

/** Where it stands; of a fact, the first place. */
export function placeOfChecked(checked: Checked): Place {
  return checked.subject === 'quote' ? checked.quote.place : checked.places[0];
}

/** The exact words, speaker and surroundings that a check made now is about. */
export function anchorOfChecked(checked: Checked, passages: readonly Passage[]): QuoteAnchor {
  switch (checked.subject) {
    case 'quote':
      return anchorOf(checked.quote, passages);
    case 'fact':
      return anchorOf({ text: checked.text, place: checked.places[0], speaker: null }, passages);
    default:
      return assertNever(checked);
  }
}

/** Quotations and facts together, in the order they stand in the story. */
export function inReadingOrder(checked: readonly Checked[]): readonly Checked[] {
  return checked.toSorted((one, other) => {
    const [a, b] = [placeOfChecked(one), placeOfChecked(other)];
    return a.passage - b.passage || a.range.from - b.range.from;
  });
}
