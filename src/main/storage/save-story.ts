import { join } from 'node:path';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import { printStory } from '../../core/story/parse-story.ts';
import type { Story } from '../../core/story/story.ts';
import type { Failure } from '../../ipc/define.ts';
import { diskCode } from './file-error.ts';
import type { Files } from './files.ts';
import { writeFailure } from './storage-failure.ts';
import type { StoryFile } from './story-file.ts';
import { digestOf, PREVIOUS_FILE, sameStamp, STORY_LIMIT, storyPath } from './story-file.ts';
import { keepAs, writeFile } from './write-file.ts';

/** What a save came to: what is known of the file now, and why the words are not down where they are not. */
export interface SaveOutcome {
  readonly file: StoryFile;
  readonly failure: Failure | null;
}

const STORY = { what: 'The story', safe: 'Your words are safe in this window.' };

/** Why a save stopped: other words are in the place. */
export const CHANGED_ELSEWHERE: Failure = {
  kind: 'changed elsewhere',
  message:
    'This story was changed by another program after Stet read it, so Stet has not written over it. ' +
    'Your words are safe in this window: compare the two versions, or save yours as a copy.',
};

/** The digest of what is in the place now (empty where nothing is), unless somebody else has put it there. */
export async function findOurs(files: Files, file: StoryFile): Promise<Result<string, Failure>> {
  const path = storyPath(file.folder);
  try {
    const stamp = await files.stamp(path);
    if (file.stamp && sameStamp(stamp, file.stamp)) return success(file.digest);
    const digest = digestOf(await files.read(path, STORY_LIMIT));
    const isOurs = digest === file.digest || digest === file.attempted;
    return isOurs ? success(digest) : failed(CHANGED_ELSEWHERE);
  } catch (error) {
    // The file is gone and its folder is not: the words belong back in it.
    if (diskCode(error) === 'ENOENT' && (await files.stamp(file.folder).catch(() => null)))
      return success('');
    return failed(writeFailure(error, STORY));
  }
}

/** Stops a save: other words are in the place. */
class NotOurs extends Error {}

/**
 * Keeps the generation before. Worth trying and not worth a failed save: the new words are down already, beside
 * the old ones.
 */
async function keepPrevious(files: Files, folder: string): Promise<void> {
  const previous = join(folder, PREVIOUS_FILE);
  try {
    await files.remove(previous).catch(() => undefined);
    await keepAs(files, storyPath(folder), previous, STORY_LIMIT);
  } catch (error) {
    if (diskCode(error) === null) throw error;
  }
}

/**
 * Writes a story to its folder. The only code that does. An older revision than the one on disk is not written,
 * and that is no failure: newer words are down. Bytes that somebody else wrote are never written over: whose are
 * there is looked at while the new ones are being written, and nothing is replaced before that is known.
 */
export async function saveStory(files: Files, file: StoryFile, story: Story): Promise<SaveOutcome> {
  if (story.revision < file.revision) return { file, failure: null };
  const bytes = new TextEncoder().encode(printStory(story));
  if (story.revision === file.revision && digestOf(bytes) === file.digest)
    return { file, failure: null };
  const { folder } = file;
  const looking = findOurs(files, file);
  const writing = writeFile(files, storyPath(folder), bytes, async () => {
    if (!(await looking).ok) throw new NotOurs();
    await keepPrevious(files, folder);
  });
  // While the disk works.
  const digest = digestOf(bytes);
  const written = await writing.then(success, failed);
  const found = await looking;
  if (!found.ok) return { file, failure: found.failure };
  if (!written.ok) {
    const attempted = { ...file, digest: found.value, attempted: digest, stamp: null };
    return { file: attempted, failure: writeFailure(written.failure, STORY) };
  }
  const { revision } = story;
  return {
    file: { folder, revision, digest, attempted: null, stamp: written.value },
    failure: null,
  };
}
