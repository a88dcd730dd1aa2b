import { findQuotes } from '../../src/core/quotes/find-quotes.ts';
import { plainTextPassages } from '../../src/core/text/plain-text-passages.ts';
import type { FoundQuote } from '../fixtures/quotes/score.ts';

/** What the engine finds in plain text, with offsets into the whole of it. */
export function foundQuotes(text: string): readonly FoundQuote[] {
  const passages = plainTextPassages(text);
  const offsetOf = (passage: number) => passages[passage]?.offset ?? 0;
  return findQuotes(passages).map(({ place, speaker, confidence }) => {
    const from = offsetOf(place.passage);
    const mention = speaker?.place ?? null;
    return {
      start: from + place.range.from,
      end: from + place.range.to,
      speaker: speaker && speaker.mention,
      speakerStart: mention && offsetOf(mention.passage) + mention.range.from,
      speakerEnd: mention && offsetOf(mention.passage) + mention.range.to,
      fullName: speaker && speaker.name,
      sure: confidence === 'sure',
    };
  });
}
