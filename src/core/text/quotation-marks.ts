import { isCapital, isDigit, isLetter, isSpace } from './characters.ts';

/** Which pair a quotation mark belongs to. Guillemets and low marks count as double. */
export type MarkFamily = 'double' | 'single';

/** What its neighbours say a mark can be. `either` is left to what is open at the time. */
export type MarkSide = 'opens' | 'closes' | 'either';

/** A quotation mark in a text. */
export interface QuotationMark {
  readonly at: number;
  readonly width: number;
  readonly family: MarkFamily;
  readonly side: MarkSide;
  /** For a single mark that closes: whether it can only be that, and is not the apostrophe of "voters'". */
  readonly certain: boolean;
}

const straightDouble = 0x22;
const straightSingle = 0x27;
const leftSingle = 0x2018;
const rightSingle = 0x2019;

/** Words that lose their first letters in speech; the mark before them is an apostrophe. */
const clipped = new Set(
  'em til till tis twas twere twill cause cos cuz bout round n neath tween gainst ere ave ello er im is all ee oo kay'.split(
    ' ',
  ),
);

const openingBefore = new Set([...'([{<-–—/=|:;,.…“"‘\'«„¿¡>'].map((mark) => mark.charCodeAt(0)));
const closingAfter = new Set([...')]}>-–—/,.;:!?…”"’\'»“<|'].map((mark) => mark.charCodeAt(0)));
const endsSpeech = new Set([...',.!?…—–-;:)]'].map((mark) => mark.charCodeAt(0)));

function canOpen(text: string, at: number, width: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + width);
  if (Number.isNaN(after) || isSpace(after)) return false;
  return Number.isNaN(before) || isSpace(before) || openingBefore.has(before);
}

function canClose(text: string, at: number, width: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + width);
  if (Number.isNaN(before) || isSpace(before)) return false;
  return Number.isNaN(after) || isSpace(after) || closingAfter.has(after);
}

function sideOf(opens: boolean, closes: boolean): MarkSide {
  if (opens && !closes) return 'opens';
  if (closes && !opens) return 'closes';
  return 'either';
}

/** The word that follows a mark, in small letters, as far as `longest` letters. */
function wordAfter(text: string, from: number, longest: number): string {
  let to = from;
  while (to < text.length && to - from <= longest && isLetter(text.charCodeAt(to))) to++;
  return text.slice(from, to).toLowerCase();
}

const beforeYears = new Set(['in', 'of', 'since', 'from', 'until', 'by', 'the', 'summer', 'class']);

/** '90s, and '05 after a word that years follow: a year with its century left out. */
function isClippedYear(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at + 2))) return false;
  const next = text.charCodeAt(at + 3);
  if (next === 0x73) return !isLetter(text.charCodeAt(at + 4));
  if (isDigit(next) || isLetter(next)) return false;
  return beforeYears.has(wordBefore(text, at - 1));
}

function wordBefore(text: string, space: number): string {
  let from = space;
  while (from > 0 && space - from < 8 && isLetter(text.charCodeAt(from - 1))) from--;
  return text.slice(from, space).toLowerCase();
}

function isClippedWord(text: string, at: number): boolean {
  const word = wordAfter(text, at + 1, 6);
  if (!clipped.has(word)) return false;
  const after = text.charCodeAt(at + 1 + word.length);
  if (word === 'n') return after === straightSingle || after === rightSingle || isSpace(after);
  const ambiguous = word === 'is' || word === 'all' || word === 'im' || word === 'cause';
  const common = word === 'round' || word === 'till' || word === 'er';
  return !ambiguous && !common && !isCapital(text.charCodeAt(at + 1));
}

