import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Stamp } from './files.ts';

export const STORY_FILE = 'story.json';
/** The generation before the one in `story.json`. */
export const PREVIOUS_FILE = 'story.previous.json';

/** The most a `story.json` may hold, in bytes: a hundred times the longest story anybody has filed. */
export const STORY_LIMIT = 64 * 1024 * 1024;

/** What Stet knows of the `story.json` in a folder: enough to see that nobody else has written it since. */
export interface StoryFile {
  readonly folder: string;
  /** The revision that is known to be safe on disk. */
  readonly revision: number;
  /** SHA-256 of the bytes last found there. */
  readonly digest: string;
  /** SHA-256 of bytes whose writing failed: they may be there all the same. */
  readonly attempted: string | null;
  /** Where null, the bytes have to be read to know. */
  readonly stamp: Stamp | null;
}

/** A folder in which nothing is known to be. */
export function blankFile(folder: string): StoryFile {
  return { folder, revision: 0, digest: '', attempted: null, stamp: null };
}

export function storyPath(folder: string): string {
  return join(folder, STORY_FILE);
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function sameStamp(a: Stamp, b: Stamp): boolean {
  return a.kind === b.kind && a.size === b.size && a.modified === b.modified && a.inode === b.inode;
}
