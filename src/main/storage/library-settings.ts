import { join } from 'node:path';
import type { GateLevels } from '../../core/checks/gate-levels.ts';
import {
  DEFAULT_LEVELS,
  LIBRARY_FILE,
  parseGateLevels,
  printGateLevels,
} from '../../core/checks/gate-levels.ts';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Failure } from '../../ipc/define.ts';
import type { Files } from './files.ts';
import { tryReading, tryWriting } from './storage-failure.ts';
import { writeFile } from './write-file.ts';

/** Settings are a page of text, in bytes. */
const LIMIT = 1024 * 1024;

/** The levels of a library's gate; the defaults where it has no settings. Damaged settings never open the gate. */
export async function readLevels(
  files: Files,
  library: string,
): Promise<Result<GateLevels, Failure>> {
  const path = join(library, LIBRARY_FILE);
  const bytes = await tryReading('The library’s settings file', () => files.read(path, LIMIT));
  if (!bytes.ok)
    return bytes.failure.kind === 'not found' ? success(DEFAULT_LEVELS) : failed(bytes.failure);
  const levels = parseGateLevels(new TextDecoder().decode(bytes.value));
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
  const writing = { what: 'The library’s settings file', safe: 'The levels are as they were.' };
  const bytes = new TextEncoder().encode(printGateLevels(levels));
  return tryWriting(writing, async () => {
    await writeFile(files, join(library, LIBRARY_FILE), bytes);
  });
}
