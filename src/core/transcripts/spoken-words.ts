import type { Range } from '../text/range.ts';
import { expandContraction } from './contractions.ts';
import { isSoundWord } from './fillers.ts';
import type { WordRun } from './number-words.ts';
import { readNumber } from './number-words.ts';

/**
 * A word as it is compared. One written word may be several ("don't") and several may be one ("twenty-one"), so
 * ranges may be shared or span.
 */
export interface SpokenWord {
  /** What must be equal for two words to be one: lower case, no accents, straight marks, figures for numbers. */
  readonly key: string;
  /** As written. */
  readonly written: string;
  readonly range: Range;
  /** In square brackets: in a quotation the writer's own word, in talk a note. "(laughs)" counts as one. */
  readonly bracketed: boolean;
  /** A sound such as "um", which speech-to-text may or may not write down. */
  readonly isSound: boolean;
  /** What was rewritten to make the key, if anything was. */
  readonly rewritten: 'numbers' | 'contractions' | 'compounds' | null;
}

/** An ellipsis: words left out here. Its key is no word's. */
export const ELLIPSIS = '…';

const TOKEN = new RegExp(
  [
    String.raw`[[(](?:\d{1,3}:)?\d{1,2}:\d\d(?:[.,]\d+)?[\])]`, // a timecode among the words
    String.raw`\[sic\]`,
    String.raw`\[\p{L}\](?:[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)`, // "[T]hey"
    String.raw`\((?:laugh\w*|chuckl\w*|applause|cheer\w*|pauses?|sighs?|coughs?|music)\)`,
    String.raw`\[|\]|…|\.(?:\s?\.){2,3}`,
    String.raw`(?:\p{L}\.){2,}`, // "p.m.", "U.S."
    String.raw`[$£€]?\d[\d,]*(?:\.\d+)?(?:%|(?:st|nd|rd|th|bn|tn|[mk])(?![\p{L}\p{N}]))?`,
    String.raw`['’]?[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*['’]?|%|&`,
  ].join('|'),
  'gu',
);

const CURRENCY: Readonly<Record<string, string>> = { $: 'dollars', '£': 'pounds', '€': 'euros' };
/** Two ways of writing one word. */
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['dollar', 'dollars'],
  ['pound', 'pounds'],
  ['euro', 'euros'],
  ['%', 'percent'],
  ['&', 'and'],
]);

interface Token {
  readonly words: readonly string[];
  readonly written: string;
  readonly range: Range;
  readonly bracketed: boolean;
}

/** "$5.2m" is said "5.2 million dollars", "40%" "40 percent". */
function wordsOfFigures(figures: string): readonly string[] {
  const parts = /^([$£€]?)(\d[\d,]*(?:\.\d+)?)(%|[a-z]+)?$/u.exec(figures);
  if (!parts) return [figures];
  const [, currency = '', number = '', unit = ''] = parts;
  return [
    number.replace(/,+$/, ''),
    ...(unit === '' ? [] : [unit]),
    ...(currency === '' ? [] : [CURRENCY[currency] ?? currency]),
  ];
}

