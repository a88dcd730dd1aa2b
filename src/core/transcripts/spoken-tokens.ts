import type { Range } from '../text/range.ts';

/** A word as it stands in a text, before numbers are put together. One written word may be several: "$5m" is three. */
export interface SpokenToken {
  /** Lower case, no accents, straight marks. */
  readonly word: string;
  readonly written: string;
  /** The same object for words that were written as one. */
  readonly range: Range;
  readonly bracketed: boolean;
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
    String.raw`(?<time>(?:1?\d|2[0-3])[.:][0-5]\d(?=\s?[AaPp]\.?[Mm]\b))`, // "4.30pm"
    String.raw`[$£€]?\d[\d,]*(?:\.\d+)?(?:%|(?:st|nd|rd|th|bn|tn|[mk])(?![\p{L}\p{N}]))?`,
    String.raw`['’]?[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*['’]?|%|&`,
  ].join('|'),
  'gu',
);

/** What the signs of currencies are called in talk. */
export const CURRENCY: Readonly<Record<string, string>> = {
  $: 'dollars',
  '£': 'pounds',
  '€': 'euros',
};

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

/** "4.30" before "pm" is said "four thirty", "4.00" "four". */
function wordsOfTime(time: string): readonly string[] {
  const [hour = '', minutes = ''] = time.split(/[.:]/);
  return minutes === '00' ? [hour] : [hour, minutes];
}

const PLAIN = /^[a-z']+$/;

function foldedWord(written: string): string {
  const lower = written.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.replace(/’/gu, "'").normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

function wordsOfToken(written: string): readonly string[] {
  const word = foldedWord(written);
  if (/\d/.test(word)) return wordsOfFigures(word);
  if (/^(?:\p{L}\.)+$/u.test(word)) return [word.replaceAll('.', '')];
  return [/^'(?:em|cause)$/.test(word) ? word : word.replace(/^'+|'+$/g, '')];
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isFigure = (code: number): boolean => code >= 48 && code <= 57;

const [APOSTROPHE, FULL_STOP] = [39, 46];
/** Marks that may open a token, or be one. */
const OPENING = new Set([...`[]($£€%&'.`].map((mark) => mark.charCodeAt(0)));

/**
 * Where a word of plain letters ends; `from` itself where none begins. Nearly all words are such: telling them
 * without the whole pattern is what makes an hour of talk quick to read.
 */
function plainWordEnd(text: string, from: number): number {
  let to = from;
  while (isLetter(text.charCodeAt(to))) to++;
  const after = text.charCodeAt(to);
  const goesOn = after > 127 || after === APOSTROPHE || isFigure(after);
  const mayBeInitials = after === FULL_STOP && to === from + 1;
  return goesOn || mayBeInitials ? from : to;
}

/** Whether no token can begin with the mark or space that stands there. */
function isBetween(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === FULL_STOP)
    return text.charCodeAt(at + 1) !== FULL_STOP && text.charCodeAt(at + 2) !== FULL_STOP;
  return code < 128 && !isLetter(code) && !isFigure(code) && !OPENING.has(code);
}

/** The words of a text as they stand there. Linear in the text. Ranges count from `offset`. */
export function tokensOf(text: string, offset: number): readonly SpokenToken[] {
  const tokens: SpokenToken[] = [];
  let bracketed = false;
  const add = (written: string, at: number, words: readonly string[], isNote = bracketed): void => {
    const range = { from: at + offset, to: at + offset + written.length };
    for (const word of words) tokens.push({ word, written, range, bracketed: isNote });
  };
  for (let at = 0; at < text.length;) {
    const end = plainWordEnd(text, at);
    if (end > at) {
      const written = text.slice(at, end);
      const range = { from: at + offset, to: end + offset };
      tokens.push({ word: written.toLowerCase(), written, range, bracketed });
      at = end;
      continue;
    }
    if (isBetween(text, at)) {
      at++;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) break;
    const [written] = match;
    const [first = ''] = written;
    if (written === '[' || written === ']') bracketed = written === '[';
    else if (match.groups?.['time'] !== undefined) add(written, match.index, wordsOfTime(written));
    else if (first === '…' || first === '.') add(written, match.index, [ELLIPSIS]);
    else if (first === '[' && !/^\[sic\]$|\d/u.test(written))
      add(written, match.index, [foldedWord(written.replace(/[[\]]/g, ''))]);
    else if (first === '(' && !/\d/.test(written))
      add(written, match.index, [written.slice(1, -1).toLowerCase()], true);
    else if (first !== '[' && first !== '(') add(written, match.index, wordsOfToken(written));
    at = TOKEN.lastIndex;
  }
  return tokens;
}
