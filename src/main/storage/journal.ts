import { join } from 'node:path';
import { printStory } from '../../core/story/parse-story.ts';
import type { Story } from '../../core/story/story.ts';
import { diskCode } from './file-error.ts';
import type { Files } from './files.ts';
import { createTurns } from './in-turn.ts';
import { makeFolders } from './make-folders.ts';
import { readGeneration } from './read-story.ts';
import { writeFile } from './write-file.ts';

/** Words that could not be put where they belong, kept on this machine until somebody has looked at them. */
export interface Journal {
  /** Keeps the words; answers whether they are down. */
  keep(story: Story): Promise<boolean>;
  read(id: string): Promise<Story | null>;
  forget(id: string): Promise<void>;
}

/** A journal in `folder`, a file for each story. Saving never waits for it and never fails by it. */
export function openJournal(files: Files, folder: string): Journal {
  const inTurn = createTurns();
  const nameOf = (id: string): string => `${id}.json`;
  const kept = new Map<string, boolean>();

  return {
    keep: (story) =>
      inTurn(story.id, async () => {
        try {
          await makeFolders(files, folder);
          const bytes = new TextEncoder().encode(printStory(story));
          await writeFile(files, join(folder, nameOf(story.id)), bytes);
          kept.set(story.id, true);
          return true;
        } catch (error) {
          if (diskCode(error) === null) throw error;
          return false;
        }
      }),
    read: (id) =>
      inTurn(id, async () => {
        const read = await readGeneration(files, folder, nameOf(id));
        kept.set(id, read.ok || read.failure.kind !== 'not found');
        return read.ok ? read.value.story : null;
      }),
    async forget(id) {
      if (kept.get(id) === false) return; // Every save asks: it must cost nothing.
      await inTurn(id, async () => {
        await files.remove(join(folder, nameOf(id))).catch(() => undefined);
        kept.set(id, false);
      });
    },
  };
}
