import { isDigit, isSpace } from './characters.ts';

const pair = /``|''|’’|‘‘/g;

function isOpening(before: string): boolean {
  return before === '' || isSpace(before.charCodeAt(0)) || '([{-–—"“'.includes(before);
}

/**
 * A text in which two single marks typed for a double one, as in old agency copy (''So,'' ``so''), are that mark. Where they
 * do not open and close in turn, where three stand in a row, after a figure (5'') and apart from any word they are left as
 * they are. Linear.
 */
export function withDoubleMarks(text: string): string {
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
  let from = 0;
  let put = '';
  for (const at of found) {
    put += `${text.slice(from, at)}"`;
    from = at + 2;
  }
  return put + text.slice(from);
}
