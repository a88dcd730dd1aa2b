import { z } from 'zod';
import { storySummaryShape } from '../../ipc/contract.ts';
import { cachePath } from './cache-path.ts';
import { diskCode } from './file-error.ts';
import type { Files, Stamp } from './files.ts';
import { keepListTop, readListTop } from './list-top.ts';
import type { Listed, ListedStory, ListTop } from './lister.ts';
import { writeFile } from './write-file.ts';

/** What a folder of the library was when it was last read. */
export interface Remembered {
  readonly stamp: Stamp;
  /** Null for what is no story: another folder, a loose file. */
  readonly listed: Listed | null;
}

/** What is remembered of a library between sessions. A cache: without it the stories are read again. */
export interface ListCache {
  readonly top: () => Promise<ListTop | null>;
  readonly load: () => Promise<ReadonlyMap<string, Remembered>>;
  readonly save: (remembered: ReadonlyMap<string, Remembered>) => Promise<void>;
}

const LIMIT = 512 * 1024 * 1024;

const stampShape = z.object({
  kind: z.literal('file'),
  size: z.number(),
  modified: z.string().regex(/^\d+$/).transform(BigInt),
  inode: z.string().regex(/^\d+$/).transform(BigInt),
});

const cacheShape = z.object({
  version: z.literal(2),
  library: z.string(),
  stories: z.array(z.object({ folder: z.string(), stamp: stampShape, summary: storySummaryShape })),
});

/** The list of a library, kept in a folder of caches. Only stories are: what could not be read is looked at anew. */
export function createListCache(files: Files, library: string, caches: string): ListCache {
  const path = cachePath(caches, library, 'list', 'json');
  const place = { library, caches };
  return {
    top: () => readListTop(files, place),
    async load() {
      try {
        const text = new TextDecoder().decode(await files.read(path, LIMIT));
        const cache = cacheShape.parse(JSON.parse(text));
        if (cache.library !== library) return new Map();
        return new Map(
          cache.stories.map(({ folder, stamp, summary }) => [
            folder,
            { stamp, listed: { kind: 'story', folder, summary } },
          ]),
        );
      } catch {
        return new Map(); // None yet, or a damaged one.
      }
    },
    async save(remembered) {
      const listed: ListedStory[] = [];
      const stories = [...remembered].flatMap(([folder, { stamp, listed: story }]) => {
        if (story?.kind !== 'story') return [];
        listed.push(story);
        const { kind, size, modified, inode } = stamp;
        const print = { kind, size, modified: String(modified), inode: String(inode) };
        return [{ folder, stamp: print, summary: story.summary }];
      });
      const text = JSON.stringify({ version: 2, library, stories });
      try {
        await writeFile(files, path, new TextEncoder().encode(text));
        await keepListTop(files, place, listed);
      } catch (error) {
        if (diskCode(error) === null) throw error;
      }
    },
  };
}
