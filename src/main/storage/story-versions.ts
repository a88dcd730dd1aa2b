import type { VersionReason } from '../../core/history/version.ts';
import type { Result } from '../../core/schema/result.ts';
import { success } from '../../core/schema/result.ts';
import type { Story } from '../../core/story/story.ts';
import type { Failure } from '../../ipc/define.ts';
import type { Files } from './files.ts';
import type { VersionList } from './history.ts';
import { createHistory } from './history.ts';
import { readGeneration } from './read-story.ts';
import { STORY_FILE } from './story-file.ts';

/** Why a version is kept and by whom; a name where somebody gave one. */
export interface Occasion {
  readonly why: VersionReason;
  readonly by: string;
  readonly name?: string;
}

interface LibraryHold {
  readonly files: Files;
  readonly find: (id: string) => Promise<Result<string, Failure>>;
  readonly inTurn: <T>(id: string, task: () => Promise<T>) => Promise<T>;
  readonly now: () => string;
}

/** The versions of a library's stories, by the stories' ids. */
export function createStoryVersions({ files, find, inTurn, now }: LibraryHold) {
  const history = createHistory(files);

  const inFolder = <T>(
    id: string,
    task: (folder: string) => Promise<Result<T, Failure>>,
  ): Promise<Result<T, Failure>> =>
    inTurn(id, async () => {
      const folder = await find(id);
      return folder.ok ? task(folder.value) : folder;
    });

  const keepIn = (folder: string, story: Story, { name = '', ...occasion }: Occasion) =>
    history.keep(folder, story, { ...occasion, name, at: now() });

  return {
    list: (id: string): Promise<Result<VersionList, Failure>> => inFolder(id, history.list),

    read: (id: string, number: number): Promise<Result<Story, Failure>> =>
      inFolder(id, async (folder) => {
        const kept = await history.read(folder, number);
        return kept.ok ? success(kept.value.story) : kept;
      }),

    /** The words of every version that can be read, latest first. */
    stories: (id: string): Promise<Result<readonly Story[], Failure>> =>
      inFolder(id, async (folder) => {
        const listed = await history.list(folder);
        if (!listed.ok) return listed;
        const stories: Story[] = [];
        for (const { number } of listed.value.versions) {
          const kept = await history.read(folder, number);
          if (kept.ok) stories.push(kept.value.story);
        }
        return success(stories);
      }),

    name: (id: string, number: number, name: string): Promise<Result<void, Failure>> =>
      inFolder(id, (folder) => history.name(folder, number, name)),

    /** Keeps a story as it was given. */
    keep: (story: Story, occasion: Occasion): Promise<Result<number | null, Failure>> =>
      inFolder(story.id, (folder) => keepIn(folder, story, occasion)),

    /** Keeps a story as it is on disk. */
    keepSaved: (id: string, occasion: Occasion): Promise<Result<number | null, Failure>> =>
      inFolder(id, async (folder) => {
        const read = await readGeneration(files, folder, STORY_FILE);
        return read.ok ? keepIn(folder, read.value.story, occasion) : read;
      }),
  };
}
