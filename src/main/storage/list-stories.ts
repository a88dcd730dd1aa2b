import { join } from 'node:path';
import type { StorySummary } from '../../ipc/contract.ts';
import type { Files, Stamp } from './files.ts';
import { readGeneration, readNewerStory } from './read-story.ts';
import { PREVIOUS_FILE, sameStamp, STORY_FILE, storyPath } from './story-file.ts';
import { summaryOf } from './summary.ts';

/** What a folder of the library turned out to be. Null is for what is no story: another folder, a loose file. */
export type Listed =
  | { readonly kind: 'story'; readonly folder: string; readonly summary: StorySummary }
  | { readonly kind: 'unreadable'; readonly folder: string; readonly message: string }
  | null;

/** How many folders are read at one time. */
const AT_ONCE = 16;

interface Remembered {
  readonly stamp: Stamp;
  readonly listed: Listed;
}

async function look(files: Files, library: string, folder: string, now: string): Promise<Listed> {
  const path = join(library, folder);
  const current = await readGeneration(files, path, STORY_FILE);
  if (current.ok) return { kind: 'story', folder, summary: summaryOf(current.value.story, now) };
  const { kind, message } = current.failure;
  const newer = kind === 'newer' ? await readNewerStory(files, path) : null;
  if (newer) return { kind: 'story', folder, summary: summaryOf(newer.story, now) };
  if (kind !== 'damaged' && kind !== 'not found') return { kind: 'unreadable', folder, message };
  // Opening it will bring the generation before back; the list shows what will be opened.
  const previous = await readGeneration(files, path, PREVIOUS_FILE);
  if (previous.ok) return { kind: 'story', folder, summary: summaryOf(previous.value.story, now) };
  return kind === 'damaged' ? { kind: 'unreadable', folder, message } : null;
}

/** Reads the folders of a library, and again only those whose story has changed since. */
export function createLister(files: Files, library: string, now: () => string) {
  const remembered = new Map<string, Remembered>();

  async function one(folder: string): Promise<Listed> {
    const path = join(library, folder);
    const place = await files.stamp(path).catch(() => null);
    if (place?.kind !== 'folder') return null;
    const stamp = await files.stamp(storyPath(path)).catch(() => null);
    const known = remembered.get(folder);
    if (known && stamp && sameStamp(known.stamp, stamp)) return known.listed;
    const listed = await look(files, library, folder, now());
    if (stamp) remembered.set(folder, { stamp, listed });
    else remembered.delete(folder);
    return listed;
  }

  /** Every story of the library, and every folder that should be one and cannot be read. */
  return async function list(): Promise<readonly NonNullable<Listed>[]> {
    const names = (await files.names(library)).filter((name) => !name.startsWith('.'));
    const all: Listed[] = [];
    for (let at = 0; at < names.length; at += AT_ONCE)
      all.push(...(await Promise.all(names.slice(at, at + AT_ONCE).map(one))));
    return all.filter((listed) => listed !== null);
  };
}
