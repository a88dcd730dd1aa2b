import type { Range } from '../../text/range.ts';
import type { Narration } from '../reading/narration.ts';
import type { Phrase, PhraseKind } from '../reading/phrases.ts';
import type { Token } from '../reading/token.ts';

/** A speaker as one passage names it. */
export interface SpokenOf {
  readonly range: Range;
  readonly text: string;
  readonly kind: PhraseKind;
  /** "he", "who": in small letters, where `kind` is `pronoun`. */
  readonly pronoun: string;
  /** The words of the name without titles and possessive ending: "Harriet Bowe"; empty where there is none. */
  readonly name: string;
}

function rangeOf(narration: Narration, first: number, last: number): Range {
  const opening = narration.tokens[first] as Token;
  const closing = narration.tokens[last] as Token;
  return { from: opening.from, to: closing.to };
}

function withoutPossessive(text: string): string {
  return text.replace(/(?:['’]s|['’])$/, '');
}

function nameWords(narration: Narration, phrase: Phrase): string {
  let first = phrase.nameFirst;
  if (first < 0) return '';
  while (first < phrase.nameLast && narration.tokens[first]?.tag === 'title') first++;
  const { from, to } = rangeOf(narration, first, phrase.nameLast);
  return withoutPossessive(narration.text.slice(from, to));
}

/** The possessor in "Roe's claim": the phrase up to its possessive word. */
function ownerOf(narration: Narration, phrase: Phrase): { first: number; last: number } | null {
  for (let at = phrase.last; at >= phrase.first; at--)
    if (narration.tokens[at]?.possessive && at < phrase.last)
      return { first: phrase.first, last: at };
  const opener = narration.tokens[phrase.first];
  if (opener && /^(?:his|her|their|its)$/.test(opener.word))
    return { first: phrase.first, last: phrase.first };
  return null;
}

/** The words that name the speaker in a phrase: its name where it is headed by one, else the whole phrase. */
export function spokenOf(narration: Narration, index: number, owner: boolean): SpokenOf {
  const phrase = narration.phrases[index] as Phrase;
  const possessor = owner ? ownerOf(narration, phrase) : null;
  if (possessor) {
    const range = rangeOf(narration, possessor.first, possessor.last);
    const text = withoutPossessive(narration.text.slice(range.from, range.to));
    const opener = narration.tokens[possessor.first] as Token;
    if (/^(?:his|her|their|its)$/.test(opener.word) && possessor.first === possessor.last)
      return { range, text, kind: 'pronoun', pronoun: opener.word, name: '' };
    const named = narration.tokens[possessor.last]?.tag === 'name';
    const part = {
      ...phrase,
      nameFirst: named ? firstNameBack(narration, possessor.last, phrase.first) : -1,
      nameLast: possessor.last,
    };
    return {
      range: { from: range.from, to: range.from + text.length },
      text,
      kind: named ? 'name' : 'person',
      pronoun: '',
      name: named ? nameWords(narration, part) : '',
    };
  }
  const named = phrase.kind === 'name' && phrase.nameFirst >= 0;
  const range = named
    ? rangeOf(narration, phrase.nameFirst, phrase.nameLast)
    : rangeOf(narration, phrase.first, phrase.last);
  const text = narration.text.slice(range.from, range.to);
  return {
    range,
    text: named ? withoutPossessive(text) : text,
    kind: phrase.kind,
    pronoun: phrase.kind === 'pronoun' ? text.toLowerCase() : '',
    name: named ? nameWords(narration, phrase) : '',
  };
}

function firstNameBack(narration: Narration, last: number, floor: number): number {
  let first = last;
  while (first > floor) {
    const tag = narration.tokens[first - 1]?.tag;
    if (tag !== 'name' && tag !== 'title') break;
    first--;
  }
  return first;
}
