import { setImmediate } from 'node:timers/promises';
import { join } from 'node:path';
import type { FoundContext } from '../../core/search/context.ts';
import { contextOf } from '../../core/search/context.ts';
import type { SearchText } from '../../core/search/search-text.ts';
import { searchText } from '../../core/search/search-text.ts';
import { StoryIndex } from '../../core/search/story-index.ts';
import type { Story } from '../../core/story/story.ts';
import { readTranscript } from '../../core/transcripts/read-transcript.ts';
import type { Files, Stamp } from './files.ts';
import { readGeneration } from './read-story.ts';
import type { KnownWords, SearchCache } from './search-cache.ts';
import { STORY_FILE, storyPath } from './story-file.ts';
import { readTranscriptFile, transcriptFiles } from './transcripts.ts';

/** A story that was found, with the line that shows where. */
export interface SearchHit {
  readonly id: string;
  readonly context: FoundContext | null;
}

/** What is sought; `among` are the only stories that are wanted, where not all are. */
export interface Sought {
  readonly words: string;
  readonly among: readonly string[] | null;
}

/** The best of the stories found, and how many there are in all. */
export interface SearchFound {
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

/** How far the library's stories have been read. */
export interface ReadSoFar {
  readonly read: number;
  readonly of: number;
}

/** In place of the stamp of a story that is not there. */
const GONE = '';
const AT_ONCE = 16;
/** More than a list shows at a time; nobody reads on. */
const MOST_FOUND = 200;
/** Lines are shown for the first of them: each costs the reading of a story. */
const MOST_SHOWN = 40;
/** The cache is written at most this often, in milliseconds: what it lacks is read again at the next start. */
const WRITE_AGAIN_AFTER = 60_000;

/** Searches one library. What it knows is a cache: lost, damaged or old, it is made again from the stories. */
export type LibrarySearch = ReturnType<typeof createLibrarySearch>;

function printStamp({ size, modified, inode }: Stamp): string {
  return `${size} ${modified} ${inode}`;
}

export function createLibrarySearch(
  files: Files,
  library: string,
  cache: SearchCache,
  clock: () => number = Date.now,
) {
  let known: KnownWords = { index: StoryIndex.empty(), places: new Map() };
  let written = -WRITE_AGAIN_AFTER;
  let looking: Promise<boolean> | null = null;
  const loaded = load();

  async function load(): Promise<void> {
    known = (await cache.load()) ?? known;
  }

  async function save(): Promise<void> {
    if (clock() - written < WRITE_AGAIN_AFTER) return;
    await cache.save(known);
    written = clock();
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
    const { index, places } = known;
    const place = places.get(name);
    places.delete(name);
    // Another folder may hold a copy of the same story.
    if (place && ![...places.values()].some(({ id }) => id === place.id)) index.remove(place.id);
  }

  /** The stamp of a folder's story where it is not the one that is known, `GONE` where it was; null for the same. */
  async function newStamp(name: string): Promise<string | null> {
    const stamp = await files.stamp(storyPath(join(library, name))).catch(() => null);
    const place = known.places.get(name);
    if (stamp?.kind !== 'file') return place ? GONE : null;
    const print = printStamp(stamp);
    return place?.stamp === print && known.index.has(place.id) ? null : print;
  }

  async function takeIn(name: string, stamp: string): Promise<boolean> {
    const text = stamp === GONE ? null : await readText(name);
    if (!text) {
      const wasKnown = known.places.has(name);
      forget(name);
      return wasKnown;
    }
    known.index.put(text);
    known.places.set(name, { id: text.id, stamp });
    return true;
  }

  async function lookAtAll(tell: (soFar: ReadSoFar) => void): Promise<boolean> {
    await loaded;
    // A library that is away is not an empty one: what is known of it stays.
    const all = await files.names(library).catch(() => null);
    if (!all) return false;
    const there = new Set(all.filter((name) => !name.startsWith('.')));
    const gone = [...known.places.keys()].filter((name) => !there.has(name));
    gone.forEach(forget);
    let isNew = gone.length > 0;
    // A folder's name begins with its day: the latest stories are read first.
    const names = [...there].sort().reverse();
    const stamps = await inParts(names, newStamp);
    const changed = names.flatMap((name, at) => {
      const stamp = stamps[at];
      return stamp ? [{ name, stamp }] : [];
    });
    let read = names.length - changed.length;
    await inParts(changed, async ({ name, stamp }) => {
      if (await takeIn(name, stamp)) isNew = true;
      tell({ read: ++read, of: names.length });
    });
    if (isNew) await save();
    return isNew;
  }

  return {
    /** Reads what has changed in the library since it was last looked at. Answers whether anything had. */
    look(tell: (soFar: ReadSoFar) => void = () => undefined): Promise<boolean> {
      looking ??= lookAtAll(tell).finally(() => {
        looking = null;
      });
      return looking;
    },

    /** The stories that hold all of the words, best first, as far as they have been read. */
    async find({ words, among }: Sought): Promise<SearchFound> {
      await loaded;
      const { index, places } = known;
      const folders = new Map([...places].map(([name, { id }]) => [id, name]));
      const found = index.find(words, MOST_FOUND, among ? new Set(among) : null);
      const hits = await Promise.all(
        found.ids.map(async (id, rank): Promise<SearchHit> => {
          const name = folders.get(id);
          const text = rank < MOST_SHOWN && name !== undefined ? await readText(name) : null;
          return { id, context: text && contextOf(found.isMeant, text) };
        }),
      );
      return { hits, total: found.total };
    },
  };
}

/** Does something with each, some at once, and lets questions in between. */
async function inParts<T, R>(
  all: readonly T[],
  act: (each: T) => Promise<R>,
): Promise<readonly R[]> {
  const done: R[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    done.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(act))));
    await setImmediate();
  }
  return done;
}
