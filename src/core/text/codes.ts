/**
 * Short codes and what stands for each: a full name and title, and in further columns other forms of it. A desk writes
 * them as a tab-separated list, as for Photo Mechanic.
 */
export type Codes = ReadonlyMap<string, readonly string[]>;

/** A line of a list that is no code and its text. Lines are counted from 1. */
export interface CodeTrouble {
  readonly line: number;
  readonly message: string;
}

/** A list of codes with the lines that could not be read. */
export interface ReadCodes {
  readonly codes: Codes;
  readonly troubles: readonly CodeTrouble[];
}

/** Limits of a list: a league's players of all clubs are some thousands. */
export const MOST_CODES = 20_000;
export const LONGEST_CODE = 60; // characters
export const LONGEST_TEXT = 1000; // characters
export const MOST_COLUMNS = 20;

function troubleIn(code: string, columns: readonly string[], first: number | undefined) {
  if (code === '') return 'there is no code before the first tab.';
  if (/[\\#\s]/.test(code)) return `a code has no blank, backslash or # in it, and “${code}” has.`;
  if (code.length > LONGEST_CODE) return `the code is longer than ${LONGEST_CODE} characters.`;
  if (columns.every((text) => text === ''))
    return `“${code}” has no text. Put a tab and the text after it.`;
  if (columns.length > MOST_COLUMNS) return `there are more than ${MOST_COLUMNS} columns.`;
  if (columns.some((text) => text.length > LONGEST_TEXT))
    return `a text is longer than ${LONGEST_TEXT} characters.`;
  return first === undefined ? null : `“${code}” is on line ${first} already.`;
}

/** Reads a tab-separated list: the code, its text, and as many columns more as wanted. Empty lines count for nothing. */
export function parseCodes(text: string): ReadCodes {
  const codes = new Map<string, readonly string[]>();
  const firstLines = new Map<string, number>();
  const troubles: CodeTrouble[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (codes.size === MOST_CODES) {
      troubles.push({
        line: at + 1,
        message: `Line ${at + 1}: there are more than ${MOST_CODES} codes; the rest was not read.`,
      });
      break;
    }
    const [code = '', ...columns] = line.split('\t').map((part) => part.trim());
    const trouble = troubleIn(code, columns, firstLines.get(code));
    if (trouble !== null) {
      troubles.push({ line: at + 1, message: `Line ${at + 1}: ${trouble}` });
      continue;
    }
    const last = columns.findLastIndex((column) => column !== '');
    codes.set(code, columns.slice(0, last + 1));
    firstLines.set(code, at + 1);
  }
  return { codes, troubles };
}

/** The list as tab-separated text, a line each. */
export function printCodes(codes: Codes): string {
  return [...codes].map(([code, columns]) => `${[code, ...columns].join('\t')}\n`).join('');
}
