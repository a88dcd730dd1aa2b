import { basename, join } from 'node:path';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Story } from '../../core/story/story.ts';
import type { Library, StorySummary } from '../../ipc/contract.ts';
import type { Failure } from '../../ipc/define.ts';
import { diskCode } from './file-error.ts';
import type { Files } from './files.ts';
import type { Listed, Lister } from './lister.ts';
import { storyFolderName } from './story-folder-name.ts';

const GONE: Failure = { kind: 'not found', message: 'This story is no longer in the library.' };

/** Which story is in which folder of a library. */
export type StoryFolders = ReturnType<typeof createStoryFolders>;

export function createStoryFolders(files: Files, library: string, lister: Lister) {
  let isSeen = false;
  /** What was taken in last, and what it was made of. */
  let taken: { readonly listed: readonly Listed[]; readonly library: Library } | null = null;
  /** Names of folders by the id of their story. */
  const names = new Map<string, string>();

  function noLibrary(error: unknown): Failure {
    const code = diskCode(error);
    if (code === null) throw error;
    const isForbidden = code === 'EACCES' || code === 'EPERM';
    const what = isForbidden ? 'may not be read' : 'is not there';
    return {
      kind: 'no library',
      message: `The library “${library}” ${what}. If it is on a drive or a share, connect that and try again, or open another library. Nothing has been deleted.`,
    };
  }

  /** A place where a drive was mounted is an empty folder once the drive is gone. */
  function emptied(): Failure {
    return {
      kind: 'no library',
      message: `The library “${library}” is empty, though it held ${names.size} stories a moment ago. If it is on a drive or a share, connect that again. If you have emptied it yourself, open it again. Nothing has been deleted by Stet.`,
    };
  }

  /** Takes in what was listed: the first folder of each story is the story, any other is a copy and is said. */
  function takeIn(listed: readonly Listed[], reading: Library['reading'] = null): Library {
    if (taken?.listed === listed) return taken.library;
    const stories = new Map<string, StorySummary>();
    const unreadable: { folder: string; message: string }[] = [];
    names.clear();
    for (const entry of listed) {
      if (entry.kind === 'unreadable') {
        unreadable.push({ folder: entry.folder, message: entry.message });
        continue;
      }
      const { folder, summary } = entry;
      const first = names.get(summary.id);
      if (first === undefined) {
        names.set(summary.id, folder);
        stories.set(summary.id, summary);
        continue;
      }
      const message = `This is another copy of the story in “${first}”. Only one of them is shown: move this folder out of the library to look at it.`;
      unreadable.push({ folder, message });
    }
    const latestFirst = [...stories.values()].sort((a, b) => (a.changed < b.changed ? 1 : -1));
    taken = { listed, library: { folder: library, stories: latestFirst, unreadable, reading } };
    return taken.library;
  }

  async function isThere(): Promise<boolean> {
    const place = await files.stamp(library).catch(() => null);
    return place?.kind === 'folder';
  }

  async function list(tell?: (soFar: Library) => void): Promise<Result<Library, Failure>> {
    try {
      isSeen = true;
      const listed = await lister.list(({ listed: soFar, ...reading }) =>
        tell?.(takeIn(soFar, reading)),
      );
      if (listed.length === 0 && names.size > 1) return failed(emptied());
      return success(takeIn(listed));
    } catch (error) {
      return failed(noLibrary(error));
    }
  }

  async function known(id: string): Promise<string | null> {
    const name = names.get(id);
    if (name === undefined) return null;
    const path = join(library, name);
    const place = await files.stamp(path).catch(() => null);
    return place?.kind === 'folder' ? path : null;
  }

  return {
    /** The same library as before where nothing has changed; of one nobody knew, it is told what has been read. */
    list,

    /** The stories beside whose file something unfinished lies. */
    async leftovers(): Promise<readonly string[]> {
      const folders = new Set(await lister.leftovers().catch(() => []));
      return [...names].flatMap(([id, name]) => (folders.has(name) ? [id] : []));
    },

    /**
     * The top of the list as it was when Stet last ran, before any other; null where it is not known, or where the story
     * `last` was not in the library.
     */
    async top(last: string | null): Promise<Library | null> {
      const top = (await isThere()) ? await lister.top() : null;
      if (isSeen || !top) return null;
      const library = takeIn(top.stories);
      for (const [id, folder] of top.others) names.set(id, folder);
      return last === null || names.has(last) ? library : null;
    },

    /** The list as it was when Stet last ran, once and before any but its top; null where it is not known. */
    async firstSight(): Promise<Library | null> {
      const known = (await isThere()) ? await lister.known() : null;
      if (isSeen || !known) return null;
      isSeen = true;
      return takeIn(known);
    },

    /** The folder a story is in now, wherever it has been moved to within the library. */
    async find(id: string): Promise<Result<string, Failure>> {
      const path = await known(id);
      if (path !== null) return success(path);
      const listed = await list();
      if (!listed.ok) return listed;
      const name = names.get(id);
      return name === undefined ? failed(GONE) : success(join(library, name));
    },

    /** Makes the first free folder of a story's name. */
    async make(story: Story): Promise<string> {
      for (let number = 1; ; number++) {
        const path = join(library, storyFolderName(story.created, story.slug, number));
        try {
          await files.makeFolder(path);
          await files.syncFolder(library);
          return path;
        } catch (error) {
          if (diskCode(error) !== 'EEXIST') throw error;
        }
      }
    },

    /** Notes that a folder holds a story now. */
    note(id: string, path: string): void {
      names.set(id, basename(path));
    },

    /** Gives a story's folder the name of its slug. Where that cannot be, it keeps its own: the name is for people. */
    async rename(path: string, story: Story): Promise<void> {
      const named = (number: number): string => storyFolderName(story.created, story.slug, number);
      try {
        const taken = new Set(await files.names(library));
        taken.delete(basename(path));
        let number = 1;
        while (taken.has(named(number))) number++;
        await files.rename(path, join(library, named(number)));
        names.set(story.id, named(number));
        await files.syncFolder(library);
      } catch (error) {
        if (diskCode(error) === null) throw error;
      }
    },

    forget(id: string): void {
      names.delete(id);
    },
  };
}
