import { parentPort } from 'node:worker_threads';
import { blockingDisk } from './blocking-disk.ts';
import type { LibrarySearch, ReadSoFar } from './library-search.ts';
import { createLibrarySearch } from './library-search.ts';
import { createSearchCache } from './search-cache.ts';
import type { SearchAsked, SearchSaid } from './search-messages.ts';

// The thread that searches: it holds the words of the library that was asked about last.

/** How often it is said how far the reading has come, in milliseconds; what takes less is not worth saying. */
const TELL_EVERY = 500;

let open: { readonly library: string; readonly search: LibrarySearch } | null = null;

function searchOf({ library, cache }: SearchAsked): LibrarySearch {
  if (open?.library !== library) {
    const known = createSearchCache(blockingDisk, library, cache);
    open = { library, search: createLibrarySearch(blockingDisk, library, known) };
  }
  return open.search;
}

function say(said: SearchSaid): void {
  parentPort?.postMessage(said);
}

async function look(search: LibrarySearch): Promise<void> {
  let told = Date.now();
  const isNew = await search.look((reading: ReadSoFar) => {
    if (Date.now() - told < TELL_EVERY) return;
    told = Date.now();
    say({ kind: 'new', reading });
  });
  if (isNew) say({ kind: 'new', reading: null });
}

async function hear(asked: SearchAsked): Promise<void> {
  const search = searchOf(asked);
  if (asked.kind === 'look') return look(search);
  say({ kind: 'found', question: asked.question, found: await search.find(asked.sought) });
}

parentPort?.on('message', (asked: SearchAsked) => void hear(asked));
