import { basename, dirname } from 'node:path';
import type { Files, NewFile, Stamp } from '../../src/main/storage/files.ts';

type Bytes = Uint8Array;

/** One thing that was done to the disk, as it would be found in a log of the system. */
export type Operation =
  | { readonly kind: 'create' | 'remove'; readonly path: string }
  | { readonly kind: 'write'; readonly path: string; readonly at: number; readonly bytes: Bytes }
  | { readonly kind: 'rename' | 'link'; readonly path: string; readonly to: string }
  | { readonly kind: 'sync'; readonly path: string }
  | { readonly kind: 'sync folder'; readonly path: string };

/** What a disk holds: names, and the bytes they lead to. Two names may lead to one file. */
export type Contents = ReadonlyMap<string, Bytes>;

interface Inode {
  readonly number: bigint;
  bytes: Bytes;
  changed: bigint;
}

export interface MemoryDisk extends Files {
  /** All that was done, in order, with marks put in between. */
  readonly log: (Operation | { readonly kind: 'mark'; readonly mark: string })[];
  readonly mark: (mark: string) => void;
  readonly contents: () => Contents;
}

function diskError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

/** A disk of one level of folders in memory, that remembers all that was done to it. */
export function memoryDisk(start: Contents = new Map()): MemoryDisk {
  const names = new Map<string, Inode>();
  const log: MemoryDisk['log'] = [];
  let count = 0n;

  function put(path: string, bytes: Bytes): Inode {
    const inode = { number: ++count, bytes, changed: ++count };
    names.set(path, inode);
    return inode;
  }
  for (const [path, bytes] of start) put(path, bytes);

  function find(path: string): Inode {
    const inode = names.get(path);
    if (!inode) throw diskError('ENOENT', path);
    return inode;
  }

  const isFolder = (path: string): boolean =>
    [...names.keys()].some((name) => dirname(name) === path) || !basename(path).includes('.');

  function stamp(path: string): Stamp {
    const inode = names.get(path);
    if (inode)
      return {
        kind: 'file',
        size: inode.bytes.length,
        modified: inode.changed,
        inode: inode.number,
      };
    if (isFolder(path)) return { kind: 'folder', size: 0, modified: 0n, inode: 0n };
    throw diskError('ENOENT', path);
  }

  function create(path: string): NewFile {
    if (names.has(path)) throw diskError('EEXIST', path);
    log.push({ kind: 'create', path });
    const inode = put(path, new Uint8Array());
    return {
      write(bytes) {
        // As a system may, it takes no more than so much at a time.
        const taken = bytes.slice(0, 1000);
        log.push({ kind: 'write', path, at: inode.bytes.length, bytes: taken });
        inode.bytes = new Uint8Array([...inode.bytes, ...taken]);
        inode.changed = ++count;
        return Promise.resolve(taken.length);
      },
      holds: (bytes) => Promise.resolve(Buffer.compare(inode.bytes, bytes) === 0),
      sync() {
        log.push({ kind: 'sync', path });
        return Promise.resolve();
      },
      close: () => Promise.resolve(),
    };
  }

  /** Synchronous in memory; what is thrown is a rejection, as with the real disk. */
  const later =
    <Given extends readonly unknown[], T>(act: (...given: Given) => T) =>
    (...given: Given): Promise<T> =>
      Promise.resolve().then(() => act(...given));

  return {
    log,
    mark: (mark) => void log.push({ kind: 'mark', mark }),
    contents: () => new Map([...names].map(([path, { bytes }]) => [path, bytes])),
    stamp: later(stamp),
    names: later((folder: string) =>
      [...names.keys()].filter((name) => dirname(name) === folder).map((name) => basename(name)),
    ),
    read: later((path: string) => find(path).bytes),
    create: later(create),
    rename: later((from: string, to: string) => {
      const inode = find(from);
      log.push({ kind: 'rename', path: from, to });
      names.set(to, inode);
      names.delete(from);
    }),
    link: later((from: string, to: string) => {
      if (names.has(to)) throw diskError('EEXIST', to);
      const inode = find(from);
      log.push({ kind: 'link', path: from, to });
      names.set(to, inode);
    }),
    remove: later((path: string) => {
      find(path);
      log.push({ kind: 'remove', path });
      names.delete(path);
    }),
    touch: later((path: string) => {
      find(path).changed = ++count;
    }),
    removeFolder: later(() => undefined),
    makeFolder: later(() => undefined),
    syncFolder: later((path: string) => void log.push({ kind: 'sync folder', path })),
  };
}
