import { dirname } from 'node:path';
import { diskCode } from './file-error.ts';
import type { Files } from './files.ts';

/** The names in a folder; null where there is no folder yet. */
export async function namesIn(files: Files, folder: string): Promise<readonly string[] | null> {
  try {
    return await files.names(folder);
  } catch (error) {
    if (diskCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Makes a folder with all that it stands in. */
export async function makeFolders(files: Files, folder: string): Promise<void> {
  if (await namesIn(files, folder)) return;
  await makeFolders(files, dirname(folder));
  await files.makeFolder(folder);
}
