import { z } from 'zod';
import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import type { Codes } from '../text/codes.ts';
import { LONGEST_CODE, LONGEST_TEXT, MOST_CODES, MOST_COLUMNS } from '../text/codes.ts';
import { changedLibraryFile } from './library-file.ts';

/** A library's codes as rows: each its code and then its texts. */
export const codeRowsShape = z
  .array(
    z
      .tuple([z.string().min(1).max(LONGEST_CODE)], z.string().max(LONGEST_TEXT))
      .refine(({ length }) => length > 1 && length <= MOST_COLUMNS + 1, 'a code and its texts'),
  )
  .max(MOST_CODES);

/** Rows as `library.json` and the window's calls have them. */
export type CodeRows = z.infer<typeof codeRowsShape>;

const libraryShape = z.object({ codes: codeRowsShape.default([]) });

/** Codes as rows, in the order of the list. */
export function rowsOfCodes(codes: Codes): CodeRows {
  return [...codes].map(([code, columns]) => [code, ...columns]);
}

/** Rows as codes; of two rows for one code the later counts. */
export function codesOfRows(rows: CodeRows): Codes {
  return new Map(rows.map(([code, ...columns]) => [code, columns]));
}

/** The codes in the text of a `library.json`; none where it has none. */
export function parseLibraryCodes(text: string): Result<CodeRows, 'damaged'> {
  try {
    const parsed = libraryShape.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    return parsed.success ? success(parsed.data.codes) : failed('damaged');
  } catch {
    return failed('damaged');
  }
}

/** The text of a `library.json` with these codes, and all else in it as it was. */
export function printLibraryCodes(rows: CodeRows, before: string | null): string {
  return changedLibraryFile(before, { codes: rows });
}
