import { z } from 'zod';
import { changedLibraryFile } from '../checks/library-file.ts';
import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import { DEFAULT_WIDTHS, parseWidths } from './renditions.ts';

/** The shape of `library.json`: `{"pictures": {"widths": [640, 1280]}}`. */
const libraryShape = z.object({
  pictures: z.object({ widths: z.array(z.number()).optional() }).default({}),
});

/** The widths of exported pictures in the text of a `library.json`; the defaults where it names none. */
export function parseLibraryWidths(text: string): Result<readonly number[], 'damaged'> {
  try {
    const { pictures } = libraryShape.parse(JSON.parse(text.replace(/^\uFEFF/, '')));
    const widths = pictures.widths ? parseWidths(pictures.widths.join(' ')) : DEFAULT_WIDTHS;
    return widths ? success(widths) : failed('damaged');
  } catch {
    return failed('damaged');
  }
}

/** The text of a `library.json` with these widths, and all else in it as it was. */
export function printLibraryWidths(widths: readonly number[], before: string | null): string {
  return changedLibraryFile(before, { pictures: { widths } });
}
