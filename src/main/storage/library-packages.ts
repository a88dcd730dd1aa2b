import type { ReadPackage } from '../../core/packages/read-package.ts';
import type { Result } from '../../core/schema/result.ts';
import type { Story } from '../../core/story/story.ts';
import type { Failure } from '../../ipc/define.ts';
import type { Files } from './files.ts';
import { keepOriginals, packStory } from './story-packages.ts';

interface LibraryHold {
  readonly files: Files;
  readonly find: (id: string) => Promise<Result<string, Failure>>;
  readonly inTurn: <T>(id: string, task: () => Promise<T>) => Promise<T>;
  readonly add: (
    story: Story,
    bring: (story: Story, path: string) => Promise<Result<void, Failure>>,
  ) => Promise<Result<Story, Failure>>;
}

/** Packages of a library's stories: made, and taken in. */
export function createLibraryPackages({ files, find, inTurn, add }: LibraryHold) {
  return {
    /** Whether the library has the story already. */
    has: async (id: string): Promise<boolean> => (await find(id)).ok,

    pack: (
      story: Story,
      signed: { readonly made: string; readonly by: string },
    ): Promise<Result<Uint8Array, Failure>> =>
      inTurn(story.id, async () => {
        const folder = await find(story.id);
        return folder.ok ? packStory(files, folder.value, story, signed) : folder;
      }),

    /** Puts a package's pictures and transcripts beside the library's own story. */
    takeOriginals: (id: string, received: ReadPackage): Promise<Result<void, Failure>> =>
      inTurn(id, async () => {
        const folder = await find(id);
        return folder.ok ? keepOriginals(files, folder.value, received) : folder;
      }),

    /** A package's story as a new one of the library. */
    add: (received: ReadPackage): Promise<Result<Story, Failure>> =>
      add(received.story, (_, folder) => keepOriginals(files, folder, received)),
  };
}
