import { join } from 'node:path';
import type { StorySummary } from '../../ipc/contract.ts';
import type { Files } from './files.ts';
import type { ListCache, Remembered } from './list-cache.ts';
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
export function createLister(
  files: Files,
  library: string,
  now: () => string,
  cache: ListCache | null = null,
) {
  const remembered = new Map<string, Remembered>();
  let isNew = false;
  let loading: Promise<void> | null = null;

  async function load(): Promise<void> {
    for (const [folder, known] of (await cache?.load()) ?? []) remembered.set(folder, known);
  }

  function forget(folder: string): void {
    if (remembered.delete(folder)) isNew = true;
  }

  async function one(folder: string): Promise<Listed> {
    const path = join(library, folder);
    const place = await files.stamp(path).catch(() => null);
    if (place?.kind !== 'folder') {
      forget(folder);
      return null;
    }
    const stamp = await files.stamp(storyPath(path)).catch(() => null);
    const known = remembered.get(folder);
    if (known && stamp && sameStamp(known.stamp, stamp)) return known.listed;
    const listed = await look(files, library, folder, now());
    if (!stamp) forget(folder);
    else {
      remembered.set(folder, { stamp, listed });
      isNew = true;
    }
    return listed;
  }

  return {
    /**
     * The stories as they were when Stet last ran, before any is looked at; null where nothing is known. For the
     * first sight of a long list: it is looked through after that.
     */
    async known(): Promise<readonly NonNullable<Listed>[] | null> {
      loading ??= load();
      await loading;
      const all = [...remembered.values()].map(({ listed }) => listed);
      return all.length > 0 ? all.filter((listed) => listed !== null) : null;
    },

    /** Every story of the library, and every folder that should be one and cannot be read. */
    async list(): Promise<readonly NonNullable<Listed>[]> {
      loading ??= load();
      await loading;
      const names = (await files.names(library)).filter((name) => !name.startsWith('.'));
      const there = new Set(names);
      [...remembered.keys()].filter((folder) => !there.has(folder)).forEach(forget);
      const all: Listed[] = [];
      for (let at = 0; at < names.length; at += AT_ONCE)
        all.push(...(await Promise.all(names.slice(at, at + AT_ONCE).map(one))));
      if (isNew) {
        isNew = false;
        void cache?.save(remembered);
      }
      return all.filter((listed) => listed !== null);
    },
  };
}
