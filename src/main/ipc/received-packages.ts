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
export type Received =
  | { readonly kind: 'new'; readonly story: string }
  | { readonly kind: 'waits'; readonly story: string; readonly number: number };

/** No more packages than this are held at a time: they are as large as their pictures. The oldest goes first. */
const MOST_HELD = 10;

/** Packages that were opened and wait to be compared, each by its number. */
export type ReceivedPackages = ReturnType<typeof createReceivedPackages>;

export function createReceivedPackages({ shelf }: Pick<Machine, 'shelf'>) {
  const waiting = new Map<number, ReadPackage>();
  let last = 0;

  function hold(received: ReadPackage): number {
    waiting.set(++last, received);
    for (const number of waiting.keys()) if (number <= last - MOST_HELD) waiting.delete(number);
    return last;
  }

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
        return success({ kind: 'waits', story: id, number: hold(read.value) });
      }
      const added = await library.packages.add(read.value);
      if (!added.ok) return failed(added.failure.message);
      await keepReceived(library, read.value);
      return success({ kind: 'new', story: id });
    },

    /** The story of a package that waits for the story of this id, with the version both sides have had, if any is known. */
    async read(
      id: string,
      number: number,
    ): Promise<Result<{ story: Story; base: Story | null }, Failure>> {
      const received = waiting.get(number);
      if (received?.story.id !== id) return failed(NOT_WAITING);
      const ours = await shelf.library().versions.stories(id);
      if (!ours.ok) return ours;
      const theirs = [received.story, ...(await versionsInPackage(received))];
      return success({ story: received.story, base: commonVersion(theirs, ours.value) });
    },

    /** Before a package's story is united with ours: its originals beside the story, its words in the history. */
    async take(id: string, number: number): Promise<Result<void, Failure>> {
      const received = waiting.get(number);
      if (received?.story.id !== id) return failed(NOT_WAITING);
      const library = shelf.library();
      const taken = await library.packages.takeOriginals(id, received);
      if (!taken.ok) return taken;
      const kept = await keepReceived(library, received);
      return kept.ok ? success(undefined) : kept;
    },

    /** The package has been taken in. */
    settle: (number: number): void => void waiting.delete(number),
  };
}
