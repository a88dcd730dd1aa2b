import type { Place } from '../../quotes/quote.ts';
import type { Passage } from '../../text/passage.ts';
import type { Range } from '../../text/range.ts';
import { spokenWords } from '../../transcripts/spoken-words.ts';
import { rememberByText } from './remember-by-text.ts';

/** What sort of fact was found by itself. */
export type FactKind = 'money' | 'percentage' | 'date' | 'time' | 'age' | 'figure';

/** A figure, date, time of day, age, percentage or sum of money, with every place that states it. */
export interface Fact {
  readonly kind: FactKind;
  /** As it is first written. */
  readonly text: string;
  /** In reading order. */
  readonly places: readonly [Place, ...Place[]];
}

const NUMBER_WORDS =
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion`
    .split(/\s+/)
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
const SAID = `(?:(?:[Aa]|[Oo]ne)\\s(?=hundred|thousand|million))?(?:${NUMBER_WORDS})(?:[\\s-](?:and\\s)?(?:one|${NUMBER_WORDS}))*`;
const FIGURES = String.raw`\d[\d,]*(?<!,)(?:\.\d+)?(?:\s?(?:million|billion|trillion|thousand|bn|tn|[mk])(?![\p{L}\p{N}]))?`;
const NUMBER = `(?:${FIGURES}|(?<![\\p{L}])${SAID}(?![\\p{L}]))`;
const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)`;
const YEAR = String.raw`(?:1[5-9]|20)\d\d(?!\d)`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;

/** Each pattern's one group is the fact. The order is the order of preference at one place. */
const PATTERNS: readonly (readonly [FactKind, string])[] = [
  ['money', `([$£€]\\s?${FIGURES})`],
  ['money', `(${NUMBER}\\s(?:dollars?|pounds|euros?|cents|pence))(?![\\p{L}])`],
  ['percentage', `(${NUMBER}(?:\\s?%|[\\s-]per[\\s-]?cent(?:age points?)?))(?![\\p{L}])`],
  ['age', `(${NUMBER}-(?:years?|months?)-old)(?![\\p{L}])`],
  ['age', `aged\\s(${NUMBER})`],
  ['age', `\\p{Lu}[\\p{L}'’-]+,\\s(\\d{1,3})(?=,)`],
  ['time', `(\\d{1,2}(?:[.:]\\d\\d)?\\s?[ap](?:m|\\.m\\.))(?![\\p{L}])`],
  ['date', `(${DAY}\\s${MONTH}(?:,?\\s${YEAR})?)`],
  ['date', `(${MONTH}\\s${DAY}(?!\\d)(?:,?\\s${YEAR})?)`],
  ['date', `(${MONTH}\\s${YEAR})`],
  ['date', `(\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4})`],
  ['date', `(?:in|since|by|from|until|till|of|before|after|during)\\s(${YEAR})(?![,.]?\\d)`],
  [
    'figure',
    `(${NUMBER}(?:\\s(?!per[\\s-]?cent|to\\s|and\\s|or\\s|of\\s|in\\s|on\\s|at\\s|the\\s|by\\s|for\\s|from\\s|with\\s|is\\s|was\\s)\\p{Ll}[\\p{L}'’-]*)?)`,
  ],
];
const FACT = new RegExp(
  `(?<![\\p{L}\\p{N}.,$£€])(?:${PATTERNS.map(([, pattern]) => pattern).join('|')})`,
  'gu',
);

/** Numbers that bear on nothing: "one" is not looked for, and a lone "two" to "nine" without its noun is talk. */
function isTalk(kind: FactKind, text: string): boolean {
  return kind === 'figure' && /^(?:two|three|four|five|six|seven|eight|nine)$/i.test(text);
}

/** What is the same for one fact however it is written: "$5.2m" and "5.2 million dollars", "21 June" and "June 21st". */
function keyOf(kind: FactKind, text: string): string {
  const keys = spokenWords(text).map(({ key }) => key.replace(/^(\d+)th$/, '$1'));
  if (kind === 'date') return `date ${keys.toSorted().join(' ')}`;
  if (kind === 'age') return `age ${keys.find((key) => /\d/.test(key)) ?? text}`;
  return `${kind} ${keys.map((key) => key.replace(/(?<=\p{L}{3})s$/u, '')).join(' ')}`;
}

/** A fact at one place of a passage. */
interface Stated {
  readonly kind: FactKind;
  readonly key: string;
  readonly text: string;
  readonly range: Range;
}

const statedIn = rememberByText((text: string): readonly Stated[] =>
  [...text.matchAll(FACT)].flatMap((match): readonly Stated[] => {
    const group = match.findIndex((words, index) => index > 0 && words !== undefined);
    const [kind] = PATTERNS[group - 1] ?? [];
    const words = match[group];
    if (!kind || words === undefined || isTalk(kind, words)) return [];
    const from = match.index + match[0].lastIndexOf(words);
    const range = { from, to: from + words.length };
    return [{ kind, key: keyOf(kind, words), text: words, range }];
  }),
);

/**
 * The figures, dates, times of day, ages, percentages and sums of money in a story, once each with all their places, in order of
 * the first. Figures are one fact only with the noun they count. Linear in the text.
 */
export function findFacts(passages: readonly Passage[]): readonly Fact[] {
  const facts = new Map<string, Fact & { readonly places: [Place, ...Place[]] }>();
  passages.forEach(({ text }, passage) => {
    for (const { key, kind, text: words, range } of statedIn(text)) {
      const place = { passage, range };
      const known = facts.get(key);
      if (known) known.places.push(place);
      else facts.set(key, { kind, text: words, places: [place] });
    }
  });
  return [...facts.values()];
}
