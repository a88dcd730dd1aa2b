import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { FileError } from './file-error.ts';
import type { Files, NewFile, Stamp } from './files.ts';

const TEMPORARY = /^\.stet-[0-9a-f]{12}\.tmp$/;

/** A name in the same folder for a file or folder that is not finished. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.stet-${randomBytes(6).toString('hex')}.tmp`);
}

/** Whether a name is one of ours for an unfinished file. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

/** Runs a step with a temporary name beside `path`; if it fails, nothing is left under that name. */
async function withTemporary(
  files: Files,
  path: string,
  step: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = temporaryBeside(path);
  try {
    await step(temporary);
  } catch (error) {
    // The first error is the one to tell. What is left is cleared at the next start.
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
}

/** Both to their ends, whatever becomes of the other; then throws where one failed. */
async function both(a: Promise<void>, b: Promise<void>): Promise<void> {
  for (const each of await Promise.allSettled([a, b]))
    if (each.status === 'rejected') throw each.reason;
}

async function readBack(file: NewFile, path: string, bytes: Uint8Array): Promise<void> {
  if (!(await file.holds(bytes))) throw new FileError('ESHORT', path);
}

/** Writes a new file and syncs it. While it closes something else can be done, which is waited for as well. */
async function writeWhole(
  files: Files,
  path: string,
  bytes: Uint8Array,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const file = await files.create(path);
  try {
    for (let at = 0; at < bytes.length;) {
      const taken = await file.write(bytes.subarray(at));
      if (taken <= 0) throw new FileError('ESHORT', path);
      at += taken;
    }
    await both(file.sync(), readBack(file, path, bytes));
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await both(file.close(), meanwhile());
}

/**
 * Puts bytes in a place so that, whatever happens, the place holds all of the old bytes or all of the new, and
 * the new once this has returned: a temporary file written in a loop until every byte is down, synced
 * and read back, renamed over the place, and the folder synced. A failed sync is never tried again on the same file.
 * `beforeReplacing` runs when the new bytes are safe and the old ones still in place. Answers how the file can be
 * known again; null where that cannot be told.
 */
export async function writeFile(
  files: Files,
  path: string,
  bytes: Uint8Array,
  beforeReplacing?: () => Promise<void>,
): Promise<Stamp | null> {
  await withTemporary(files, path, async (temporary) => {
    await writeWhole(files, temporary, bytes, beforeReplacing);
    await files.rename(temporary, path);
  });
  const stamping = files.stamp(path).catch(() => null);
  await files.syncFolder(dirname(path));
  return stamping;
}

/** Gives a file's bytes a second name, one that is free: by a link, or a copy where there are no links. */
export async function keepAs(files: Files, from: string, to: string, limit: number): Promise<void> {
  try {
    await files.link(from, to);
  } catch {
    await writeWhole(files, to, await files.read(from, limit));
  }
}

/** Clears a folder of unfinished files left by a crash. What cannot be cleared is left: it does no harm. */
export async function clearTemporary(
  files: Files,
  folder: string,
  names: readonly string[],
): Promise<void> {
  for (const name of names.filter(isTemporary))
    await files.remove(join(folder, name)).catch(() => undefined);
}
