import { cueWords } from '../cues/cue-verbs.ts';
import { SMALL_WORDS } from './not-names.ts';
import { titleStartingAt } from './title-phrases.ts';
import { ROLE_VERBS } from './titles.ts';
import { followsOn, type Word } from './words.ts';

const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'one',
  'another',
]);
const LONGEST_ROLE = 10;
/** How far into a role its title may stand: "the long-serving Auckland |mayor|". */
const TITLE_WITHIN = 5;
const ROLE_ENDS: ReadonlySet<string> = new Set([
  'who',
  'that',
  'which',
  'said',
  'says',
  'told',
  'was',
  'is',
  'has',
  'had',
  'and',
]);

/** Whether words name a role: a title with no more before it than words that describe it. */
function isRole(words: readonly Word[], start: number): boolean {
  for (let at = start; at < start + TITLE_WITHIN; at++) {
    const word = words[at];
    if (!word || (at > start && !followsOn(word)) || SMALL_WORDS.has(word.key) || isSpeech(word))
      return false;
    if (titleStartingAt(words, at) > 0) return true;
  }
  return false;
}

/**
 * The role given after a name, without its article: "chief executive of the port" in "Ana Harrow, the chief executive of
 * the port, said", "chairs the trust" in "Rewi Tane, who chairs the trust".
 */
export function roleAfter(text: string, words: readonly Word[], end: number): string | null {
  const first = words[end];
  if (first?.gap !== 'comma') return null;
  const clause = first.key === 'who';
  const article = ARTICLES.has(first.key);
  const start = clause || article ? end + 1 : end;
  if (clause && !ROLE_VERBS.has(words[start]?.key ?? '')) return null;
  if (
    !clause &&
    (first.capital || !(article ? isRole(words, start) : titleStartingAt(words, start) > 0))
  )
    return null;
  let close = start + 1;
  while (close < words.length && close < start + LONGEST_ROLE) {
    const word = words[close];
    if (!word || (!followsOn(word) && word.gap !== 'ampersand') || ROLE_ENDS.has(word.key)) break;
    close++;
  }
  const [from, to] = [words[start], words[close - 1]];
  return from && to ? text.slice(from.from, to.to) : null;
}

/** The acronym in brackets after a name, folded: "kcna" in "Korean Central News Agency (KCNA)". */
export function acronymAfter(text: string, words: readonly Word[], end: number): string | null {
  const word = words[end];
  const closes = word !== undefined && /^[)\]]/.test(text.slice(word.to, word.to + 1));
  return word?.gap === 'open bracket' && closes && word.shouted ? word.key : null;
}

/** An age or a "who" after the name: only people have them. */
export function isPersonal(words: readonly Word[], end: number): boolean {
  const next = words[end];
  return next?.gap === 'comma' && (next.key === 'who' || /^\d{1,2}$/.test(next.key));
}

/** Whether a word is a verb of saying in a form that a speaker stands next to: "said", "tweets". */
export function isSpeech(word: Word | undefined): boolean {
  const cue = word && !word.capital ? cueWords.get(word.key) : undefined;
  return (
    cue !== undefined && cue.form !== 'ing' && (cue.class === 'speech' || cue.class === 'writing')
  );
}

/** Whether a verb of saying stands next to the name: "Harrow said", "said Harrow", "according to Harrow". */
export function speaksAt(words: readonly Word[], start: number, end: number): boolean {
  const next = words[end];
  if (next?.gap === 'space' && isSpeech(next)) return true;
  const article = words[start - 1]?.key === 'the' ? 1 : 0;
  const before = words[start - 1 - article];
  if (!followsOn(words[start - article]) || !before) return false;
  return (
    isSpeech(before) || (before.key === 'to' && words[start - 2 - article]?.key === 'according')
  );
}
