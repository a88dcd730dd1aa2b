import { join } from 'node:path';
import { z } from 'zod';
import type { FoundContext } from '../../core/search/context.ts';
import { contextOf } from '../../core/search/context.ts';
import type { SearchText } from '../../core/search/search-text.ts';
import { searchText } from '../../core/search/search-text.ts';
import { StoryIndex } from '../../core/search/story-index.ts';
import type { Story } from '../../core/story/story.ts';
import { readTranscript } from '../../core/transcripts/read-transcript.ts';
import { diskCode } from './file-error.ts';
import type { Files, Stamp } from './files.ts';
import { readGeneration } from './read-story.ts';
import { STORY_FILE, storyPath } from './story-file.ts';
import { readTranscriptFile, transcriptFiles } from './transcripts.ts';
import { writeFile } from './write-file.ts';

/** A story that was found, with the line that shows where. */
export interface SearchHit {
  readonly id: string;
  readonly context: FoundContext | null;
}

/** A folder as it was when it was last read: which story is in it, and by what its file is known again. */
const placesShape = z.object({
  library: z.string(),
  places: z.record(z.string(), z.object({ id: z.string(), stamp: z.string() })),
});
type Places = Map<string, { readonly id: string; readonly stamp: string }>;

const CACHE_LIMIT = 1024 * 1024 * 1024;
const AT_ONCE = 16;
/** More than a list shows at a time; nobody reads on. */
const MOST_FOUND = 200;
/** Lines are shown for the first of them: each costs the reading of a story. */
const MOST_SHOWN = 40;
/** The cache is written at most this often, in milliseconds: what it lacks is read again at the next start. */
const WRITE_AGAIN_AFTER = 60_000;

/** Searches one library. The index is a cache: lost, damaged or old, it is made again from the stories. */
export type LibrarySearch = ReturnType<typeof createLibrarySearch>;

function printStamp({ size, modified, inode }: Stamp): string {
  return `${size} ${modified} ${inode}`;
}

export function createLibrarySearch(
  files: Files,
  library: string,
  cache: string,
  clock: () => number = Date.now,
) {
  let index = StoryIndex.empty();
  let places: Places = new Map();
  let written = -WRITE_AGAIN_AFTER;
  let looking: Promise<boolean> | null = null;
  const loaded = load();

  async function load(): Promise<void> {
    try {
      const text = new TextDecoder().decode(await files.read(cache, CACHE_LIMIT));
      const end = text.indexOf('\n');
      const known = placesShape.parse(JSON.parse(text.slice(0, end)));
      const kept = known.library === library ? StoryIndex.parse(text.slice(end + 1)) : null;
      if (!kept) return;
      index = kept;
      places = new Map(Object.entries(known.places));
    } catch {
      // No cache, or a damaged one: it is made again.
    }
  }

  async function save(): Promise<void> {
    if (clock() - written < WRITE_AGAIN_AFTER) return;
    const head = JSON.stringify({ library, places: Object.fromEntries(places) });
    try {
      await writeFile(files, cache, new TextEncoder().encode(`${head}\n${index.print()}`));
      written = clock();
    } catch (error) {
      if (diskCode(error) === null) throw error;
    }
  }

  async function talkOf(folder: string, story: Story): Promise<readonly string[]> {
    const talk: string[] = [];
    for (const file of transcriptFiles(story)) {
      const bytes = await readTranscriptFile(files, folder, file);
      const read = bytes.ok ? readTranscript({ name: file, bytes: bytes.value }) : null;
      if (read?.ok) talk.push(read.value.transcript.turns.map(({ text }) => text).join('\n'));
    }
    return talk;
  }

  async function readText(name: string): Promise<SearchText | null> {
    const folder = join(library, name);
    const read = await readGeneration(files, folder, STORY_FILE);
    if (!read.ok) return null;
    return searchText(read.value.story, await talkOf(folder, read.value.story));
  }

  function forget(name: string): void {
    const place = places.get(name);
    places.delete(name);
    // Another folder may hold a copy of the same story.
    if (place && ![...places.values()].some(({ id }) => id === place.id)) index.remove(place.id);
  }

  /** Looks at one folder again; answers whether anything was new. */
  async function lookAt(name: string): Promise<boolean> {
    const stamp = await files.stamp(storyPath(join(library, name))).catch(() => null);
    const known = places.get(name);
    if (stamp?.kind !== 'file') {
      if (known) forget(name);
      return known !== undefined;
    }
    const print = printStamp(stamp);
    if (known?.stamp === print && index.has(known.id)) return false;
    const text = await readText(name);
    if (!text) {
      if (known) forget(name);
      return known !== undefined;
    }
    index.put(text);
    places.set(name, { id: text.id, stamp: print });
    return true;
  }

  async function lookAtAll(): Promise<boolean> {
    await loaded;
    // A library that is away is not an empty one: what is known of it stays.
    const all = await files.names(library).catch(() => null);
    if (!all) return false;
    const names = all.filter((name) => !name.startsWith('.'));
    const there = new Set(names);
    const gone = [...places.keys()].filter((name) => !there.has(name));
    gone.forEach(forget);
    let isNew = gone.length > 0;
    for (let at = 0; at < names.length; at += AT_ONCE) {
      const looked = await Promise.all(names.slice(at, at + AT_ONCE).map(lookAt));
      isNew ||= looked.includes(true);
    }
    if (isNew) await save();
    return isNew;
  }

  return {
    /** Reads what has changed in the library since it was last looked at. Answers whether anything had. */
    look(): Promise<boolean> {
      looking ??= lookAtAll().finally(() => {
        looking = null;
      });
      return looking;
    },

    /** The stories that hold all of the words, best first, as far as they have been read. */
    async find(words: string): Promise<readonly SearchHit[]> {
      await loaded;
      const folders = new Map([...places].map(([name, { id }]) => [id, name]));
      const found = index.find(words, MOST_FOUND);
      return Promise.all(
        found.map(async (each, rank): Promise<SearchHit> => {
          const name = folders.get(each.id);
          const text = rank < MOST_SHOWN && name !== undefined ? await readText(name) : null;
          return { id: each.id, context: text && contextOf(each, text) };
        }),
      );
    },
  };
}
