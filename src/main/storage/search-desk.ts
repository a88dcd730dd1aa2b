import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SearchHit } from './library-search.ts';
import type { SearchAsked, SearchSaid } from './search-messages.ts';

/** Searches libraries, off the thread that saves and answers. */
export interface SearchDesk {
  /** The stories of a library that hold all of the words, best first. */
  readonly find: (library: string, words: string) => Promise<readonly SearchHit[]>;
  /** Something in a library may have changed: it is looked at when there is a moment. */
  readonly changed: (library: string) => void;
}

interface SearchPorts {
  /** The built program of the thread. */
  readonly program: string;
  /** Where indexes are kept. They may be deleted at any time. */
  readonly caches: string;
  /** Something new can be found. */
  readonly onNew: () => void;
}

/** Saves come one after the other while somebody types; the index waits until they have stopped, in milliseconds. */
const SETTLED = 1_500;

/** Opens the search's thread when it is first needed; one that died is started again at the next question. */
export function openSearchDesk({ program, caches, onNew }: SearchPorts): SearchDesk {
  const waiting = new Map<number, (hits: readonly SearchHit[]) => void>();
  let worker: Worker | null = null;
  let last = 0;
  let timer: NodeJS.Timeout | null = null;

  function giveUp(): void {
    worker = null;
    for (const resolve of waiting.values()) resolve([]);
    waiting.clear();
  }

  function hear(said: SearchSaid): void {
    if (said.kind === 'new') return onNew();
    waiting.get(said.question)?.(said.hits);
    waiting.delete(said.question);
  }

  function tell(asked: SearchAsked): void {
    if (!worker) {
      worker = new Worker(program);
      worker.on('message', hear);
      worker.on('error', giveUp);
      worker.on('exit', giveUp);
      worker.unref();
    }
    worker.postMessage(asked);
  }

  const cacheOf = (library: string): string =>
    join(caches, `search-${createHash('sha256').update(library).digest('hex').slice(0, 16)}.index`);

  return {
    find: (library, words) =>
      new Promise((resolve) => {
        const question = ++last;
        waiting.set(question, resolve);
        tell({ kind: 'find', library, cache: cacheOf(library), question, words });
      }),
    changed(library) {
      if (timer) clearTimeout(timer);
      timer = setTimeout(() => {
        tell({ kind: 'look', library, cache: cacheOf(library) });
      }, SETTLED).unref();
    },
  };
}
