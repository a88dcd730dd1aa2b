import { GIVEN_NAMES } from './given-names.ts';
import { COMPOUND_ENDS, PARTICLES, SUFFIXES } from './name-particles.ts';
import { CALENDAR, PLAIN_WORDS } from './not-names.ts';
import { KNOWN_BODIES, ORGANISATION_WORDS } from './organisation-words.ts';
import { TITLES } from './titles.ts';
import type { Word } from './words.ts';

/** Words [start, end) that belong to one name and its titles: "Secretary of State Ana Harrow". */
export interface NameRun {
  readonly start: number;
  readonly end: number;
}

/** Plain words that begin many names: "New Plymouth", "High Court". */
const BEGINS_NAMES: ReadonlySet<string> = new Set(
  'new old great high first second third young long big good small right left north south east west'.split(
    ' ',
  ),
);

/** Possessives that are part of a body's name: "Children’s Commissioner", "King’s College". */
const POSSESSIVES_IN_NAMES: ReadonlySet<string> = new Set(
  'king queen children women men people veteran veterans farmers teachers workers drivers st lloyd sheriff land'.split(
    ' ',
  ),
);

function isNumber(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57;
}

function calendarWordIsName(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const after = words[index + 1];
  if (after && isNumber(after.key)) return false;
  const key = words[index]?.key ?? '';
  const followed = after?.capital === true && (after.gap === 'space' || after.gap === 'dot');
  if (GIVEN_NAMES.has(key) && followed && !CALENDAR.has(after.key)) return true;
  return (
    words[index]?.gap === 'space' &&
    before?.capital === true &&
    (GIVEN_NAMES.has(before.key) || TITLES.has(before.key))
  );
}

/** Whether a capitalised word can be a word of a name where it stands. */
function canBeName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word?.capital) return false;
  const after = words[index + 1];
  if (word.key.length === 1 && (word.key === 'i' || word.key === 'a'))
    return after?.gap === 'dot' && after.capital;
  if (CALENDAR.has(word.key)) return calendarWordIsName(words, index);
  if (PLAIN_WORDS.has(word.key))
    return BEGINS_NAMES.has(word.key) && after?.gap === 'space' && after.capital;
  const hyphen = word.key.lastIndexOf('-');
  return hyphen < 0 || !COMPOUND_ENDS.has(word.key.slice(hyphen + 1));
}

function takesOf(words: readonly Word[], index: number): boolean {
  const key = words[index]?.key ?? '';
  return ORGANISATION_WORDS.has(key) || TITLES.has(key) || KNOWN_BODIES.has(key);
}

/** Where the name goes on past small words ("of", "van der", "and"), or the same place if it does not. */
function pastSmallWords(words: readonly Word[], start: number, end: number): number {
  const small = words[end];
  const last = words[end - 1];
  if (!small || !last || small.gap !== 'space' || last.possessive) return end;
  if (PARTICLES.has(small.key)) {
    let next = end;
    while (next < end + 3 && PARTICLES.has(words[next]?.key ?? '') && !words[next]?.capital) next++;
    return words[next]?.gap === 'space' && canBeName(words, next) ? next : end;
  }
  if (small.key === 'of' || small.key === 'for') {
    if (!takesOf(words, end - 1)) return end;
    const next = words[end + 1]?.key === 'the' ? end + 2 : end + 1;
    return words[next]?.gap === 'space' && canBeName(words, next) ? next : end;
  }
  if (small.key === 'and' && end - start === 1 && words[start - 1]?.key === 'the') {
    let next = end + 1;
    while (words[next]?.gap === 'space' && canBeName(words, next)) next++;
    const closing = words[next - 1]?.key ?? '';
    return next - end > 2 && ORGANISATION_WORDS.has(closing) ? end + 1 : end;
  }
  return end;
}

function joinsOn(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before || (before.possessive && !POSSESSIVES_IN_NAMES.has(before.key)))
    return false;
  switch (word.gap) {
    case 'space':
    case 'dot':
    case 'ampersand':
      return true;
    case 'comma':
      return SUFFIXES.has(word.key);
    case 'open bracket':
    case 'close bracket':
      return false;
    default:
      return false;
  }
}

/** The runs of words in a passage that look like names, in order. */
export function findNameRuns(words: readonly Word[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  let index = 0;
  while (index < words.length) {
    if (!canBeName(words, index)) {
      index++;
      continue;
    }
    const start = index;
    let end = start + 1;
    for (;;) {
      while (joinsOn(words, end) && canBeName(words, end)) end++;
      const past = pastSmallWords(words, start, end);
      if (past === end) break;
      end = past + 1;
    }
    runs.push({ start, end });
    index = end;
  }
  return runs;
}
