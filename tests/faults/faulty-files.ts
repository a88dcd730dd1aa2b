import type { Files, NewFile } from '../../src/main/storage/files.ts';
import { disk } from '../../src/main/storage/files.ts';

/**
 * What goes wrong.
 * - `fails`: the operation does nothing and throws
 * - `tears`: a write takes half of what it was given and says so; any other operation is done, and then throws
 * - `lies`: a write takes half of what it was given and says it took all; any other operation is as it should be
 * - `waits`: the operation is done, after others had time to go before it; for good, every one after it as well
 */
export type Harm = 'fails' | 'tears' | 'lies' | 'waits';

/** Which operation of the disk goes wrong, counted from 1, and whether all after it do as well: a power cut. */
export interface Fault {
  readonly at: number;
  readonly harm: Harm;
  readonly forGood: boolean;
  readonly code?: string;
}

/** The real disk with one fault in it. */
export interface FaultyFiles extends Files {
  /** How many operations there have been. */
  readonly operations: () => number;
}

function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: a fault put in by a test`), { code });
}

export function faultyFiles({ at, harm, forGood, code = 'EIO' }: Fault): FaultyFiles {
  let operations = 0;

  /** Where every operation waits, a turn each is enough; a test would take minutes otherwise. */
  function othersGo(): Promise<void> {
    return new Promise((resolve) => {
      if (forGood) setImmediate(resolve);
      else setTimeout(resolve, 2); // milliseconds
    });
  }

  /** What is to go wrong with the operation that comes now. */
  function next(): Harm | null {
    operations += 1;
    if (operations === at) return harm;
    if (!forGood || operations < at) return null;
    return harm === 'waits' ? 'waits' : 'fails';
  }

  async function run<T>(operation: () => Promise<T>): Promise<T> {
    const now = next();
    if (now === 'fails') throw diskError(code);
    if (now === 'waits') await othersGo();
    const done = await operation();
    if (now === 'tears') throw diskError(code);
    return done;
  }

  function faulty(file: NewFile): NewFile {
    return {
      async write(bytes) {
        const now = next();
        if (now === 'fails') throw diskError(code);
        if (now === null || now === 'waits') return file.write(bytes);
        const half = bytes.subarray(0, Math.floor(bytes.length / 2));
        const taken = half.length > 0 ? await file.write(half) : 0;
        return now === 'lies' ? bytes.length : taken;
      },
      holds: (bytes) => run(() => file.holds(bytes)),
      sync: () => run(() => file.sync()),
      close: () => run(() => file.close()),
    };
  }

  return {
    operations: () => operations,
    stamp: (path) => run(() => disk.stamp(path)),
    names: (folder) => run(() => disk.names(folder)),
    read: (path, limit) => run(() => disk.read(path, limit)),
    create: (path) => run(async () => faulty(await disk.create(path))),
    rename: (from, to) => run(() => disk.rename(from, to)),
    link: (from, to) => run(() => disk.link(from, to)),
    remove: (path) => run(() => disk.remove(path)),
    touch: (path) => run(() => disk.touch(path)),
    removeFolder: (path) => run(() => disk.removeFolder(path)),
    makeFolder: (path) => run(() => disk.makeFolder(path)),
    syncFolder: (path) => run(() => disk.syncFolder(path)),
  };
}
