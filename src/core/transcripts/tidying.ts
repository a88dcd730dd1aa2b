import type { Around } from './fillers.ts';
import { fillerLength } from './fillers.ts';
import { isFunctionWord } from './function-words.ts';
import { gravityOf } from './grave-words.ts';
import { breaksOff, hasMarkAfter, hasMarkBefore, opensSentence } from './sentence-marks.ts';
import type { TranscriptWords } from './transcript-words.ts';

/** How many words a false start may hold. */
const FALSE_START = 6;

/** Words of the talk that a quotation left out: which, and the quotation's words on either side. */
export interface LeftOut {
  readonly from: number;
  readonly to: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function aroundIn(talk: TranscriptWords, from: number, length: number): Around {
  const first = talk.words[from]?.range ?? { from: 0, to: 0 };
  const last = talk.words[from + length - 1]?.range ?? first;
  const before = talk.words[from - 1];
  const after = talk.words[from + length];
  return {
    before: before?.key ?? '',
    opens: opensSentence(talk.text, first.from),
    markBefore: before?.isSound === true || hasMarkBefore(talk.text, first.from),
    markAfter: after?.isSound === true || hasMarkAfter(talk.text, last.to),
  };
}

/** The words left out that are no fillers and no notes, by index into the talk. */
function withoutFillers(talk: TranscriptWords, { from, to }: LeftOut): readonly number[] {
  const keys = talk.words.slice(from, to).map(({ key }) => key);
  const left: number[] = [];
  for (let at = 0; at < keys.length;) {
    const length = fillerLength(keys, at, (words) => aroundIn(talk, from + at, words));
    if (length === 0 && talk.words[from + at]?.bracketed !== true) left.push(from + at);
    at += Math.max(1, length);
  }
  return left;
}

/** Notes that say nothing was heard are no tidying. */
const UNHEARD = new Set(['inaudible', 'unintelligible', 'indistinct', 'crosstalk']);

/** "we were, we were late", "we we can't": the words left out are those beside them, said once or more. */
function isRepetition(keys: readonly string[], beside: LeftOut): boolean {
  for (let length = 1; length <= keys.length; length++) {
    if (keys.length % length !== 0) continue;
    const unit = [beside.after.slice(0, length), beside.before.slice(-length)];
    if (unit.some((words) => keys.every((key, at) => key === words[at % length]))) return true;
  }
  return false;
}

/**
 * "we are, we will be", "pub- publishing": a start broken off and begun again with the same word. It must break off
 * in the middle, at a dash or after a word that ends no sentence, and hold nothing that changes a meaning.
 */
function isFalseStart(talk: TranscriptWords, left: readonly number[], beside: LeftOut): boolean {
  const words = left.flatMap((index) => talk.words[index] ?? []);
  const last = words.at(-1);
  const [first = ''] = beside.after;
  if (!last || words.length > FALSE_START) return false;
  const isCutOff = breaksOff(talk.text, last.range.to);
  const isPart = isCutOff && (beside.after[words.length - 1] ?? '').startsWith(last.key);
  const isBegun = words.slice(0, -1).every(({ key }, index) => key === beside.after[index]);
  if (isPart && isBegun) return true;
  const isSafe = words.every(({ key }) => gravityOf(key) === null && !talk.names.has(key));
  return isSafe && words[0]?.key === first && (isCutOff || isFunctionWord(last.key));
}

function isTidyAsItStands(talk: TranscriptWords, leftOut: LeftOut): boolean {
  const left = withoutFillers(talk, leftOut);
  if (left.length === 0) return true;
  const keys = left.map((index) => talk.words[index]?.key ?? '');
  return isRepetition(keys, leftOut) || isFalseStart(talk, left, leftOut);
}

/**
 * "the ban— the bandstand": which "the" was left out cannot be told. The same left out a word earlier or later,
 * where the word it loses is the word it gains; else null.
 */
function moved(talk: TranscriptWords, leftOut: LeftOut, by: 1 | -1): LeftOut | null {
  const { before, after } = leftOut;
  const [from, to] = [leftOut.from + by, leftOut.to + by];
  const kept = by === 1 ? after[0] : before.at(-1);
  const around = by === 1 ? [leftOut.from, leftOut.to] : [from, to];
  if (kept === undefined || around.some((at) => talk.words[at]?.key !== kept)) return null;
  return by === 1
    ? { from, to, before: [...before, kept], after: after.slice(1) }
    : { from, to, before: before.slice(0, -1), after: [kept, ...after] };
}

/** Whether what a quotation left out of the talk is only fillers, repetitions and false starts. */
export function isTidying(talk: TranscriptWords, leftOut: LeftOut): boolean {
  const words = talk.words.slice(leftOut.from, leftOut.to);
  if (words.some(({ key }) => UNHEARD.has(key))) return false;
  if (isTidyAsItStands(talk, leftOut)) return true;
  return ([-1, 1] as const).some((by) => {
    for (let at = moved(talk, leftOut, by); at; at = moved(talk, at, by))
      if (isTidyAsItStands(talk, at)) return true;
    return false;
  });
}
