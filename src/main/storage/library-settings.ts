import { join } from 'node:path';
import type { GateLevels } from '../../core/checks/gate-levels.ts';
import { parseGateLevels, printGateLevels } from '../../core/checks/gate-levels.ts';
import type { CodeRows } from '../../core/checks/library-codes.ts';
import { parseLibraryCodes, printLibraryCodes } from '../../core/checks/library-codes.ts';
import { LIBRARY_FILE } from '../../core/checks/library-file.ts';
import { parseLibraryWidths, printLibraryWidths } from '../../core/exporters/library-widths.ts';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Failure } from '../../ipc/define.ts';
import type { Files } from './files.ts';
import { tryReading, tryWriting } from './storage-failure.ts';
import { writeFile } from './write-file.ts';

/** Levels are a page of text; a list of codes can be thousands of lines. Bytes. */
const LIMIT = 16 * 1024 * 1024;

/** The text of a library's settings; `{}` where it has none. */
async function readSettings(files: Files, library: string): Promise<Result<string, Failure>> {
  const path = join(library, LIBRARY_FILE);
  const bytes = await tryReading('The library’s settings file', () => files.read(path, LIMIT));
  if (bytes.ok) return success(new TextDecoder().decode(bytes.value));
  return bytes.failure.kind === 'not found' ? success('{}') : failed(bytes.failure);
}

/** Writes the settings anew from what they were; `safe` says what holds where that fails. */
async function changeSettings(
  files: Files,
  library: string,
  safe: string,
  print: (before: string) => string,
): Promise<Result<void, Failure>> {
  const before = await readSettings(files, library);
  if (!before.ok) return before;
  const bytes = new TextEncoder().encode(print(before.value));
  return tryWriting({ what: 'The library’s settings file', safe }, async () => {
    await writeFile(files, join(library, LIBRARY_FILE), bytes);
  });
}

/** The levels of a library's gate; the defaults where it has no settings. Damaged settings never open the gate. */
export async function readLevels(
  files: Files,
  library: string,
): Promise<Result<GateLevels, Failure>> {
  const text = await readSettings(files, library);
  if (!text.ok) return text;
  const levels = parseGateLevels(text.value);
  if (levels.ok) return levels;
  return failed({
    kind: 'damaged',
    message: `The library’s settings (${LIBRARY_FILE}) are damaged, so nobody can say what blocks an export. Set the levels again under “What blocks an export”, or delete the file to have the defaults.`,
  });
}

/** Keeps the levels of a library's gate. */
export function writeLevels(
  files: Files,
  library: string,
  levels: GateLevels,
): Promise<Result<void, Failure>> {
  return changeSettings(files, library, 'The levels are as they were.', (before) =>
    printGateLevels(levels, before),
  );
}

/** The library's codes for captions, none where it has none. */
export async function readCodes(files: Files, library: string): Promise<Result<CodeRows, Failure>> {
  const text = await readSettings(files, library);
  if (!text.ok) return text;
  const codes = parseLibraryCodes(text.value);
  if (codes.ok) return codes;
  return failed({
    kind: 'damaged',
    message: `The library’s codes cannot be read: its settings (${LIBRARY_FILE}) are damaged. Put the file right, or paste the list of codes again.`,
  });
}

/** Keeps the library's codes for captions. */
export function writeCodes(
  files: Files,
  library: string,
  codes: CodeRows,
): Promise<Result<void, Failure>> {
  return changeSettings(files, library, 'The codes are as they were.', (before) =>
    printLibraryCodes(codes, before),
  );
}

/** The widths that the library's pictures are exported at. */
export async function readWidths(
  files: Files,
  library: string,
): Promise<Result<readonly number[], Failure>> {
  const text = await readSettings(files, library);
  if (!text.ok) return text;
  const widths = parseLibraryWidths(text.value);
  if (widths.ok) return widths;
  return failed({
    kind: 'damaged',
    message: `The library’s settings (${LIBRARY_FILE}) are damaged, so nobody can say how wide pictures are to be. Put the file right, or set the widths again under “Export”.`,
  });
}

/** Keeps the widths that the library's pictures are exported at. */
export function writeWidths(
  files: Files,
  library: string,
  widths: readonly number[],
): Promise<Result<void, Failure>> {
  return changeSettings(files, library, 'The widths are as they were.', (before) =>
    printLibraryWidths(widths, before),
  );
}
