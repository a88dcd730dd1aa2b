import { Worker } from 'node:worker_threads';
import { cachePath } from './cache-path.ts';
import type { ReadSoFar, SearchFound, Sought } from './library-search.ts';
import type { SearchAsked, SearchSaid } from './search-messages.ts';

/** Searches libraries, off the thread that saves and answers. */
export interface SearchDesk {
  /** The stories of a library that hold all of the words, best first. */
  readonly find: (library: string, sought: Sought) => Promise<SearchFound>;
  /** Something in a library may have changed: it is looked at when there is a moment. */
  readonly changed: (library: string) => void;
}

interface SearchPorts {
  /** The built program of the thread. */
  readonly program: string;
  /** Where indexes are kept. They may be deleted at any time. */
  readonly caches: string;
  /** Something new can be found; told how far the reading has come while it goes on. */
  readonly onNew: (reading: ReadSoFar | null) => void;
}

interface Question {
  readonly number: number;
  readonly library: string;
  readonly sought: Sought;
  readonly resolve: (found: SearchFound) => void;
}

const NOTHING: SearchFound = { hits: [], total: 0 };

/** Saves come one after the other while somebody types; the index waits until they have stopped, in milliseconds. */
const SETTLED = 1_500;

/** Opens the search's thread when it is first needed; one that died is started again at the next question. */
export function openSearchDesk({ program, caches, onNew }: SearchPorts): SearchDesk {
  /** The question that is being answered, and the last one asked meanwhile: those between nobody waits for. */
  let asked: Question | null = null;
  let next: Question | null = null;
  let worker: Worker | null = null;
  let count = 0;
  let timer: NodeJS.Timeout | null = null;

  function ask(question: Question): void {
    asked = question;
    const { library, sought, number } = question;
    tell({ kind: 'find', library, cache: cacheOf(library), question: number, sought });
  }

  function goOn(found: SearchFound): void {
    asked?.resolve(found);
    asked = null;
    const following = next;
    next = null;
    if (following) ask(following);
  }

  /** The thread that died, if it is the one at work: an error is followed by its end. */
  function giveUp(dead: Worker): void {
    if (worker !== dead) return;
    worker = null;
    next?.resolve(NOTHING);
    next = null;
    goOn(NOTHING);
    onNew(null);
  }

  function hear(said: SearchSaid): void {
    if (said.kind === 'new') onNew(said.reading);
    else if (said.question === asked?.number) goOn(said.found);
  }

  function start(): Worker {
    const started = new Worker(program);
    started.on('message', hear);
    started.on('error', () => giveUp(started));
    started.on('exit', () => giveUp(started));
    started.unref();
    return started;
  }

  function tell(message: SearchAsked): void {
    worker ??= start();
    worker.postMessage(message);
  }

  const cacheOf = (library: string): string => cachePath(caches, library, 'search', 'index');

  return {
    find: (library, sought) =>
      new Promise((resolve) => {
        const question = { number: ++count, library, sought, resolve };
        if (!asked) return ask(question);
        next?.resolve(NOTHING);
        next = question;
      }),
    changed(library) {
      if (timer) clearTimeout(timer);
      timer = setTimeout(() => {
        tell({ kind: 'look', library, cache: cacheOf(library) });
      }, SETTLED).unref();
    },
  };
}
