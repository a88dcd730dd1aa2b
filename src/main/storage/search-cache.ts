import { createHash } from 'node:crypto';
import { z } from 'zod';
import { StoryIndex } from '../../core/search/story-index.ts';
import { diskCode } from './file-error.ts';
import type { Files } from './files.ts';
import { writeFile } from './write-file.ts';

/** A folder as it was when it was last read: which story is in it, and by what its file is known again. */
export interface Place {
  readonly id: string;
  readonly stamp: string;
}

/** What is known of a library's words, and which folders it was read from. */
export interface KnownWords {
  readonly index: StoryIndex;
  readonly places: Map<string, Place>;
}

/** Where the words of a library are kept. A cache: lost, damaged or old, they are read from the stories again. */
export interface SearchCache {
  /** Null where there is none, or none that is whole. */
  readonly load: () => Promise<KnownWords | null>;
  readonly save: (known: KnownWords) => Promise<void>;
}

const LIMIT = 1024 * 1024 * 1024;
const LINE_END = 10;

const headShape = z.object({
  version: z.literal(2),
  library: z.string(),
  places: z.array(z.tuple([z.string(), z.object({ id: z.string(), stamp: z.string() })])),
  stories: z.array(z.object({ id: z.string(), changed: z.string() })),
  words: z.array(z.string()),
});

function digestOf(...parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** A file of two lines, a digest and JSON, and then the postings. */
export function createSearchCache(files: Files, library: string, path: string): SearchCache {
  return {
    async load() {
      try {
        const bytes = await files.read(path, LIMIT);
        const digestEnd = bytes.indexOf(LINE_END);
        const headEnd = bytes.indexOf(LINE_END, digestEnd + 1);
        const line = (from: number, to: number): string =>
          new TextDecoder().decode(bytes.subarray(from, to));
        if (line(0, digestEnd) !== digestOf(bytes.subarray(digestEnd + 1))) return null;
        const head = headShape.parse(JSON.parse(line(digestEnd + 1, headEnd)));
        const index = StoryIndex.parse({ ...head, postings: bytes.subarray(headEnd + 1) });
        if (!index || head.library !== library) return null;
        return { index, places: new Map(head.places) };
      } catch {
        return null;
      }
    },
    async save({ index, places }) {
      const { postings, ...printed } = index.print();
      const head = JSON.stringify({ version: 2, library, places: [...places], ...printed });
      const line = new TextEncoder().encode(`${head}\n`);
      const digest = new TextEncoder().encode(`${digestOf(line, postings)}\n`);
      try {
        await writeFile(files, path, Buffer.concat([digest, line, postings]));
      } catch (error) {
        if (diskCode(error) === null) throw error;
      }
    },
  };
}
