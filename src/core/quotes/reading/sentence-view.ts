import { assertNever } from '../../schema/assert-never.ts';
import { lastMarkOf } from './sentences.ts';
import type { Narration } from './narration.ts';
import type { Phrase } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { Tag, Token } from './token.ts';

/** One sentence of a narration, to look about in: nothing outside it is seen. */
export interface SentenceView {
  readonly narration: Narration;
  readonly sentence: Sentence;
}

/** No phrase, no token. */
export const none = -1;

/** Prepositions that open a clause as often: "hours after Lane said". */
export const opensClause: ReadonlySet<string> = new Set(
  'after before since until till as than despite like'.split(' '),
);

const clauseStarts: ReadonlySet<Tag> = new Set<Tag>([
  'comma',
  'conjunction',
  'subordinator',
  'colon',
  'semicolon',
  'dash',
  'quote',
  'stop',
  'open',
  'relative',
  'close',
]);

const farthestBracket = 40;
const steepest = 8;

/** The token at a place, where that is in the sentence. */
export function tokenAt({ narration, sentence }: SentenceView, at: number): Token | undefined {
  return at >= sentence.from && at < sentence.to ? narration.tokens[at] : undefined;
}

/** The index of the phrase at a token, or `none`. */
export function phraseAt(view: SentenceView, at: number): number {
  return tokenAt(view, at) ? (view.narration.phraseOf[at] ?? none) : none;
}

/** The phrase of an index that is one. */
export function phraseOf({ narration }: SentenceView, index: number): Phrase {
  return narration.phrases[index] as Phrase;
}

/** How readily a phrase speaks: a name or a pronoun 3, a person 2, a body or a document 1, a thing 0. */
export function rank(view: SentenceView, index: number): number {
  const { kind } = phraseOf(view, index);
  switch (kind) {
    case 'name':
    case 'pronoun':
      return 3;
    case 'title':
    case 'person':
      return 2;
    case 'body':
    case 'document':
      return 1;
    case 'thing':
      return 0;
    default:
      return assertNever(kind);
  }
}

/** Whether the verb form at a token is "saying" and not "said". */
export function isParticiple({ narration }: SentenceView, verb: number): boolean {
  return narration.tokens[verb]?.tag === 'participle';
}

/** Whether a phrase stands where a clause can begin: "Lane", "in what Lane". */
export function startsClause(view: SentenceView, index: number): boolean {
  const { first } = phraseOf(view, index);
  const near = tokenAt(view, first - 1);
  const before = near?.word === 'even' ? tokenAt(view, first - 2) : near;
  return !before || clauseStarts.has(before.tag) || before.word === 'what';
}

/** "a letter obtained by the Post", "a letter, seen by the Post": from the participle before "by" to the word before it. */
function beforeReducedPassive(view: SentenceView, at: number): number {
  const token = tokenAt(view, at);
  const reduced = token?.tag === 'verb' && token.form === 'past';
  if (!reduced || tokenAt(view, at + 1)?.word !== 'by') return at;
  return tokenAt(view, at - 1)?.tag === 'comma' ? beforeTime(view, at - 2) : at - 1;
}

/** "a letter in June": from words of time to the word before them. */
export function beforeTime(view: SentenceView, from: number): number {
  let at = from;
  while (tokenAt(view, at)?.tag === 'time') at--;
  return at < from && tokenAt(view, at)?.tag === 'preposition' ? at - 1 : at;
}

/** "the mayor |of| Bath", "a letter |to| the board", but not "an attempt |to| fund repairs". */
function leadsTo(view: SentenceView, link: Token, index: number): boolean {
  if (link.tag === 'preposition') return true;
  const determined = tokenAt(view, phraseOf(view, index).first)?.tag === 'determiner';
  return link.tag === 'to' && (determined || rank(view, index) >= 2);
}

/** From a phrase inside "the mayor of Bath" or "a spokesman for Lane" to its head, the mayor or the spokesman. */
export function climb(view: SentenceView, index: number): number {
  if (phraseOf(view, index).kind === 'pronoun') return index;
  let top = index;
  for (let step = 0; step < steepest; step++) {
    const { first } = phraseOf(view, top);
    const link = tokenAt(view, first - 1);
    if (!link || !leadsTo(view, link, top) || opensClause.has(link.word)) return top;
    const above = phraseAt(view, beforeReducedPassive(view, first - 2));
    if (above === none) return top;
    const { kind, last } = phraseOf(view, above);
    if (kind === 'pronoun' || last >= first) return top;
    top = above;
  }
  return top;
}

/** The opening bracket that a closing one belongs to, or as far back as is looked. */
export function openingOf(view: SentenceView, close: number): number {
  const first = Math.max(view.sentence.from, close - farthestBracket);
  let at = close - 1;
  while (at > first && tokenAt(view, at)?.tag !== 'open') at--;
  return at;
}

/** Whether a quotation was said in full before what follows: it ends in a mark of its own or has a comma after it. */
export function endsQuotedPart(view: SentenceView, at: number): boolean {
  const last = lastMarkOf(view.narration.text, tokenAt(view, at) as Token);
  return /[,.?!…—–-]/.test(last) || tokenAt(view, at + 1)?.tag === 'comma';
}
