import { PEOPLES, SMALL_WORDS } from './not-names.ts';
import {
  HONORIFICS,
  LONGEST_TITLE,
  TITLE_MODIFIERS,
  TITLE_QUALIFIERS,
  endsLongerTitle,
  isTitle,
  opensLongerTitle,
} from './titles.ts';
import { followsOn, type Word } from './words.ts';

/** In words or phrases: "Detective Senior Sergeant Dr" is three. */
const MOST_TITLES = 4;

/** How many words before `end` make up a title: 2 for "prime minister|", 0 for none. Not before `start`. */
export function titleEndingAt(words: readonly Word[], end: number, start: number): number {
  let phrase = '';
  let longest = 0;
  for (let length = 1; length <= LONGEST_TITLE && end - length >= start; length++) {
    const word = words[end - length];
    if (!word || word.possessive) break;
    phrase = phrase === '' ? word.key : `${word.key} ${phrase}`;
    if (isTitle(phrase)) longest = length;
    if (!endsLongerTitle(phrase) || !followsOn(word)) break;
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
    if (isTitle(phrase)) longest = length;
    if (!opensLongerTitle(phrase) || word.possessive) break;
  }
  return longest;
}

/** How many words of an office without a capital stand after its "of": "head of |people and culture|". */
const LONGEST_REMIT = 3;

/** How many words before `end` make up a title with what it is of: 3 for "head of operations|", 0 for none. */
function titleOfSomethingEndingAt(words: readonly Word[], end: number, start: number): number {
  for (let of = end - 1; of > start && of >= end - 1 - LONGEST_REMIT; of--) {
    const word = words[of];
    if (!word || word.capital || word.possessive || !followsOn(words[of + 1])) return 0;
    if (word.key !== 'of' && word.key !== 'for') {
      if (of === end - 1 && SMALL_WORDS.has(word.key)) return 0;
      continue;
    }
    const length = followsOn(word) ? titleEndingAt(words, of, start) : 0;
    return of === end - 1 || length === 0 ? 0 : end - of + length;
  }
  return 0;
}

/** "former", "presidential", "Australian": whether a word goes with the title after it. A capital one may be a name's. */
function qualifies(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.possessive) return false;
  if (TITLE_MODIFIERS.has(word.key)) return true;
  if (!word.capital) return TITLE_QUALIFIERS.has(word.key) || PEOPLES.has(word.key);
  return PEOPLES.has(word.key) && !(followsOn(word) && words[at - 1]?.capital === true);
}

/**
 * Where the titles that end at `end` begin, the last first: "|former prime minister |Dame| Ana Harrow". What stands before
 * a form of address is a title of its own; before an office it belongs to the office ("Justice Minister"). The caller knows
 * that what follows belongs to them.
 */
export function titlesBefore(
  words: readonly Word[],
  end: number,
  start: number,
): readonly number[] {
  const starts: number[] = [];
  let at = end;
  let apart = true;
  for (
    let left = MOST_TITLES;
    left > 0 && at > start && (at === end || followsOn(words[at]));
    left--
  ) {
    const plain = titleEndingAt(words, at, start);
    const length = plain > 0 || at < end ? plain : titleOfSomethingEndingAt(words, at, start);
    if (length === 0) break;
    at -= length;
    const address = length === 1 && HONORIFICS.has(words[at]?.key ?? '');
    while (at > start && followsOn(words[at]) && qualifies(words, at - 1)) at--;
    if (!apart) starts.pop();
    starts.push(at);
    apart = address;
  }
  return starts;
}
