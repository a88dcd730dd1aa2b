import { speakerName } from '../../core/checks/anchor.ts';
import type { Reading } from '../../core/checks/reading.ts';
import { findCast } from '../../core/quotes/cast/find-cast.ts';

/** The names a speaker may be picked from: those who speak first, then the rest of the cast, each once. */
export function speakersIn({ standing, passages }: Reading): readonly string[] {
  const speakers = standing.quotes.flatMap(({ quote }) => speakerName(quote) ?? []);
  const cast = findCast(passages).map(({ name }) => name);
  return [...new Set([...speakers, ...cast])];
}
