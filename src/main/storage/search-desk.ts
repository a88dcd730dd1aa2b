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

interface Question {
  readonly number: number;
  readonly library: string;
  readonly words: string;
  readonly resolve: (hits: readonly SearchHit[]) => void;
}

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
    const { library, words, number } = question;
    tell({ kind: 'find', library, cache: cacheOf(library), question: number, words });
  }

  function goOn(hits: readonly SearchHit[]): void {
    asked?.resolve(hits);
    asked = null;
    const following = next;
    next = null;
    if (following) ask(following);
  }

  /** The thread that died, if it is the one at work: an error is followed by its end. */
  function giveUp(dead: Worker): void {
    if (worker !== dead) return;
    worker = null;
    next?.resolve([]);
    next = null;
    goOn([]);
  }

  function hear(said: SearchSaid): void {
    if (said.kind === 'new') onNew();
    else if (said.question === asked?.number) goOn(said.hits);
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

  const cacheOf = (library: string): string =>
    join(caches, `search-${createHash('sha256').update(library).digest('hex').slice(0, 16)}.index`);

  return {
    find: (library, words) =>
      new Promise((resolve) => {
        const question = { number: ++count, library, words, resolve };
        if (!asked) return ask(question);
        next?.resolve([]);
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
