import { bodies, documents, isRole, roles, titles } from '../lexicon/people-words.ts';
import type { Tag, Token } from './token.ts';

/**
 * What a noun phrase can be as a speaker. `title` is a role that stands for one person: "the Prime Minister".
 * `body` and `document` speak through somebody; `thing` seldom speaks.
 */
export type PhraseKind = 'name' | 'title' | 'person' | 'body' | 'document' | 'pronoun' | 'thing';

/** A noun phrase of the narration: tokens `[first, last]`, both included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly kind: PhraseKind;
  /** The first and last token of the name in it, or -1. */
  readonly nameFirst: number;
  readonly nameLast: number;
}

const phraseTags: ReadonlySet<Tag> = new Set<Tag>([
  'determiner',
  'number',
  'noun',
  'name',
  'title',
]);

/** Words for some of a number, that speak by themselves: "one added", "several described". */
const people = new Set('one another several many some others few both all most'.split(' '));

function plain(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** "the two", "the 33-year-old" */
function isCounted({ word: opener }: Token, { word, tag }: Token): boolean {
  if (tag !== 'number') return false;
  return word.endsWith('-year-old') || (opener === 'the' && /^[a-z]/.test(word));
}

function kindOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  nameFirst: number,
): PhraseKind {
  const head = tokens[last] as Token;
  const word = plain(head.word);
  const opener = tokens[first] as Token;
  if (people.has(head.word) || isCounted(opener, head)) return 'person';
  const definite = opener.tag === 'determiner';
  if (head.tag === 'name') {
    const asRole = definite && (roles.has(word) || titles.has(word));
    if (asRole && opener.word === 'the') return 'title';
    if (asRole) return 'person';
    if (definite && documents.has(word)) return 'document';
    return 'name';
  }
  if (head.tag === 'title') return definite ? 'title' : 'person';
  if (isRole(word))
    return opener.word === 'the' && !word.endsWith('s') && nameFirst < 0 ? 'title' : 'person';
  if (bodies.has(word)) return 'body';
  if (documents.has(word)) return 'document';
  return 'thing';
}

/** Whether the token can go on a phrase that ends at the one before it. */
function continues(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const before = tokens[index - 1] as Token;
  if (!phraseTags.has(token.tag)) {
    const modifies = token.tag === 'adverb' && before.tag === 'determiner';
    return modifies && tokens[index + 1]?.tag === 'noun';
  }
  if (token.tag === 'determiner') return before.tag === 'determiner';
  if (token.tag === 'number') return before.tag !== 'name';
  return true;
}

/** A name may run over "of" and "and the": "Bank of England"; the article inside is small, the next word is not. */
function joinsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.word !== 'of' || tokens[index - 1]?.tag !== 'name') return false;
  const next = tokens[index + 1];
  const bodyBefore = bodies.has(plain(tokens[index - 1]?.word ?? ''));
  return bodyBefore && next?.tag === 'name';
}

function phraseAt(tokens: readonly Token[], first: number, to: number): number {
  let last = first;
  while (last + 1 < to && (continues(tokens, last + 1) || joinsName(tokens, last + 1))) last++;
  return last;
}

function phrase(tokens: readonly Token[], first: number, last: number): Phrase {
  let nameFirst = -1;
  let nameLast = -1;
  for (let at = last; at >= first; at--) {
    const { tag, possessive, word } = tokens[at] as Token;
    const named = tag === 'name' || tag === 'title' || (nameLast >= 0 && word === 'of');
    if (named && !(possessive && at !== last && nameLast >= 0)) {
      if (nameLast < 0) nameLast = at;
      nameFirst = at;
    } else if (nameLast >= 0) break;
  }
  const kind = kindOf(tokens, first, last, nameFirst);
  return { first, last, kind, nameFirst, nameLast };
}

/** Every noun phrase in order, and for each token the phrase it is in (-1 for none). */
export function readPhrases(tokens: readonly Token[]): {
  readonly phrases: readonly Phrase[];
  readonly phraseOf: Int32Array;
} {
  const phrases: Phrase[] = [];
  const phraseOf = new Int32Array(tokens.length).fill(-1);
  for (let at = 0; at < tokens.length; at++) {
    const { tag, word } = tokens[at] as Token;
    if (tag === 'pronoun') {
      phraseOf[at] = phrases.length;
      phrases.push({ first: at, last: at, kind: 'pronoun', nameFirst: -1, nameLast: -1 });
    } else if (phraseTags.has(tag) && word !== 'what') {
      const last = phraseAt(tokens, at, tokens.length);
      phraseOf.fill(phrases.length, at, last + 1);
      phrases.push(phrase(tokens, at, last));
      at = last;
    }
  }
  return { phrases, phraseOf };
}
