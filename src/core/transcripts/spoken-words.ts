import type { Range } from '../text/range.ts';
import { expandContraction } from './contractions.ts';
import { isSoundWord } from './fillers.ts';
import type { WordRun } from './number-words.ts';
import { readNumber } from './number-words.ts';
import type { SpokenToken } from './spoken-tokens.ts';
import { CURRENCY, tokensOf } from './spoken-tokens.ts';

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

/** Two ways of writing one word. */
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['dollar', 'dollars'],
  ['pound', 'pounds'],
  ['euro', 'euros'],
  ['%', 'percent'],
  ['&', 'and'],
]);

function wordRun(text: string, offset: number, tokens: readonly SpokenToken[]): WordRun {
  return {
    words: tokens.map(({ word }) => word),
    isCut: (index) => {
      const before = tokens[index - 1]?.range;
      const here = tokens[index]?.range;
      if (!before || !here || before === here) return false;
      return /[^\s-]/u.test(text.slice(before.to - offset, here.from - offset));
    },
  };
}

const SCALE_WORDS = new Set(['thousand', 'million', 'billion', 'trillion', 'k', 'm', 'bn', 'tn']);
const CURRENCY_WORDS = new Set(Object.values(CURRENCY));

/** "$5.2 million" is said "5.2 million dollars": the currency goes after the scale. */
function currencyLast(tokens: readonly SpokenToken[]): readonly SpokenToken[] {
  const isSigned = ({ word, written }: SpokenToken): boolean =>
    CURRENCY_WORDS.has(word) && /^[$£€]/u.test(written);
  if (!tokens.some(isSigned)) return tokens;
  const said = [...tokens];
  for (let at = 1; at + 1 < said.length; at++) {
    const [here, next] = [said[at], said[at + 1]];
    if (!here || !isSigned(here) || !next || !SCALE_WORDS.has(next.word)) continue;
    said[at] = next;
    said[at + 1] = here;
  }
  return said;
}

type Written = Pick<SpokenWord, 'range' | 'written' | 'bracketed'>;

/** What stands from one token to another. */
function writtenIn(text: string, offset: number, first: SpokenToken, last: SpokenToken): Written {
  const { bracketed } = first;
  if (first.range === last.range) return { range: first.range, written: first.written, bracketed };
  const range = { from: first.range.from, to: Math.max(first.range.to, last.range.to) };
  return { range, written: text.slice(range.from - offset, range.to - offset), bracketed };
}

/**
 * The words of a quotation or of talk in the form in which they are compared. Linear in the text. Ranges count from
 * `offset`, where the text stands in a longer one.
 */
export function spokenWords(text: string, offset = 0): readonly SpokenWord[] {
  const tokens = currencyLast(tokensOf(text, offset));
  const run = wordRun(text, offset, tokens);
  const words: SpokenWord[] = [];
  for (let index = 0; index < tokens.length;) {
    const first = tokens[index];
    if (!first) break;
    const number = readNumber(run, index);
    const isPercent = first.word === 'per' && run.words[index + 1] === 'cent';
    const length = number?.length ?? (isPercent ? 2 : 1);
    if (number || isPercent) {
      const last = tokens[index + length - 1] ?? first;
      const { range, written, bracketed } = writtenIn(text, offset, first, last);
      const key = number ? `${number.value}${number.isOrdinal ? 'th' : ''}` : 'percent';
      const rewritten = key === first.word ? null : 'numbers';
      words.push({ key, written, range, bracketed, isSound: false, rewritten });
    } else {
      const { written, range, bracketed } = first;
      const said = expandContraction(SAME_WORD.get(first.word) ?? first.word);
      const rewritten = said.length > 1 ? 'contractions' : null;
      for (const key of said)
        words.push({ key, written, range, bracketed, isSound: isSoundWord(key), rewritten });
    }
    index += length;
  }
  return words;
}
