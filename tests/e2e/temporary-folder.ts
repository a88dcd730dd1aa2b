import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A folder of its own for a test, gone when the test is. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-e2e-'));
  made.push(folder);
  return folder;
}

/** Removes the folders the last test was given, however it ended. */
export async function removeTemporaryFolders(): Promise<void> {
  for (const folder of made.splice(0))
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
