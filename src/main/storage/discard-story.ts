import { basename, join } from 'node:path';
import { diskCode } from './file-error.ts';
import type { Files } from './files.ts';

/** Where stories go that the system has no trash for, within the library. */
const OWN_TRASH = '.trash';

interface TrashPorts {
  readonly files: Files;
  /** Moves a folder to the system's trash; throws where the system has none. */
  readonly trash: (folder: string) => Promise<void>;
  readonly now: () => string;
}

/** Moves a story's folder to the trash; answers a sentence where that is not the system's. */
export async function moveToTrash(
  { files, trash, now }: TrashPorts,
  library: string,
  path: string,
): Promise<string | null> {
  try {
    await trash(path);
    return null;
  } catch {
    const own = join(library, OWN_TRASH);
    await files.makeFolder(own).catch((error: unknown) => {
      if (diskCode(error) !== 'EEXIST') throw error;
    });
    await files.rename(path, join(own, `${basename(path)} ${now().replace(/\D/g, '')}`));
    await files.syncFolder(library);
    return `This system has no trash, so the story was moved to the folder “${OWN_TRASH}” in the library.`;
  }
}