const LETTERS = /^[A-Za-z]+$/;
const PLAIN = /^[a-z']+$/;

function foldedWord(written: string): string {
  const lower = written.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.replace(/’/gu, "'").normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

function wordsOfToken(written: string): readonly string[] {
  if (LETTERS.test(written)) return [written.toLowerCase()];
  const word = foldedWord(written);
  if (/\d/.test(word)) return wordsOfFigures(word);
  if (/^(?:\p{L}\.)+$/u.test(word)) return [word.replaceAll('.', '')];
  return [/^'(?:em|cause)$/.test(word) ? word : word.replace(/^'+|'+$/g, '')];
}

function tokensOf(text: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  let bracketed = false;
  for (const match of text.matchAll(TOKEN)) {
    const [written] = match;
    const from = match.index + offset;
    const range = { from, to: from + written.length };
    const [first = ''] = written;
    if (written === '[' || written === ']') bracketed = written === '[';
    else if (first === '…' || first === '.')
      tokens.push({ words: [ELLIPSIS], written, range, bracketed });
    else if (first === '[' && !/^\[sic\]$|\d/u.test(written))
      tokens.push({
        words: [foldedWord(written.replace(/[[\]]/g, ''))],
        written,
        range,
        bracketed,
      });
    else if (first === '(' && !/\d/.test(written))
      tokens.push({ words: [written.slice(1, -1).toLowerCase()], written, range, bracketed: true });
    else if (first !== '[' && first !== '(')
      tokens.push({ words: wordsOfToken(written), written, range, bracketed });
  }
  return tokens;
}

interface FlatWord {
  readonly word: string;
  readonly token: Token;
}

function wordRun(text: string, offset: number, flat: readonly FlatWord[]): WordRun {
  return {
    words: flat.map(({ word }) => word),
    isCut: (index) => {
      const before = flat[index - 1]?.token;
      const here = flat[index]?.token;
      if (!before || !here || before === here) return false;
      return /[^\s-]/u.test(text.slice(before.range.to - offset, here.range.from - offset));
    },
  };
}

const SCALE_WORDS = new Set(['thousand', 'million', 'billion', 'trillion', 'k', 'm', 'bn', 'tn']);
const CURRENCY_WORDS = new Set(Object.values(CURRENCY));

/** "$5.2 million" is said "5.2 million dollars": the currency goes after the scale. */
function currencyLast(flat: readonly FlatWord[]): readonly FlatWord[] {
  const said = [...flat];
  for (let at = 1; at + 1 < said.length; at++) {
    const [here, next] = [said[at], said[at + 1]];
    const isSigned = here && CURRENCY_WORDS.has(here.word) && /^[$£€]/u.test(here.token.written);
    if (!isSigned || !next || !SCALE_WORDS.has(next.word)) continue;
    said[at] = next;
    said[at + 1] = here;
  }
  return said;
}

type Written = Pick<SpokenWord, 'range' | 'written' | 'bracketed'>;

/** What stands from one token to another. */
function writtenIn(text: string, offset: number, first: Token, last: Token): Written {
  if (first === last)
    return { range: first.range, written: first.written, bracketed: first.bracketed };
  const range = { from: first.range.from, to: Math.max(first.range.to, last.range.to) };
  const written = text.slice(range.from - offset, range.to - offset);
  return { range, written, bracketed: first.bracketed };
}

/**
 * The words of a quotation or of talk in the form in which they are compared. Linear in the text. Ranges count from
 * `offset`, where the text stands in a longer one.
 */
export function spokenWords(text: string, offset = 0): readonly SpokenWord[] {
  const flat = currencyLast(
    tokensOf(text, offset).flatMap((token) => token.words.map((word) => ({ word, token }))),
  );
  const run = wordRun(text, offset, flat);
  const words: SpokenWord[] = [];
  for (let index = 0; index < flat.length;) {
    const first = flat[index];
    if (!first) break;
    const number = readNumber(run, index);
    const length =
      number?.length ?? (first.word === 'per' && run.words[index + 1] === 'cent' ? 2 : 1);
    const written = writtenIn(
      text,
      offset,
      first.token,
      flat[index + length - 1]?.token ?? first.token,
    );
    if (number || length === 2) {
      const key = number ? `${number.value}${number.isOrdinal ? 'th' : ''}` : 'percent';
      const rewritten = key === first.word ? null : 'numbers';
      words.push({ key, ...written, isSound: false, rewritten });
    } else {
      const said = expandContraction(SAME_WORD.get(first.word) ?? first.word);
      const rewritten = said.length > 1 ? 'contractions' : null;
      for (const key of said) words.push({ key, ...written, isSound: isSoundWord(key), rewritten });
    }
    index += length;
  }
  return words;
}
