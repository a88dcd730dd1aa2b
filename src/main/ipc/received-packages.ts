import { commonVersion } from '../../core/packages/common-version.ts';
import { packageFailureMessage } from '../../core/packages/package-failure-message.ts';
import type { ReadPackage } from '../../core/packages/read-package.ts';
import { readPackage } from '../../core/packages/read-package.ts';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Story } from '../../core/story/story.ts';
import type { Failure } from '../../ipc/define.ts';
import type { StoryLibrary } from '../storage/library.ts';
import { digestOf } from '../storage/story-file.ts';
import { versionsInPackage } from '../storage/story-packages.ts';
import type { Machine } from './machine.ts';

const NOT_WAITING: Failure = {
  kind: 'not found',
  message: 'That package is no longer open. Open it again to compare it.',
};

/** What a package came to: a new story, or one the library has, whose versions wait to be compared. */
export type Received = { readonly kind: 'new' | 'waits'; readonly story: string };

/** Packages that were opened, by the story that waits for them. The last of each story is held. */
export type ReceivedPackages = ReturnType<typeof createReceivedPackages>;

export function createReceivedPackages({ shelf }: Pick<Machine, 'shelf'>) {
  const waiting = new Map<string, ReadPackage>();

  /** What was in the package is a version of the story from now on: both sides have had it. */
  const keepReceived = (library: StoryLibrary, { story, manifest }: ReadPackage) =>
    library.versions.keep(story, { why: 'received', by: manifest.by });

  return {
    /** Opens a package's bytes. The failure is a sentence. */
    async open(bytes: Uint8Array): Promise<Result<Received, string>> {
      const read = readPackage(bytes, digestOf);
      if (!read.ok) return failed(packageFailureMessage(read.failure));
      const library = shelf.library();
      const { id } = read.value.story;
      if (await library.packages.has(id)) {
        waiting.set(id, read.value);
        return success({ kind: 'waits', story: id });
      }
      const added = await library.packages.add(read.value);
      if (!added.ok) return failed(added.failure.message);
      await keepReceived(library, read.value);
      return success({ kind: 'new', story: id });
    },

    /** The story of the package that waits for a story, with the version both sides have had, if any is known. */
    async read(id: string): Promise<Result<{ story: Story; base: Story | null }, Failure>> {
      const received = waiting.get(id);
      if (!received) return failed(NOT_WAITING);
      const ours = await shelf.library().versions.stories(id);
      if (!ours.ok) return ours;
      const theirs = [received.story, ...(await versionsInPackage(received))];
      return success({ story: received.story, base: commonVersion(theirs, ours.value) });
    },

    /** Before a package's story is united with ours: its originals beside the story, its words in the history. */
    async take(id: string): Promise<Result<void, Failure>> {
      const received = waiting.get(id);
      if (!received) return failed(NOT_WAITING);
      const library = shelf.library();
      const taken = await library.packages.takeOriginals(id, received);
      if (!taken.ok) return taken;
      const kept = await keepReceived(library, received);
      return kept.ok ? success(undefined) : kept;
    },

    /** The package has been taken in. */
    settle: (id: string): void => void waiting.delete(id),
  };
}
