import { PEOPLES } from './not-names.ts';
import { LONGEST_TITLE, TITLE_MODIFIERS, TITLE_QUALIFIERS, TITLES } from './titles.ts';
import { followsOn, type Word } from './words.ts';

/** How many words before `end` make up a title: 2 for "prime minister|", 0 for none. Not before `start`. */
export function titleEndingAt(words: readonly Word[], end: number, start: number): number {
  let phrase = '';
  let longest = 0;
  for (let length = 1; length <= LONGEST_TITLE && end - length >= start; length++) {
    const word = words[end - length];
    if (!word || word.possessive) break;
    phrase = phrase === '' ? word.key : `${word.key} ${phrase}`;
    if (TITLES.has(phrase)) longest = length;
    if (!followsOn(word)) break;
  }
  return longest;
}

/** How many words from `start` make up a title. */
export function titleStartingAt(words: readonly Word[], start: number): number {
  let phrase = '';
  let longest = 0;
  for (let length = 1; length <= LONGEST_TITLE; length++) {
    const word = words[start + length - 1];
    if (!word || (length > 1 && !followsOn(word))) break;
    phrase = phrase === '' ? word.key : `${phrase} ${word.key}`;
    if (TITLES.has(phrase)) longest = length;
    if (word.possessive) break;
  }
  return longest;
}

/** "former", "presidential", "Australian": a word that goes with the title after it. */
function qualifies(word: Word | undefined): boolean {
  if (!word || word.possessive) return false;
  return TITLE_MODIFIERS.has(word.key) || TITLE_QUALIFIERS.has(word.key) || PEOPLES.has(word.key);
}

/**
 * Where the titles that end at `end` begin, one before another, the last first: "|former prime minister |Dame| Ana Harrow".
 * The caller knows that what follows belongs to them.
 */
export function titlesBefore(
  words: readonly Word[],
  end: number,
  start: number,
): readonly number[] {
  const starts: number[] = [];
  let at = end;
  while (starts.length < 3 && at > start) {
    if (at < end && !followsOn(words[at])) break;
    const length = titleEndingAt(words, at, start);
    if (length === 0) break;
    at -= length;
    while (at > start && followsOn(words[at]) && qualifies(words[at - 1])) at--;
    starts.push(at);
  }
  return starts;
}
