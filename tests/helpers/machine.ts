import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { failed } from '../../src/core/schema/result.ts';
import { createDeskWatch } from '../../src/main/ipc/desk-watch.ts';
import { createPagePlaces } from '../../src/main/ipc/page-places.ts';
import type { Desktop, Machine } from '../../src/main/ipc/machine.ts';
import { disk } from '../../src/main/storage/files.ts';
import { openJournal } from '../../src/main/storage/journal.ts';
import type { StoryLibrary } from '../../src/main/storage/library.ts';
import { createSigningKey } from '../../src/main/storage/signing-key.ts';
import { createWordKeeper } from '../../src/main/storage/word-keeper.ts';

const NOT_THERE = { kind: 'not found', message: 'The picture is not there.' } as const;

/** Somebody at the desk who chooses the folder and closes every other dialog. */
function deskWith(folder: string): Desktop {
  return {
    chooseFolder: () => Promise.resolve(folder),
    chooseFiles: () => Promise.resolve([]),
    showFolder: () => undefined,
    openLink: (address) => Promise.resolve(address.startsWith('https:')),
    copy: () => Promise.resolve(),
    readText: () => Promise.resolve('words from elsewhere'),
    setLook: () => undefined,
    listening: () => undefined,
    flushed: () => undefined,
  };
}

/** All that answers work with, around a library; what is exported and kept goes into `folder`. */
export function machineOf(library: StoryLibrary, folder: string): Machine {
  const kept = new Map<string, unknown>();
  const shelf = { library: () => library, choose: () => undefined };
  const notify = (): void => undefined;
  return {
    files: disk,
    shelf,
    words: createWordKeeper(shelf.library, openJournal(disk, join(folder, 'recovered'))),
    watch: createDeskWatch({ shelf, notify }),
    places: createPagePlaces(),
    notify,
    takeOpened: () => [],
    keep: { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) },
    search: { find: () => Promise.resolve({ hits: [], total: 0 }), changed: () => undefined },
    pictures: {
      lookAt: () => Promise.resolve(failed(NOT_THERE)),
      look: () => Promise.resolve(failed(NOT_THERE)),
      print: () => Promise.resolve(failed('damaged')),
    },
    desktop: deskWith(folder),
    openSigningKey: createSigningKey(join(folder, '..', 'keys'), {
      isThere: () => false,
      lock: () => new Uint8Array(),
      unlock: () => '',
    }),
    now: () => '2026-11-23T01:00:00.000Z',
    newId: randomUUID,
  };
}
