import { isCapital, isDigit, isLetter, isSpace } from '../../text/characters.ts';
import type { Narration } from './narration.ts';
import { lastMarkOf } from './sentences.ts';
import type { Token } from './token.ts';

/** What a quotation's own words look like. */
export interface QuotedWords {
  /** How many there are, as far as `mostCounted`. */
  readonly count: number;
  /** The first letter is a capital or a figure. */
  readonly capital: boolean;
  /** Every word but small ones has a capital, as in a title. */
  readonly titled: boolean;
  /** The last mark inside the closing quotation mark, or the last letter. */
  readonly last: string;
}

const mostCounted = 12;
const smallWords = new Set(
  'a an the of in on at to for and or with by from as de la le el para'.split(' '),
);

/** Looks at the words of a quotation. */
export function readQuotedWords(text: string, token: Token): QuotedWords {
  const { from, to } = token;
  let count = 0;
  let capital = false;
  let titled = true;
  let at = from;
  while (at < to && count < mostCounted) {
    while (at < to && !isLetter(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) at++;
    if (at >= to) break;
    const start = at;
    while (at < to && !isSpace(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(start);
    const big = isCapital(code) || isDigit(code);
    if (count === 0) capital = big;
    count++;
    if (!big && (count === 1 || !smallWords.has(text.slice(start, at)))) titled = false;
  }
  titled &&= count > 0 && count < mostCounted;
  return { count, capital, titled, last: lastMarkOf(text, token) };
}

/** What the words of the quotation at token `at` look like. */
export function quotedWords({ tokens, quoted }: Narration, at: number): QuotedWords {
  return quoted[(tokens[at] as Token).span] as QuotedWords;
}

/**
 * Whether the quotation at token `at` is a whole sentence: more words than one, a capital first, and last a mark that
 * ends a sentence or leads on, inside the quotation or straight after it.
 */
export function isWhole(narration: Narration, at: number): boolean {
  const { count, capital, last } = quotedWords(narration, at);
  const next = narration.tokens[at + 1];
  const outside = next === undefined || next.tag === 'comma' || next.tag === 'stop';
  return capital && count > 1 && (outside || /[.!?,…—–-]/.test(last));
}
