import { join } from 'node:path';
import type { Listed, Lister } from './lister.ts';
import { latestFirst } from './lister.ts';
import type { Files } from './files.ts';
import type { ListCache, Remembered } from './list-cache.ts';
import { readGeneration, readNewerStory } from './read-story.ts';
import { PREVIOUS_FILE, sameStamp, STORY_FILE, storyPath } from './story-file.ts';
import { summaryOf } from './summary.ts';
import { isTemporary } from './write-file.ts';

/** How many folders are read at one time. */
const AT_ONCE = 16;

async function look(
  files: Files,
  library: string,
  folder: string,
  now: string,
): Promise<Listed | null> {
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

/** When it is first told what has been read, in milliseconds; then after twice as long, for lists grow long. */
const TELL_AFTER = 500;

function isSame(a: readonly Listed[], b: readonly Listed[]): boolean {
  return a.length === b.length && a.every((listed, at) => listed === b[at]);
}

/** Reads the folders of a library, and again only those whose story has changed since. */
export function createLister(
  files: Files,
  library: string,
  now: () => string,
  cache: ListCache | null = null,
): Lister {
  const remembered = new Map<string, Remembered>();
  let isNew = false;
  let loading: Promise<void> | null = null;
  /** What was listed last. */
  let last: readonly Listed[] = [];

  async function load(): Promise<void> {
    for (const [folder, known] of (await cache?.load()) ?? []) remembered.set(folder, known);
  }

  function forget(folder: string): void {
    if (remembered.delete(folder)) isNew = true;
  }

  async function one(folder: string): Promise<Listed | null> {
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

  async function folders(): Promise<readonly string[]> {
    const names = await files.names(library);
    return names.filter((name) => !name.startsWith('.')).sort(latestFirst);
  }

  return {
    top: async () => (await cache?.top()) ?? null,

    async known() {
      loading ??= load();
      await loading;
      const all = [...remembered].sort(([a], [b]) => latestFirst(a, b));
      last = all.flatMap(([, { listed }]) => listed ?? []);
      return all.length > 0 ? last : null;
    },

    async list(tell) {
      loading ??= load();
      await loading;
      const names = await folders();
      const there = new Set(names);
      const isUnknown = remembered.size === 0;
      [...remembered.keys()].filter((folder) => !there.has(folder)).forEach(forget);
      const all: Listed[] = [];
      const begun = Date.now();
      let wait = TELL_AFTER;
      for (let at = 0; at < names.length; at += AT_ONCE) {
        const listed = await Promise.all(names.slice(at, at + AT_ONCE).map(one));
        all.push(...listed.filter((each) => each !== null));
        if (!isUnknown || Date.now() - begun < wait) continue;
        wait = 2 * (Date.now() - begun);
        tell?.({ listed: [...all], read: Math.min(names.length, at + AT_ONCE), of: names.length });
        // Stet may be quit before all has been read: the next start goes on from here.
        void cache?.save(remembered);
      }
      if (isNew) {
        isNew = false;
        void cache?.save(remembered);
      }
      if (!isSame(all, last)) last = all;
      return last;
    },

    async leftovers() {
      const found: string[] = [];
      for (const folder of await folders()) {
        const inside = await files.names(join(library, folder)).catch(() => []);
        if (inside.some(isTemporary)) found.push(folder);
      }
      return found;
    },
  };
}
