import { LONGEST_TITLE, TITLES } from './titles.ts';
import type { Word } from './words.ts';

function joins(word: Word): boolean {
  return word.gap === 'space' || word.gap === 'dot';
}

/** How many words before `end` make up a title: 2 for "prime minister|", 0 for none. Not before `start`. */
export function titleEndingAt(words: readonly Word[], end: number, start: number): number {
  let phrase = '';
  let longest = 0;
  for (let length = 1; length <= LONGEST_TITLE && end - length >= start; length++) {
    const word = words[end - length];
    if (!word || word.possessive) break;
    phrase = phrase === '' ? word.key : `${word.key} ${phrase}`;
    if (TITLES.has(phrase)) longest = length;
    if (!joins(word)) break;
  }
  return longest;
}

/** How many words from `start` make up a title. */
export function titleStartingAt(words: readonly Word[], start: number): number {
  let phrase = '';
  let longest = 0;
  for (let length = 1; length <= LONGEST_TITLE; length++) {
    const word = words[start + length - 1];
    if (!word || (length > 1 && !joins(word))) break;
    phrase = phrase === '' ? word.key : `${phrase} ${word.key}`;
    if (TITLES.has(phrase)) longest = length;
    if (word.possessive) break;
  }
  return longest;
}
