import type { Place } from '../../quotes/quote.ts';
import type { Passage } from '../../text/passage.ts';
import type { Range } from '../../text/range.ts';
import { endsSentence } from '../../transcripts/sentence-marks.ts';
import type { SpokenWord } from '../../transcripts/spoken-words.ts';
import { spokenWords } from '../../transcripts/spoken-words.ts';
import { rememberByText } from './remember-by-text.ts';

/** A sum that a story states, added up again. */
export interface Sum {
  readonly place: Place;
  /** What the sum gets: "40 per cent of 140 is 56". */
  readonly says: string;
  /** Whether the story's own result agrees; null where it states none. */
  readonly agrees: boolean | null;
}

/** A sentence's words, with the figures among them. */
interface Line {
  readonly words: readonly SpokenWord[];
  number(index: number): number | null;
  is(index: number, ...keys: readonly string[]): boolean;
}

interface Worked {
  readonly from: number;
  readonly to: number;
  readonly says: string;
  readonly agrees: boolean | null;
}

/** A figure as copy writes it, to two places at most. */
function written(value: number): string {
  const [whole = '', part] = String(Number(value.toFixed(2))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** Whether a stated figure is the result, as rounded as it is stated: 56.4 may be "56", and 1,234,000 "1.2 million". */
function isRoundly(stated: number, result: number): boolean {
  const digits = String(stated).replace(/[-.]|0+$/g, '').length;
  const size = Math.max(Math.abs(result), Math.abs(stated));
  const step = 10 ** (Math.floor(Math.log10(size || 1)) + 1 - digits);
  return Math.abs(stated - result) <= Math.min(step / 2, size / 20) + 1e-9;
}

/** "40 per cent of 140", and "56, or 40 per cent of 140". */
function workShare(line: Line, at: number): Worked | null {
  const share = line.number(at);
  if (share === null || !line.is(at + 1, 'percent') || !line.is(at + 2, 'of')) return null;
  const skip = line.is(at + 3, 'the', 'all', 'its', 'their', 'those', 'about', 'some') ? 1 : 0;
  const whole = line.number(at + 3 + skip);
  if (whole === null || line.is(at + 4 + skip, 'percent')) return null;
  const result = (share * whole) / 100;
  const says = `${written(share)} per cent of ${written(whole)} is ${written(result)}`;
  const stated = line.is(at - 1, 'or') ? line.number(at - 2) : null;
  const agrees = stated === null ? null : isRoundly(stated, result);
  return { from: stated === null ? at : at - 2, to: at + 3 + skip, says, agrees };
}

/** "140 plus 60 is 200". */
function workAddition(line: Line, at: number): Worked | null {
  const [a, b] = [line.number(at), line.number(at + 2)];
  if (a === null || b === null || !line.is(at + 1, 'plus')) return null;
  const says = `${written(a)} plus ${written(b)} is ${written(a + b)}`;
  const stated = line.is(at + 3, 'is', 'makes', 'equals', 'gives') ? line.number(at + 4) : null;
  const agrees = stated === null ? null : isRoundly(stated, a + b);
  return { from: at, to: stated === null ? at + 2 : at + 4, says, agrees };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1500 && value <= 2100;
}

const FACTORS: readonly (readonly [keys: readonly string[], name: string, factor: number])[] = [
  [['double', 'doubled', 'doubling'], 'doubled', 2],
  [['triple', 'tripled', 'tripling', 'trebled'], 'tripled', 3],
  [['halve', 'halved', 'halving'], 'halved', 0.5],
];

/** "rose 15 per cent from 140 to 161", "from 140 to 280, doubling". */
function workChange(line: Line, at: number): Worked | null {
  if (!line.is(at, 'from')) return null;
  const before = line.number(at + 1);
  const to = [2, 3, 4].find((step) => line.is(at + step, 'to'));
  const after = to === undefined ? null : line.number(at + to + 1);
  if (before === null || after === null || to === undefined || before === 0) return null;
  const isShare = line.is(at + 2, 'percent') || line.is(at + to + 2, 'percent');
  if (isShare || (isYear(before) && isYear(after))) return null;
  const end = at + to + 1;
  const all = line.words.map((_, index) => index);
  const percent = all.find(
    (index) =>
      line.is(index + 1, 'percent') && !line.is(index + 2, 'of') && line.number(index) !== null,
  );
  const factor = FACTORS.find(([keys]) => all.some((index) => line.is(index, ...keys)));
  const change = (100 * (after - before)) / before;
  const between = `from ${written(before)} to ${written(after)}`;
  if (percent !== undefined) {
    const stated = line.number(percent) ?? 0;
    const says = `${between} is ${change < 0 ? 'down' : 'up'} ${written(Math.abs(change))} per cent`;
    const [from, last] = [Math.min(at, percent), Math.max(end, percent + 1)];
    return { from, to: last, says, agrees: isRoundly(stated, Math.abs(change)) };
  }
  if (!factor) return null;
  const [, name, times] = factor;
  const ratio = after / before;
  return {
    from: at,
    to: end,
    says: `${between} is ${written(ratio)} times as much`,
    agrees: Math.abs(ratio - times) <= (name === 'halved' ? 0.03 : 0.1),
  };
}

function lineOf(words: readonly SpokenWord[]): Line {
  return {
    words,
    number: (index) => {
      const key = words[index]?.key ?? '';
      return /^\d+(?:\.\d+)?$/.test(key) ? Number(key) : null;
    },
    is: (index, ...keys) => keys.includes(words[index]?.key ?? ''),
  };
}

/** "$5m" is two words, the sum and its currency: only the figure is reckoned with. */
const CURRENCIES = new Set(['dollars', 'pounds', 'euros']);

function sentencesOf(text: string): readonly (readonly SpokenWord[])[] {
  const sentences: SpokenWord[][] = [[]];
  for (const word of spokenWords(text)) {
    if (!CURRENCIES.has(word.key)) sentences.at(-1)?.push(word);
    if (endsSentence(text, word.range.to)) sentences.push([]);
  }
  return sentences;
}

/** What every sum has a word or sign of: passages without one need not be read. */
const SIGN = /%|per[\s-]?cent|plus|doubl|tripl|trebl|halv/i;

interface SumInPassage extends Omit<Sum, 'place'> {
  readonly range: Range;
}

const sumsIn = rememberByText((text: string): readonly SumInPassage[] => {
  if (!SIGN.test(text)) return [];
  return sentencesOf(text).flatMap((words) => {
    const line = lineOf(words);
    return words.flatMap((_, at): readonly SumInPassage[] => {
      const worked = workShare(line, at) ?? workAddition(line, at) ?? workChange(line, at);
      const first = worked && words[worked.from];
      const last = worked && words[worked.to];
      if (!worked || !first || !last) return [];
      const range = { from: first.range.from, to: last.range.to };
      return [{ range, says: worked.says, agrees: worked.agrees }];
    });
  });
});

/**
 * The sums in a story that can be added up again with certainty: a share of a number, an addition, a change from one
 * number to another. Linear in the text but for the length of a sentence.
 */
export function findSums(passages: readonly Passage[]): readonly Sum[] {
  return passages.flatMap(({ text }, passage) =>
    sumsIn(text).map(({ range, says, agrees }) => ({ place: { passage, range }, says, agrees })),
  );
}
