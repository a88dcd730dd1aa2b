import type { Passage } from '../../text/passage.ts';
import { cueWords } from '../cues/cue-verbs.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { NameRun } from './name-runs.ts';
import { SMALL_WORDS } from './not-names.ts';
import type { Word } from './words.ts';

const HEADLINE_WORDS = 30;

const ENDS_LIKE_A_SENTENCE = /[.!?…]["”’']?\s*$/;

/**
 * Whether nothing but small words is written small: Title Case, or capitals throughout. A sentence of text is neither; a
 * headline pasted among paragraphs, with its full stop, has a verb with a capital.
 */
export function isAllCapitals({ role, text }: Passage, words: readonly Word[]): boolean {
  if (words.length < 4 || words.length > HEADLINE_WORDS) return false;
  if (!words.every((word) => word.capital || SMALL_WORDS.has(word.key) || /^\d/.test(word.key)))
    return false;
  const display = role === 'headline' || role === 'heading';
  if (display || !ENDS_LIKE_A_SENTENCE.test(text.slice(-4))) return true;
  return words.some(({ key }) => cueWords.get(key)?.form === 's');
}

/** In a headline of capitals names have no end: "Mayor Harriet Bowe Slams Port" is cut after each possible name. */
export function cutUp(words: readonly Word[], run: NameRun): readonly NameRun[] {
  const runs: NameRun[] = [];
  let start = run.start;
  while (start < run.end) {
    const given = GIVEN_NAMES.has(words[start]?.key ?? '') && start + 1 < run.end;
    const end = given && !words[start]?.possessive ? start + 2 : start + 1;
    runs.push({ start, end, nickname: null });
    start = end;
  }
  return runs;
}
