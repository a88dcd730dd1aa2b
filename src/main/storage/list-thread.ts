import { parentPort, workerData } from 'node:worker_threads';
import { assertNever } from '../../core/schema/assert-never.ts';
import { blockingDisk } from './blocking-disk.ts';
import { diskCode } from './file-error.ts';
import { createListCache } from './list-cache.ts';
import type { ListAsked, ListPlace, ListSaid } from './list-messages.ts';
import { createLister } from './list-stories.ts';
import type { Listed } from './lister.ts';

// The thread that looks through a library, so that the one that saves and answers need not.

const { library, caches } = workerData as ListPlace;
const now = (): string => new Date().toISOString();
const lister = createLister(
  blockingDisk,
  library,
  now,
  createListCache(blockingDisk, library, caches),
);
/** What was handed over last. */
let handed: readonly Listed[] | null = null;

function say(said: ListSaid): void {
  parentPort?.postMessage(said);
}

async function answer({ kind, number }: ListAsked): Promise<void> {
  switch (kind) {
    case 'known': {
      const listed = await lister.known();
      handed = listed;
      return say({ kind, number, listed });
    }
    case 'list': {
      const listed = await lister.list((soFar) => say({ kind: 'so far', number, soFar }));
      say({ kind: 'listed', number, listed: listed === handed ? 'same' : listed });
      handed = listed;
      return;
    }
    case 'leftovers':
      return say({ kind, number, folders: await lister.leftovers() });
    default:
      return assertNever(kind);
  }
}

parentPort?.on('message', (asked: ListAsked) => {
  answer(asked).catch((error: unknown) => {
    const code = diskCode(error);
    if (code === null) throw error;
    say({ kind: 'failed', number: asked.number, code, message: String(error) });
  });
});
