import { roles } from '../lexicon/people-words.ts';
import { isSpeech } from './around-name.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { COMPOUND_ENDS, PARTICLES, SUFFIXES } from './name-particles.ts';
import { BEGINS_NAMES, CALENDAR, PLAIN_WORDS, SMALL_WORDS } from './not-names.ts';
import {
  KNOWN_BODIES,
  LISTING_BODIES,
  ORGANISATION_WORDS,
  POSSESSIVES_IN_NAMES,
} from './organisation-words.ts';
import { isTitle } from './titles.ts';
import { followsOn, type Word } from './words.ts';

/** Words [start, end) that belong to one name and its titles: "Secretary of State Ana “Flash” Harrow". */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  /** Words [start, end) within the run that are a nickname in quotation marks or brackets. */
  readonly nickname: { readonly start: number; readonly end: number } | null;
}

const LONGEST_NICKNAME = 3;
/** "She'd", "They'll", folded: a shed has no apostrophe that folding took away. */
const CONTRACTIONS: ReadonlySet<string> = new Set(
  'id ill youd youll hed hell shed shell itd itll wed well theyd theyll thatd thatll whod wholl'.split(
    ' ',
  ),
);

function isNumber(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57;
}

function keyAt(words: readonly Word[], index: number): string {
  return words[index]?.key ?? '';
}

/** Whether the word before may begin a name that this one goes on with: "Theresa |May|", "Mr |Young|". */
function hasNameBefore(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (!before?.capital || before.possessive || !followsOn(words[index])) return false;
  return GIVEN_NAMES.has(before.key) || isTitle(before.key) || before.key.length === 1;
}

/** "May 5" and "in June" are dates; "June Harrow" and "Mrs May" are people. */
function calendarWordIsName(words: readonly Word[], index: number): boolean {
  const after = words[index + 1];
  if (after && isNumber(after.key)) return false;
  if (hasNameBefore(words, index)) return true;
  if (after?.gap === 'space' && after.capital && ORGANISATION_WORDS.get(after.key) === 'media')
    return true;
  const followed = after?.capital === true && followsOn(after) && !CALENDAR.has(after.key);
  return followed && GIVEN_NAMES.has(keyAt(words, index));
}

/** Whether a capitalised word can be a word of a name where it stands. */
function canBeName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word?.capital) return false;
  const { key } = word;
  const after = words[index + 1];
  if (key === 'i' || key === 'a') return after?.gap === 'dot' && after.capital;
  if (CALENDAR.has(key)) return calendarWordIsName(words, index);
  if (SMALL_WORDS.has(key)) return word.shouted;
  if (CONTRACTIONS.has(key) && word.to - word.from > key.length) return false;
  if (word.opens && key.endsWith('s') && roles.has(key) && isSpeech(after)) return false;
  if (BEGINS_NAMES.has(key) && after?.gap === 'space' && after.capital) return true;
  if (word.opens && PLAIN_WORDS.has(key)) return isSpeech(after) && after?.gap === 'space';
  if (/^[a-z]-/.test(key)) return false;
  const hyphen = key.lastIndexOf('-');
  return hyphen < 0 || !COMPOUND_ENDS.has(key.slice(hyphen + 1));
}

/** Where the name goes on past small words ("of", "van der", "and"), or the same place if it does not. */
function pastSmallWords(words: readonly Word[], start: number, end: number): number {
  const small = words[end];
  const last = words[end - 1];
  if (!small || !last || small.gap !== 'space' || last.possessive || small.capital) return end;
  const goesOn = (at: number): boolean => words[at]?.gap === 'space' && canBeName(words, at);
  if (PARTICLES.has(small.key)) {
    let next = end;
    while (next < end + 3 && !words[next]?.capital && PARTICLES.has(keyAt(words, next))) next++;
    return goesOn(next) ? next : end;
  }
  if (small.key === 'of' || small.key === 'for') {
    const taken = last.key;
    const takes = ORGANISATION_WORDS.has(taken) || isTitle(taken) || KNOWN_BODIES.has(taken);
    const next = keyAt(words, end + 1) === 'the' ? end + 2 : end + 1;
    return takes && goesOn(next) ? next : end;
  }
  if (small.key === 'and' && LISTING_BODIES.has(keyAt(words, start)))
    return words[end - 1]?.gap === 'comma' && goesOn(end + 1) ? end + 1 : end;
  if (small.key === 'and' && end - start === 1 && keyAt(words, start - 1) === 'the') {
    let next = end + 1;
    while (goesOn(next)) next++;
    return next > end + 2 && ORGANISATION_WORDS.has(keyAt(words, next - 1)) ? end + 1 : end;
  }
  return end;
}

/** Where a nickname that opens at `end` has closed and the surname follows, or `end`: Ana “Flash” |Harrow. */
function pastNickname(words: readonly Word[], end: number): number {
  const opening = words[end]?.gap;
  if (opening !== 'open quote' && opening !== 'open bracket') return end;
  if (!words[end]?.capital || !GIVEN_NAMES.has(keyAt(words, end - 1))) return end;
  const closing = opening === 'open quote' ? 'close quote' : 'close bracket';
  for (let next = end + 1; next <= end + LONGEST_NICKNAME; next++) {
    if (words[next]?.gap === closing) return canBeName(words, next) ? next : end;
    if (words[next]?.gap !== 'space') return end;
  }
  return end;
}

/** A given name put in by the editor: "Prime Minister [Rewi] Tane". */
function isInserted(words: readonly Word[], index: number): boolean {
  const [inserted, next] = [words[index], words[index + 1]];
  return (
    inserted?.gap === 'open square' &&
    next?.gap === 'close square' &&
    next.capital &&
    inserted.capital
  );
}

/** Ministry of Harbours, |Light and Weather. */
function listsOn(words: readonly Word[], index: number): boolean {
  const opens = words[index - 3];
  return (
    opens !== undefined &&
    LISTING_BODIES.has(opens.key) &&
    words[index - 2]?.capital === false &&
    keyAt(words, index + 1) === 'and' &&
    words[index + 2]?.capital === true
  );
}

function joinsOn(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!word || !before || !canBeName(words, index)) return false;
  if (before.possessive && !POSSESSIVES_IN_NAMES.has(before.key)) return false;
  if (word.gap === 'comma') return SUFFIXES.has(word.key) || listsOn(words, index);
  if (word.gap === 'close quote')
    return before.key.endsWith('s') && ORGANISATION_WORDS.has(word.key);
  if (word.gap === 'close square') return isInserted(words, index - 1);
  return followsOn(word) || word.gap === 'ampersand' || isInserted(words, index);
}

function readRun(words: readonly Word[], start: number): NameRun {
  let end = start + 1;
  let nickname: NameRun['nickname'] = null;
  for (;;) {
    while (joinsOn(words, end)) end++;
    const afterNickname: number = nickname ? end : pastNickname(words, end);
    if (afterNickname > end) nickname = { start: end, end: afterNickname };
    const past = afterNickname > end ? afterNickname : pastSmallWords(words, start, end);
    if (past === end) return { start, end, nickname };
    end = past + 1;
  }
}

/** The runs of words in a passage that look like names, in order. */
export function findNameRuns(words: readonly Word[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  let index = 0;
  while (index < words.length) {
    if (!words[index]?.capital || !canBeName(words, index)) {
      index++;
      continue;
    }
    const run = readRun(words, index);
    runs.push(run);
    index = run.end;
  }
  return runs;
}
