import { join } from 'node:path';
import { diskCode } from './file-error.ts';
import type { Files } from './files.ts';

/** Makes a folder within a folder, safe on disk, unless it is there already. */
export async function ensureSubfolder(files: Files, folder: string, name: string): Promise<void> {
  try {
    await files.makeFolder(join(folder, name));
    await files.syncFolder(folder);
  } catch (error) {
    if (diskCode(error) !== 'EEXIST') throw error;
  }
}
