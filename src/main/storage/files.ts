import type { BigIntStats } from 'node:fs';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { link, lstat, mkdir, open, readdir, rename, rm, unlink, utimes } from 'node:fs/promises';
import { FileError } from './file-error.ts';

/** What stands in a place: enough to see whether it is still the same file. */
export interface Stamp {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  /** Nanoseconds by the clock of whoever keeps the folder; for stories compared for equality only, never for order. */
  readonly modified: bigint;
  readonly inode: bigint;
}

/** A file being written. `write` may take fewer bytes than it was given, as the system may. */
export interface NewFile {
  write(bytes: Uint8Array): Promise<number>;
  /** Reads it back: whether it holds the bytes that were written. */
  holds(bytes: Uint8Array): Promise<boolean>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The disk, as storage sees it: the one thing tests replace. Each throws an error with the system's `code`.
 * Symbolic links are never followed to a file or out of a folder.
 */
export interface Files {
  stamp(path: string): Promise<Stamp>;
  names(folder: string): Promise<readonly string[]>;
  /** The bytes of a regular file of at most `limit` bytes. */
  read(path: string, limit: number): Promise<Uint8Array>;
  /** A new file; an existing one is an error. */
  create(path: string): Promise<NewFile>;
  rename(from: string, to: string): Promise<void>;
  link(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes a file's time now; its bytes are not touched. */
  touch(path: string): Promise<void>;
  /** A folder and all that is in it. */
  removeFolder(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
}

/** What a file system that cannot sync a folder answers. Nothing is lost by it that could have been kept. */
const CANNOT_SYNC_FOLDERS = new Set(['EINVAL', 'ENOTSUP', 'EISDIR']);

/** Opening a pipe to read would wait for ever for somebody to write. */
export const READ_ONLY =
  process.platform === 'win32'
    ? constants.O_RDONLY
    : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

export function stampOf(stats: BigIntStats): Stamp {
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  return { kind, size: Number(stats.size), modified: stats.mtimeNs, inode: stats.ino };
}

async function stamp(path: string): Promise<Stamp> {
  return stampOf(await lstat(path, { bigint: true }));
}

async function read(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path, READ_ONLY);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new FileError('ENOTFILE', path);
    if (stats.size > limit) throw new FileError('EFBIG', path);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Nothing but these bytes can be in it: it was made for them, and nobody else knows its name. */
async function holds(file: FileHandle, bytes: Uint8Array): Promise<boolean> {
  const back = Buffer.allocUnsafe(bytes.length);
  let read = 0;
  while (read < back.length) {
    const { bytesRead } = await file.read(back, read, back.length - read, read);
    if (bytesRead === 0) return false;
    read += bytesRead;
  }
  return back.equals(bytes);
}

async function create(path: string): Promise<NewFile> {
  const file = await open(path, 'wx+');
  return {
    write: async (bytes) => (await file.write(bytes)).bytesWritten,
    holds: (bytes) => holds(file, bytes),
    sync: () => file.sync(),
    close: () => file.close(),
  };
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return; // Windows has no such thing.
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    if (!CANNOT_SYNC_FOLDERS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    // Nothing was written through it, so nothing can be learnt from how it closes.
    folder.close().catch(() => undefined);
  }
}

/** The real disk. */
export const disk: Files = {
  stamp,
  names: (folder) => readdir(folder),
  read,
  create,
  rename,
  link,
  remove: unlink,
  touch: async (path) => {
    const now = new Date();
    await utimes(path, now, now);
  },
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  makeFolder: (path) => mkdir(path),
  syncFolder,
};
