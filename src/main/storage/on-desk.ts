import { join } from 'node:path';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Story } from '../../core/story/story.ts';
import type { Failure } from '../../ipc/define.ts';
import type { ConflictCopy } from './conflict-copies.ts';
import { conflictCopy } from './conflict-copies.ts';
import type { Files } from './files.ts';
import { readGeneration } from './read-story.ts';
import { findOurs } from './save-story.ts';
import { tryWriting } from './storage-failure.ts';
import type { StoryFile } from './story-file.ts';
import { digestOf, STORY_FILE } from './story-file.ts';
import type { Holder, StoryLocks } from './story-lock.ts';

/** Another version of a story: its file as it is now, or a copy that a synchronising program left. */
export type OtherVersion =
  { readonly kind: 'disk' } | { readonly kind: 'copy'; readonly name: string };

/** What became of an open story's file: nothing, other words, or it is not there. */
export type Outside = 'same' | 'changed' | 'gone';

/** What others have done around an open story: to its file, who has it instead, copies that wait to be looked at. */
export interface Around {
  readonly file: Outside;
  readonly taken: string | null;
  readonly copies: readonly ConflictCopy[];
}

/** A version that was read to be compared, and the digest to know it again by. */
export interface ReadVersion {
  readonly story: Story;
  readonly digest: string;
}

const NOT_A_COPY: Failure = {
  kind: 'not found',
  message: 'There is no such version of this story.',
};

/** The sentence for a story that somebody else has. */
export function takenBy({ who, host }: Pick<Holder, 'who' | 'host'>): string {
  const where = host === '' ? '' : ` on “${host}”`;
  return `This story is open${who === '' ? ' in another Stet' : ` at ${who}’s desk`}${where}. You can read it here; it will not be written over.`;
}

/** What happens around a story while it is on the desk: other desks, other programs, copies they left. */
export function createOnDesk(files: Files, locks: StoryLocks) {
  const nameOf = (other: OtherVersion): string | null =>
    other.kind === 'disk' ? STORY_FILE : (conflictCopy(other.name)?.name ?? null);

  return {
    /** Takes the story; answers why it can only be read, or null. */
    async take(folder: string): Promise<string | null> {
      const holder = await locks.take(folder);
      return holder && takenBy(holder);
    },

    /** Who has it instead of this Stet, in a sentence; null for nobody. */
    async taken(folder: string): Promise<string | null> {
      const holder = await locks.other(folder);
      return holder && takenBy(holder);
    },

    async outside(file: StoryFile): Promise<Outside> {
      const found = await findOurs(files, file);
      if (!found.ok) return found.failure.kind === 'changed elsewhere' ? 'changed' : 'gone';
      return found.value === '' && file.digest !== '' ? 'gone' : 'same';
    },

    async copies(folder: string): Promise<readonly ConflictCopy[]> {
      const names = await files.names(folder).catch(() => []);
      return names.flatMap((name) => conflictCopy(name) ?? []);
    },

    async read(folder: string, other: OtherVersion): Promise<Result<ReadVersion, Failure>> {
      const name = nameOf(other);
      if (name === null) return failed(NOT_A_COPY);
      const read = await readGeneration(files, folder, name);
      if (!read.ok) return read;
      return success({ story: read.value.story, digest: digestOf(read.value.bytes) });
    },

    /** A copy whose words have been taken in makes way under another name; it is never deleted. */
    async setAside(folder: string, name: string): Promise<Result<void, Failure>> {
      const setting = { what: 'The copy’s new name', safe: 'The merged story is saved.' };
      return tryWriting(setting, async () => {
        const taken = new Set(await files.names(folder));
        let number = 1;
        while (taken.has(`story.merged-${number}.json`)) number++;
        await files.rename(join(folder, name), join(folder, `story.merged-${number}.json`));
        await files.syncFolder(folder);
      });
    },
  };
}
