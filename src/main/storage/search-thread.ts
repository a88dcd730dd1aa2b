import { parentPort } from 'node:worker_threads';
import { disk } from './files.ts';
import type { LibrarySearch } from './library-search.ts';
import { createLibrarySearch } from './library-search.ts';
import type { SearchAsked, SearchSaid } from './search-messages.ts';

// The thread that searches: it holds the index of the library that was asked about last.

let open: { readonly library: string; readonly search: LibrarySearch } | null = null;

function searchOf({ library, cache }: SearchAsked): LibrarySearch {
  if (open?.library !== library)
    open = { library, search: createLibrarySearch(disk, library, cache) };
  return open.search;
}

function say(said: SearchSaid): void {
  parentPort?.postMessage(said);
}

async function hear(asked: SearchAsked): Promise<void> {
  const search = searchOf(asked);
  if (asked.kind === 'find')
    return say({ kind: 'found', question: asked.question, hits: await search.find(asked.words) });
  if (await search.look()) say({ kind: 'new' });
}

parentPort?.on('message', (asked: SearchAsked) => void hear(asked));
