const UNITS =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const UNIT_ORDINALS =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/);
const TEN_ORDINALS =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
  ['nought', 0],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...UNIT_ORDINALS.map((word, index) => [word, index + 1] as const),
  ...TEN_ORDINALS.map((word, index) => [word, 20 + 10 * index] as const),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
const BARE_SCALES = new Set(['hundred', 'thousand', 'million', 'billion']);
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);
const CENTURIES = new Set(['eighteen', 'nineteen', 'twenty']);

/** A number said in words or figures: its value, how many of the words it took, and whether it is "third" or "three". */
export interface NumberWords {
  readonly value: number;
  readonly length: number;
  readonly isOrdinal: boolean;
}

/** The words to read from: lower case, hyphens split. `isCut` says whether a mark stands before a word. */
export interface WordRun {
  readonly words: readonly string[];
  isCut(index: number): boolean;
}

/** Whether words may go on a number after the word at `index`: no mark between, but a comma after "thousand". */
function goesOn({ words, isCut }: WordRun, index: number): boolean {
  return !isCut(index) || SCALES.has(words[index - 1] ?? '');
}

function exact(value: number): number {
  return Number(value.toPrecision(15));
}

function figuresOf(word: string): number | null {
  return /^\d[\d,]*(?:\.\d+)?$/.test(word) ? Number(word.replaceAll(',', '')) : null;
}

/** "nineteen ninety", "twenty twenty-six", "twenty oh eight": a year said in two halves. */
function readYear(run: WordRun, start: number): NumberWords | null {
  const { words } = run;
  if (!CENTURIES.has(words[start] ?? '') || !goesOn(run, start + 1)) return null;
  const early = words[start + 1] === 'oh' ? (SMALL.get(words[start + 2] ?? '') ?? 0) : 0;
  if (early >= 1 && early <= 9) {
    const value = (SMALL.get(words[start] ?? '') ?? 0) * 100 + early;
    return { value, length: 3, isOrdinal: false };
  }
  const tens = SMALL.get(words[start + 1] ?? '') ?? 0;
  if (tens < 10) return null;
  const unit = tens >= 20 && goesOn(run, start + 2) ? (SMALL.get(words[start + 2] ?? '') ?? 0) : 0;
  const length = unit >= 1 && unit <= 9 ? 3 : 2;
  const after = words[start + length] ?? '';
  if (SCALES.has(after) || after === 'hundred') return null;
  const century = SMALL.get(words[start] ?? '') ?? 0;
  return { value: century * 100 + tens + (length === 3 ? unit : 0), length, isOrdinal: false };
}

/** The digits after "point" as a fraction: "point two five". */
function readFraction(run: WordRun, start: number): { value: number; length: number } | null {
  if (run.words[start] !== 'point') return null;
  let digits = '';
  for (let at = start + 1; goesOn(run, at); at++) {
    const digit = SMALL.get(run.words[at] ?? '') ?? figuresOf(run.words[at] ?? '');
    if (digit === null || digit > 9) break;
    digits += String(digit);
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), length: digits.length + 1 };
}

function readWhole(run: WordRun, start: number): NumberWords | null {
  const { words } = run;
  let total = 0;
  let group = 0;
  let length = 0;
  let room = Infinity;
  for (let index = start; index < words.length; index++) {
    if (length > 0 && !goesOn(run, index)) break;
    const word = words[index] ?? '';
    const next = words[index + 1] ?? '';
    const figures = figuresOf(word);
    const small = figures ?? SMALL.get(word);
    const ordinal = ORDINALS.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined && small < room && (figures === null || length === 0)) {
      group += small;
      // After "twenty" only a unit may follow; after a unit or figures only a scale.
      room = TENS.includes(word) ? 10 : 0;
    } else if (ordinal !== undefined && ordinal < room)
      return { value: total + group + ordinal, length: index - start + 1, isOrdinal: true };
    else if (word === 'a' && length === 0 && (next === 'hundred' || (SCALES.get(next) ?? 0) > 1)) {
      group = 1;
      room = 0;
    } else if (length === 0 && BARE_SCALES.has(word)) {
      // "several hundred", and "hundred" where a quotation leaves its "a" outside.
      if (word === 'hundred') group = 100;
      else total = scale ?? 0;
      room = 100;
    } else if (word === 'hundred' && length > 0 && group > 0 && group < 100) {
      group *= 100;
      room = 100;
    } else if (scale !== undefined && length > 0 && group > 0) {
      total += exact(group * scale);
      group = 0;
      room = 1000;
    } else if (word === 'and' && next === 'a' && words[index + 2] === 'half' && length > 0) {
      // "three and a half million": the half belongs to what went before, and a scale may follow.
      group += 0.5;
      room = 0;
      index += 2;
    } else if (word === 'point' && length > 0) {
      const fraction = readFraction(run, index);
      if (!fraction) break;
      group = exact(group + fraction.value);
      room = 0;
      index += fraction.length - 1;
    } else if (
      word === 'and' &&
      length > 0 &&
      room >= 100 &&
      room < Infinity &&
      (SMALL.has(next) || ORDINALS.has(next))
    ) {
      // "a hundred and forty": part of the number only where a smaller one follows.
    } else break;
    length = index - start + 1;
  }
  return length === 0 ? null : { value: total + group, length, isOrdinal: false };
}

/** "half a million": a half of a scale, with no number before it. */
function readHalf({ words }: WordRun, start: number): NumberWords | null {
  const scale = words[start + 1] === 'a' ? SCALES.get(words[start + 2] ?? '') : undefined;
  if (words[start] !== 'half' || scale === undefined) return null;
  return { value: scale / 2, length: 3, isOrdinal: false };
}

function mayBegin(word: string): boolean {
  const first = word.charCodeAt(0);
  const isFigure = first >= 48 && first <= 57;
  return isFigure || word === 'a' || BARE_SCALES.has(word) || SMALL.has(word) || ORDINALS.has(word);
}

/**
 * Reads the number that begins at a word: "twenty one", "1,400", "a hundred and forty", "2.5 million", "five point
 * two", "nineteen ninety", "twenty first". Null where none begins. "a" counts only before hundred, thousand, million.
 */
export function readNumber(run: WordRun, start: number): NumberWords | null {
  if (run.words[start] === 'half') return readHalf(run, start);
  if (!mayBegin(run.words[start] ?? '')) return null;
  const number = readYear(run, start) ?? readWhole(run, start);
  if (!number) return null;
  const isMarked = ORDINAL_ENDINGS.has(run.words[start + number.length] ?? '');
  return isMarked ? { ...number, length: number.length + 1, isOrdinal: true } : number;
}