function singleMark(text: string, at: number, code: number): QuotationMark | null {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isLetter(before) && isLetter(after)) return null;
  if (isDigit(before) && (isDigit(after) || isLetter(after))) return null;
  const opens = canOpen(text, at, 1);
  const closes = canClose(text, at, 1);
  if (opens && (isClippedYear(text, at) || isClippedWord(text, at))) return null;
  if ((before === 0x6e || before === 0x4e) && isElidedAnd(text, at)) return null;
  if (code === leftSingle) {
    if (!opens && closes && !isLetter(after)) return mark(at, 1, 'single', 'closes', false);
    return opens ? mark(at, 1, 'single', 'opens', true) : null;
  }
  if (code === rightSingle) {
    if (!closes) return null;
    return mark(at, 1, 'single', 'closes', isCertainClose(text, at));
  }
  if (!opens && !closes) return null;
  if (isDigit(before) && closes && !opens && isDigit(text.charCodeAt(at + 2))) return null;
  return mark(at, 1, 'single', sideOf(opens, closes), isCertainClose(text, at));
}

/** The second mark of rock 'n' roll. */
function isElidedAnd(text: string, at: number): boolean {
  const first = text.charCodeAt(at - 2);
  return first === straightSingle || first === leftSingle || first === rightSingle;
}

/** After "s" (or "z", "in" for "ing") a mark before a space may be an apostrophe; anywhere else it closes. */
function isCertainClose(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (endsSpeech.has(before)) return true;
  const after = text.charCodeAt(at + 1);
  const mayBelong = before === 0x73 || before === 0x53 || before === 0x7a || before === 0x78;
  if (mayBelong) return false;
  const dropped = (before === 0x6e || before === 0x4f) && isSpace(after);
  return !dropped;
}

function mark(
  at: number,
  width: number,
  family: MarkFamily,
  side: MarkSide,
  certain: boolean,
): QuotationMark {
  return { at, width, family, side, certain };
}

/** 6'2" and 5' 10": after a digit a double mark may be inches, when feet come shortly before it. */
function isInches(text: string, at: number): boolean {
  let from = at - 1;
  if (!isDigit(text.charCodeAt(from))) return false;
  while (from >= 0 && at - from < 4 && isDigit(text.charCodeAt(from))) from--;
  while (from >= 0 && at - from < 6 && isSpace(text.charCodeAt(from))) from--;
  const feet = text.charCodeAt(from);
  const isFeet = feet === straightSingle || feet === rightSingle || feet === 0x2032;
  return isFeet && isDigit(text.charCodeAt(from - 1));
}

function doubleSide(text: string, at: number, width: number, code: number): MarkSide | null {
  switch (code) {
    case 0x201c: // “ is sometimes typed where ” is meant, and closes the German „…“
      return !canOpen(text, at, width) && canClose(text, at, width) ? 'either' : 'opens';
    case 0x201d: // ”
      return canOpen(text, at, width) && !canClose(text, at, width) ? 'either' : 'closes';
    case 0x201e: // „
    case 0xab: // «
      return 'opens';
    case 0xbb: // »
      return 'closes';
    default:
      if (code === straightDouble && isInches(text, at)) return null;
      return sideOf(canOpen(text, at, width), canClose(text, at, width));
  }
}

function isSingle(code: number): boolean {
  return code === straightSingle || code === rightSingle || code === leftSingle;
}

function isDouble(code: number): boolean {
  return (
    code === straightDouble ||
    (code >= 0x201c && code <= 0x201f) ||
    code === 0xab ||
    code === 0xbb ||
    code === 0xff02
  );
}

function lastOfRun(text: string, at: number, code: number): number {
  let last = at;
  while (text.charCodeAt(last + 1) === code) last++;
  return last;
}

/**
 * Every mark in a text that may open or close a quotation, in order. Apostrophes, primes and inch marks are left out
 * where their neighbours give them away, and so are single marks in a row: importers turn two typed as one double mark
 * into that mark.
 */
export function findQuotationMarks(text: string): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isSingle(code) && !isDouble(code)) continue;
    if (isSingle(code) && text.charCodeAt(at + 1) === code) {
      at = lastOfRun(text, at, code);
    } else if (isSingle(code)) {
      const single = singleMark(text, at, code);
      if (single) marks.push(single);
    } else if (isDouble(code)) {
      const side = doubleSide(text, at, 1, code);
      if (side) marks.push(mark(at, 1, 'double', side, true));
    }
  }
  return marks;
}
