import { isSpeech } from './around-name.ts';
import { foldName } from './fold.ts';
import { genderOfTitle } from './gender.ts';
import type { NameMention } from './name-mention.ts';
import { SMALL_WORDS } from './not-names.ts';
import { BODY_NOMINALS } from './organisation-words.ts';
import { titleStartingAt } from './title-phrases.ts';
import type { Word } from './words.ts';

const FURTHEST = 3;

/** A title or nominal that stands for a name, over words [from, to) with those that name the title at `start`. */
export function standIn(
  text: string,
  words: readonly Word[],
  from: number,
  start: number,
  to: number,
): NameMention | null {
  const [first, head, last] = [words[from], words[start], words[to - 1]];
  if (!first || !head || !last) return null;
  const name = text.slice(head.from, last.to);
  const key = foldName(name);
  const body = titleStartingAt(words, start) === 0;
  return {
    range: { from: first.from, to: last.to },
    kind: body ? 'nominal' : 'title',
    name,
    key,
    is: body ? 'body' : 'person',
    titles: [],
    gender: genderOfTitle(name),
    pronoun: null,
    aliases: [],
    speaks: false,
    bodily: body,
    owns: last.possessive,
    weak: false,
  };
}

/** "spill kept secret, |mayor| says": an office that speaks in a headline, where articles are left out. "Court told" hears. */
export function standInThatSays(
  text: string,
  words: readonly Word[],
  at: number,
  end: number,
): NameMention | null {
  const word = words[at];
  if (!word || word.capital || words[at - 1]?.key === 'the') return null;
  const length = titleStartingAt(words, at);
  const next = words[at + length];
  if (length === 0 || at + length > end || next?.key === 'told' || !isSpeech(next)) return null;
  const mention = standIn(text, words, at, at, at + length);
  return mention && { ...mention, weak: true };
}

/** What "the" at a place among the words begins, where it is "the minister" or "the company", before word `end`. */
export function standInAfterThe(
  text: string,
  words: readonly Word[],
  the: number,
  end: number,
): NameMention | null {
  for (let at = the + 1; at <= the + FURTHEST && at < end; at++) {
    const word = words[at];
    if (word?.gap !== 'space' || word.capital || SMALL_WORDS.has(word.key)) return null;
    const length = titleStartingAt(words, at);
    if (at + length > end) return null;
    if (length > 0) return standIn(text, words, the, at, at + length);
    if (BODY_NOMINALS.has(word.key)) return standIn(text, words, the, at, at + 1);
  }
  return null;
}
