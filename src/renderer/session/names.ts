import type { Reading } from '../../core/checks/reading.ts';
import { speakerName } from '../../core/checks/anchor.ts';

/** The names a speaker may be picked from: those who speak in the story, in order of first word. */
export function namesIn({ standing }: Reading): readonly string[] {
  const names = standing.quotes.flatMap(({ quote }) => speakerName(quote) ?? []);
  return [...new Set(names)];
}
