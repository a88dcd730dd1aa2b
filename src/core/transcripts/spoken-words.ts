import type { Range } from '../text/range.ts';
import { expandContraction } from './contractions.ts';
import { readNumber } from './number-words.ts';

/**
 * A word as it is compared. One written word may be several ("don't") and several may be one ("twenty-one"), so
 * ranges may be shared or span.
 */
export interface SpokenWord {
  /** What must be equal for two words to be one: lower case, straight marks, figures for numbers. */
  readonly key: string;
  /** As written. */
  readonly written: string;
  readonly range: Range;
  /** Inside [square brackets]: the writer's own word. */
  readonly bracketed: boolean;
  /** Whether its number, or its contraction, was rewritten to make the key. */
  readonly rewritten: 'numbers' | 'contractions' | null;
}

/** An ellipsis: words left out here. Its key is no word's. */
export const ELLIPSIS = '…';

const TOKEN =
  /\[|\]|…|\.(?:\s?\.){2,3}|[$£€]?\d[\d,]*(?:\.\d+)?(?:%|(?:bn|[mk])(?![\p{L}\p{N}]))?|['’]?[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*['’]?|%/gu;
const CURRENCY: Readonly<Record<string, string>> = { $: 'dollars', '£': 'pounds', '€': 'euros' };

interface Token {
  readonly words: readonly string[];
  readonly written: string;
  readonly range: Range;
  readonly bracketed: boolean;
}

/** "$5.2m" is said "5.2 million dollars", "40%" "40 percent". */
function wordsOfFigures(figures: string): readonly string[] {
  const parts = /^([$£€]?)(\d[\d,]*(?:\.\d+)?)(%|bn|m|k)?$/u.exec(figures);
  if (!parts) return [figures];
  const [, currency = '', number = '', unit = ''] = parts;
  return [
    number.replace(/,+$/, ''),
    ...(unit === '%' ? ['percent'] : unit === '' ? [] : [unit]),
    ...(currency === '' ? [] : [CURRENCY[currency] ?? currency]),
  ];
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let bracketed = false;
  for (const match of text.matchAll(TOKEN)) {
    const [written] = match;
    const range = { from: match.index, to: match.index + written.length };
    if (written === '[' || written === ']') bracketed = written === '[';
    else if (/^[….]/u.test(written)) tokens.push({ words: [ELLIPSIS], written, range, bracketed });
    else {
      const word = written.normalize('NFC').toLowerCase().replace(/’/gu, "'");
      const bare = /^'(?:em|cause)$/.test(word) ? word : word.replace(/^'+|'+$/g, '');
      const words = /\d/.test(bare) ? wordsOfFigures(bare) : [bare];
      tokens.push({ words, written, range, bracketed });
    }
  }
  return tokens;
}

/** "per cent" and "per-cent" are "percent"; "dollar" and "dollars" are one. */
const SAME_WORD: Readonly<Record<string, string>> = {
  dollar: 'dollars',
  pound: 'pounds',
  euro: 'euros',
};

/**
 * The words of a quotation or of talk in the form in which they are compared. Linear in the text.
 */
export function spokenWords(text: string): readonly SpokenWord[] {
  const flat = tokensOf(text).flatMap((token) => token.words.map((word) => ({ word, token })));
  const plain = flat.map(({ word }) => word);
  const words: SpokenWord[] = [];
  for (let index = 0; index < flat.length;) {
    const first = flat[index];
    if (!first) break;
    const { written, range, bracketed } = first.token;
    const number = readNumber(plain, index);
    if (number) {
      const last = flat[index + number.length - 1]?.token ?? first.token;
      const span = { from: range.from, to: Math.max(range.to, last.range.to) };
      const key = String(number.value);
      words.push({
        key,
        written: text.slice(span.from, span.to),
        range: span,
        bracketed,
        rewritten: key === first.word ? null : 'numbers',
      });
      index += number.length;
    } else if (first.word === 'per' && plain[index + 1] === 'cent') {
      const end = flat[index + 1]?.token.range.to ?? range.to;
      const span = { from: range.from, to: end };
      words.push({
        key: 'percent',
        written: text.slice(span.from, span.to),
        range: span,
        bracketed,
        rewritten: 'numbers',
      });
      index += 2;
    } else {
      const said = expandContraction(SAME_WORD[first.word] ?? first.word);
      for (const key of said)
        words.push({
          key,
          written,
          range,
          bracketed,
          rewritten: said.length > 1 ? 'contractions' : null,
        });
      index++;
    }
  }
  return words;
}
