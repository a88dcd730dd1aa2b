import { basename, dirname } from 'node:path';
import type { Files, NewFile, Stamp } from '../../src/main/storage/files.ts';
import type { Contents, Operation } from './memory-tree.ts';
import { apply, contentsOf, find, treeOf } from './memory-tree.ts';

/** All that was done to a disk, in order, with marks put in between. */
export type Log = readonly (Operation | { readonly kind: 'mark'; readonly mark: string })[];

export interface MemoryDisk extends Files {
  readonly log: Log;
  readonly mark: (mark: string) => void;
  readonly contents: () => Contents;
}

/** What is made now is so much younger than what was there at the start, in nanoseconds. */
const SINCE_START = 60_000_000_000n;

function diskError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

/** A disk in memory that remembers all that was done to it. */
export function memoryDisk(start: Contents = new Map()): MemoryDisk {
  const tree = treeOf(start);
  const log: Log[number][] = [];

  function done(operation: Operation): void {
    log.push(operation);
    apply(tree, operation);
  }

  function findNode(path: string): number {
    const found = find(tree, path);
    if (found === null) throw diskError('ENOENT', path);
    return found;
  }

  const entryOf = (path: string) => ({ folder: findNode(dirname(path)), name: basename(path) });

  function fileAt(path: string) {
    const found = tree.nodes.get(findNode(path));
    if (found?.kind !== 'file') throw diskError('EISDIR', path);
    return found;
  }

  function namesIn(path: string): ReadonlyMap<string, number> {
    const found = tree.nodes.get(findNode(path));
    if (found?.kind !== 'folder') throw diskError('ENOTDIR', path);
    return found.names;
  }

  function stamp(path: string): Stamp {
    const inode = findNode(path);
    const found = tree.nodes.get(inode);
    if (found?.kind !== 'file') return { kind: 'folder', size: 0, modified: 0n, inode: 0n };
    const { bytes, changed } = found;
    return { kind: 'file', size: bytes.length, modified: changed, inode: BigInt(inode) };
  }

  function make(path: string, of: 'file' | 'folder'): number {
    const entry = entryOf(path);
    if (find(tree, path) !== null) throw diskError('EEXIST', path);
    const made = tree.nodes.size;
    done({ kind: 'name', ...entry, node: made, of });
    const file = tree.nodes.get(made);
    if (file?.kind === 'file') file.changed = SINCE_START;
    return made;
  }

  function create(path: string): NewFile {
    const node = make(path, 'file');
    let end = 0;
    return {
      write(bytes) {
        // As a system may, it takes no more than so much at a time.
        const taken = bytes.slice(0, 1000);
        done({ kind: 'write', node, at: end, bytes: taken });
        end += taken.length;
        return Promise.resolve(taken.length);
      },
      holds(bytes) {
        const file = tree.nodes.get(node);
        return Promise.resolve(file?.kind === 'file' && Buffer.compare(file.bytes, bytes) === 0);
      },
      sync() {
        done({ kind: 'sync', node });
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
    contents: () => contentsOf(tree),
    stamp: later(stamp),
    names: later((folder: string) => [...namesIn(folder).keys()]),
    read: later((path: string) => fileAt(path).bytes),
    create: later(create),
    rename: later((from: string, to: string) => {
      const node = findNode(from);
      done({ kind: 'rename', node, from: entryOf(from), to: entryOf(to) });
    }),
    link: later((from: string, to: string) => {
      if (find(tree, to) !== null) throw diskError('EEXIST', to);
      fileAt(from);
      done({ kind: 'name', ...entryOf(to), node: findNode(from), of: 'file' });
    }),
    remove: later((path: string) => {
      fileAt(path);
      done({ kind: 'remove', ...entryOf(path) });
    }),
    touch: later((path: string) => {
      fileAt(path).changed += 1n;
    }),
    removeFolder: later((path: string) => {
      if (find(tree, path) !== null) done({ kind: 'remove', ...entryOf(path) });
    }),
    makeFolder: later((path: string) => void make(path, 'folder')),
    syncFolder: later((path: string) => {
      namesIn(path);
      done({ kind: 'sync folder', node: findNode(path) });
    }),
  };
}
