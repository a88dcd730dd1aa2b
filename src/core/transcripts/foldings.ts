import { foldMarksAndSpaces } from '../text/fold.ts';
import type { Step } from './align-words.ts';
import type { Folding } from './match.ts';
import type { SpokenWord } from './spoken-words.ts';

const fold = (word: string): string => foldMarksAndSpaces(word).toLowerCase();

function foldingOf(a: SpokenWord, b: SpokenWord): Folding | null {
  if (a.written === b.written) return null;
  if (a.written.toLowerCase() === b.written.toLowerCase()) return 'case';
  if (fold(a.written) === fold(b.written)) return 'marks';
  if (a.rewritten === 'numbers' || b.rewritten === 'numbers') return 'numbers as words';
  if (a.rewritten === 'contractions' || b.rewritten === 'contractions') return 'contractions';
  return 'marks';
}

/** What was taken for equal along an alignment. */
export function foldingsAlong(
  steps: readonly Step[],
  quote: readonly SpokenWord[],
  talk: readonly SpokenWord[],
): readonly Folding[] {
  const found = new Set<Folding>();
  for (const step of steps) {
    if (step.kind !== 'same') continue;
    const a = quote[step.quote];
    const b = talk[step.talk];
    const folding = a && b ? foldingOf(a, b) : null;
    if (folding) found.add(folding);
  }
  return [...found].sort();
}
