import type { Codes } from './codes.ts';

/** A text with its codes replaced. */
export interface Expanded {
  readonly text: string;
  /** Where the caret is now. */
  readonly caret: number;
  /** What stands between backslashes and is no code of the list, as written; it is left as it was. */
  readonly unknown: readonly string[];
}

/** `\code\`, and `\code#2\` for its second column. */
const CODE = /\\([^\\#\s]+)(?:#(\d{1,2}))?\\/g;

function textFor(codes: Codes, code: string, column: number): string | undefined {
  const found = codes.get(code) ?? codes.get(code.toLowerCase()) ?? codes.get(code.toUpperCase());
  return found?.[column - 1] || undefined;
}

/**
 * Replaces `\code\` with its text and `\code#2\` with the text of its second column. A caret within a code or behind
 * it comes to stand behind what replaces it. Offsets are UTF-16 code units.
 */
export function expandCodes(text: string, caret: number, codes: Codes): Expanded {
  let expanded = '';
  let from = 0;
  let moved = caret;
  const unknown: string[] = [];
  CODE.lastIndex = 0;
  for (let match = CODE.exec(text); match; match = CODE.exec(text)) {
    const [whole, code = '', column = '1'] = match;
    const put = textFor(codes, code, Number(column));
    if (put === undefined) {
      unknown.push(whole);
      // The closing backslash of what is no code may open the next.
      CODE.lastIndex = match.index + whole.length - 1;
      continue;
    }
    const at = expanded.length + match.index - from;
    expanded += text.slice(from, match.index) + put;
    from = match.index + whole.length;
    if (caret > match.index)
      moved = caret >= from ? caret + expanded.length - from : at + put.length;
  }
  return { text: expanded + text.slice(from), caret: moved, unknown };
}
