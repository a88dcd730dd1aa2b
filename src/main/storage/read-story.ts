import { join } from 'node:path';
import { assertNever } from '../../core/schema/assert-never.ts';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import { parseStoryFile } from '../../core/story/parse-story.ts';
import type { StoryFailure } from '../../core/story/parse-story.ts';
import { readNewer } from '../../core/story/read-newer.ts';
import type { Story } from '../../core/story/story.ts';
import type { Failure } from '../../ipc/define.ts';
import { diskCode } from './file-error.ts';
import type { Files, Stamp } from './files.ts';
import { readFailure } from './storage-failure.ts';
import { STORY_FILE, STORY_LIMIT } from './story-file.ts';

/** A generation of a story as it lies on disk. */
export interface StoryRead {
  readonly story: Story;
  readonly bytes: Uint8Array;
  readonly stamp: Stamp;
  /** What was done to read an older file as one of today, by name. */
  readonly upgrades: readonly string[];
}

function storyFailure(failure: StoryFailure): Failure {
  switch (failure.kind) {
    case 'not json':
      return {
        kind: 'damaged',
        message: 'The story’s file is damaged: it breaks off or is not a story at all.',
      };
    case 'newer':
      return {
        kind: 'newer',
        message:
          'This story was written by a newer Stet. It is left as it is: open it with that one, or update this one.',
      };
    case 'damaged':
      return {
        kind: 'damaged',
        message: `The story’s file is damaged at “${failure.path || 'its start'}”: ${failure.expected}.`,
      };
    default:
      return assertNever(failure);
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads one generation of a story. Never changes anything. */
export async function readGeneration(
  files: Files,
  folder: string,
  name: string,
): Promise<Result<StoryRead, Failure>> {
  const path = join(folder, name);
  let read: { bytes: Uint8Array; stamp: Stamp };
  try {
    const stamp = await files.stamp(path);
    read = { stamp, bytes: await files.read(path, STORY_LIMIT) };
  } catch (error) {
    if (diskCode(error) === 'ENOENT')
      return failed({ kind: 'not found', message: `There is no ${name} in the story’s folder.` });
    return failed(readFailure(error, `The story’s ${name}`));
  }
  const text = decode(read.bytes);
  if (text === null)
    return failed({
      kind: 'damaged',
      message: 'The story’s file is damaged: it is not written as text.',
    });
  const parsed = parseStoryFile(text);
  return parsed.ok ? success({ ...read, ...parsed.value }) : failed(storyFailure(parsed.failure));
}

/** As much of a newer Stet’s story as this one can show, for reading only; null where that is nothing. */
export async function readNewerStory(files: Files, folder: string): Promise<StoryRead | null> {
  const path = join(folder, STORY_FILE);
  try {
    const stamp = await files.stamp(path);
    const bytes = await files.read(path, STORY_LIMIT);
    const story = readNewer(decode(bytes) ?? '');
    return story && { story, bytes, stamp, upgrades: [] };
  } catch (error) {
    if (diskCode(error) === null) throw error;
    return null;
  }
}
