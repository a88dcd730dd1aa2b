import { wordsOf } from '../text/words.ts';

/** The first place where two texts' words part. A word is empty where its text has ended. */
export interface WordsDiffer {
  readonly expected: string;
  readonly found: string;
}

/**
 * Where what an export says parts from what it should say, word for word with punctuation, white space apart; null
 * where they agree.
 */
export function findFirstDifference(
  expected: readonly string[],
  found: readonly string[],
): WordsDiffer | null {
  const want = wordsOf(expected.join('\n'));
  const got = wordsOf(found.join('\n'));
  const length = Math.max(want.length, got.length);
  for (let at = 0; at < length; at++)
    if (want[at] !== got[at]) return { expected: want[at] ?? '', found: got[at] ?? '' };
  return null;
}
