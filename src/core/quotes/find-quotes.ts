import type { Passage } from '../text/passage.ts';
import { indexNames } from './cast/cast-index.ts';
import { nothingBefore } from './joining/context.ts';
import type { Context } from './joining/context.ts';
import { joinPassage } from './joining/join-passage.ts';
import type { PassageReading } from './passage-reading.ts';
import type { Quote } from './quote.ts';
import { readPassage } from './read-passage.ts';

/** Every quotation of a story, in order, with who said it, why we think so and how sure it is. Total and deterministic. */
export function findQuotes(passages: readonly Passage[]): readonly Quote[] {
  const readings = passages.map(readPassage);
  const cast = indexNames(readings.map(({ names }) => names));
  const quotes: Quote[] = [];
  let context: Context = nothingBefore;
  passages.forEach((passage, index) => {
    const reading = readings[index] as PassageReading;
    const next = readings[index + 1] ?? null;
    const joined = joinPassage({ passage, index, reading, next, cast }, context);
    quotes.push(...joined.quotes);
    context = joined.after;
  });
  return quotes;
}
