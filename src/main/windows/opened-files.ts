import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Chosen } from '../ipc/machine.ts';

/** A path as a person or a file manager gives it. */
function wholePath(word: string, folder: string): string {
  try {
    return word.startsWith('file://') ? fileURLToPath(word) : resolve(folder, word);
  } catch {
    return resolve(folder, word); // No such address: reading it will say so.
  }
}

/**
 * The files named on a command line given in `folder`: what is no switch. Until Stet is packaged the first word is
 * the program’s own folder.
 */
export function filesNamed(
  line: readonly string[],
  folder: string,
  isPackaged: boolean,
): readonly string[] {
  const words = line.slice(1);
  const end = words.indexOf('--');
  const before = end < 0 ? words : words.slice(0, end);
  const after = end < 0 ? [] : words.slice(end + 1);
  const named = [...before.filter((word) => !word.startsWith('-')), ...after];
  return named.slice(isPackaged ? 0 : 1).map((word) => wholePath(word, folder));
}

const handedShape = z.object({ files: z.array(z.string()).max(1000) });

/** The files that a second Stet handed over before it went; none where it handed over anything else. */
export function filesHandedOver(data: unknown): readonly string[] {
  return handedShape.safeParse(data).data?.files ?? [];
}

/** Files that Stet was asked to open from outside, until the window takes them. */
export interface OpenedFiles {
  readonly add: (paths: readonly string[]) => void;
  readonly take: () => readonly Chosen[];
}

/** `first` are those it was started with: the window asks for them by itself. */
export function createOpenedFiles(first: readonly string[], tellWindow: () => void): OpenedFiles {
  let waiting = first;
  return {
    add(paths) {
      if (paths.length === 0) return;
      waiting = [...waiting, ...paths];
      tellWindow();
    },
    take() {
      const taken = waiting;
      waiting = [];
      return taken.map((path) => ({ path, name: basename(path) }));
    },
  };
}
