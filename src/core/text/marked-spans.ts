import { findQuotationMarks } from './quotation-marks.ts';
import type { MarkFamily, QuotationMark } from './quotation-marks.ts';
import { isSpace } from './characters.ts';

/** Words between quotation marks, the marks included; only the outermost where they nest. */
export interface MarkedSpan {
  readonly from: number;
  readonly to: number;
  readonly family: MarkFamily;
  /** False where the text begins inside the quotation and only its closing mark is here. */
  readonly opened: boolean;
  /** False where no closing mark was found; the span then ends with the text, or before the next opening mark. */
  readonly closed: boolean;
}

/** What the marks of one text amount to: whole spans, and a closing mark that has no opening one. */
export interface Markings {
  readonly spans: readonly MarkedSpan[];
  /** The end of the first closing double mark that closes nothing, when nothing opens before it; else -1. */
  readonly orphanClose: number;
}

function endOfText(text: string): number {
  let to = text.length;
  while (to > 0 && isSpace(text.charCodeAt(to - 1))) to--;
  return to;
}

function closeAt(open: QuotationMark, to: number, closed: boolean): MarkedSpan {
  return { from: open.at, to, family: open.family, opened: true, closed };
}

function trimmedBefore(text: string, at: number): number {
  let to = at;
  while (to > 0 && isSpace(text.charCodeAt(to - 1))) to--;
  return to;
}

/** said," They left: a comma or a colon before a mark, and a space after it where none should be. */
function leadsIn(text: string, at: number): boolean {
  const before = text[at - 1];
  const straight = text[at] === '"';
  return straight && (before === ',' || before === ':') && isSpace(text.charCodeAt(at + 1));
}

function pairDoubles(text: string, marks: readonly QuotationMark[]): Markings {
  const spans: MarkedSpan[] = [];
  let open: QuotationMark | null = null;
  let doubtful = false; // the open mark looks like a closing one
  let orphanClose = -1;
  const noteOrphan = (mark: QuotationMark): void => {
    if (spans.length === 0 && orphanClose < 0) orphanClose = mark.at + mark.width;
  };
  for (const mark of marks) {
    if (mark.family !== 'double') continue;
    if (open === null) {
      doubtful = mark.side === 'closes' && leadsIn(text, mark.at);
      if (mark.side !== 'closes' || doubtful) open = mark;
      else noteOrphan(mark);
    } else if (mark.side !== 'opens') {
      spans.push(closeAt(open, mark.at + mark.width, true));
      open = null;
    } else if (mark.at > open.at + open.width) {
      if (doubtful) noteOrphan(open);
      else spans.push(closeAt(open, trimmedBefore(text, mark.at), false));
      open = mark;
      doubtful = false;
    }
  }
  const end = endOfText(text);
  if (open !== null && doubtful) noteOrphan(open);
  else if (open !== null && open.at + open.width < end) spans.push(closeAt(open, end, false));
  return { spans, orphanClose };
}

/**
 * Single marks outside the double spans, where every second one may be an apostrophe. A mark that surely closes does;
 * one that may be the apostrophe of "voters'" closes only when nothing better comes before the next opening mark.
 */
function pairSingles(
  text: string,
  marks: readonly QuotationMark[],
  doubles: readonly MarkedSpan[],
): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let open: QuotationMark | null = null;
  let fallback: QuotationMark | null = null;
  let next = 0;
  for (const mark of marks) {
    if (mark.family !== 'single') continue;
    while (next < doubles.length && (doubles[next]?.to ?? 0) <= mark.at) next++;
    const around = doubles[next];
    if (around && around.from <= mark.at && (around.closed || open === null)) continue;
    if (mark.side === 'opens' || (mark.side === 'either' && open === null)) {
      if (open && fallback) spans.push(closeAt(open, fallback.at + 1, true));
      open = mark;
      fallback = null;
    } else if (open !== null && mark.at > open.at + 1) {
      if (mark.certain) {
        spans.push(closeAt(open, mark.at + 1, true));
        open = null;
        fallback = null;
      } else fallback = mark;
    }
  }
  if (open && fallback) spans.push(closeAt(open, fallback.at + 1, true));
  else if (open && startsText(text, open)) spans.push(closeAt(open, endOfText(text), false));
  return spans;
}

function startsText(text: string, open: QuotationMark): boolean {
  return trimmedBefore(text, open.at) === 0 && endOfText(text) > open.at + 1;
}

function merged(
  doubles: readonly MarkedSpan[],
  singles: readonly MarkedSpan[],
): readonly MarkedSpan[] {
  if (singles.length === 0) return doubles;
  const all = [...doubles, ...singles].sort((a, b) => a.from - b.from || b.to - a.to);
  const outermost: MarkedSpan[] = [];
  for (const span of all) {
    const last = outermost.at(-1);
    if (!last || span.from >= last.to) outermost.push(span);
  }
  return outermost;
}

/**
 * The quotations in one text by their marks alone: straight, curly, guillemets and low marks, double or single,
 * nested ones inside their outermost. Reads the text once; total on any string.
 */
export function findMarkedSpans(text: string): Markings {
  const marks = findQuotationMarks(text);
  if (marks.length === 0) return { spans: [], orphanClose: -1 };
  const { spans, orphanClose } = pairDoubles(text, marks);
  return { spans: merged(spans, pairSingles(text, marks, spans)), orphanClose };
}
