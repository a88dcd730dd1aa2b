import { expect, test } from 'vitest';
import { findQuotes } from '../../core/quotes/find-quotes.ts';
import type { Quote } from '../../core/quotes/quote.ts';
import { followQuote } from './follow-quote.ts';

function quotesIn(...paragraphs: readonly string[]): readonly Quote[] {
  return findQuotes(paragraphs.map((text) => ({ role: 'paragraph', text })));
}

const before = quotesIn('“It is late,” Ana Lim said.', '“We are ready to go,” Tom Birch said.');
const ready = before[1]!;

test('the same words in the same place are followed', () => {
  const later = quotesIn('“It is late,” Ana Lim said.', '“We are ready to go,” Tom Birch said.');
  expect(followQuote(ready, later)).toBe(later[1]);
});

test('words that moved are followed', () => {
  const later = quotesIn('“We are ready to go,” Tom Birch said.', '“It is late,” Ana Lim said.');
  expect(followQuote(ready, later)).toBe(later[0]);
});

test('words that changed in their place are followed', () => {
  const later = quotesIn('“It is late,” Ana Lim said.', '“We are not ready,” Tom Birch said.');
  expect(followQuote(ready, later)).toBe(later[1]);
});

test('words that are gone are let go', () => {
  expect(followQuote(ready, quotesIn('“It is late,” Ana Lim said.'))).toBeNull();
  expect(followQuote(null, before)).toBeNull();
});
