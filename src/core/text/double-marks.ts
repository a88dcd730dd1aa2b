import { isDigit, isSpace } from './characters.ts';

const pair = /``|''|’’|‘‘/g;

function isOpening(before: string): boolean {
  return before === '' || isSpace(before.charCodeAt(0)) || '([{-–—"“'.includes(before);
}

/**
 * Where two single marks stand typed for a double one, as in old agency copy (''So,'' ``so''): each opening place and then
 * its closing one. Where they do not open and close in turn, where three stand in a row, after a figure (5'') and apart
 * from any word they are none. Linear.
 */
export function doubleMarksIn(text: string): readonly number[] {
  const found: number[] = [];
  let open = -1;
  for (const { index, 0: marks } of text.matchAll(pair)) {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + 2)];
    const [mark] = marks;
    if (before === mark || after === mark || isDigit(before.charCodeAt(0))) continue;
    const opens = isOpening(before) && after !== '' && !isSpace(after.charCodeAt(0));
    if (open < 0 && opens) open = index;
    else if (open >= 0 && !opens && mark !== '`' && mark !== '‘') {
      found.push(open, index);
      open = -1;
    }
  }
  return found;
}

function withMarksAt(text: string, places: readonly number[]): string {
  let from = 0;
  let put = '';
  for (const at of places) {
    put += `${text.slice(from, at)}"`;
    from = at + 2;
  }
  return put + text.slice(from);
}

/** A text in which two single marks typed for a double one are that mark. Linear. */
export function withDoubleMarks(text: string): string {
  return withMarksAt(text, doubleMarksIn(text));
}

/** A text with its double marks put right, and the way from a place in it back to the text as typed. */
export interface PutRight {
  readonly text: string;
  typedAt(offset: number): number;
}

/** The same as `withDoubleMarks`, for who must name places in the text as typed. */
export function putRight(typed: string): PutRight {
  const places = doubleMarksIn(typed);
  return {
    text: withMarksAt(typed, places),
    typedAt(offset) {
      let [low, high] = [0, places.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle] ?? Infinity) - middle < offset) low = middle + 1;
        else high = middle;
      }
      return offset + low;
    },
  };
}
