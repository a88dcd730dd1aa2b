import { join } from 'node:path';
import { assertNever } from '../../core/schema/assert-never.ts';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import { parseStory } from '../../core/story/parse-story.ts';
import type { StoryFailure } from '../../core/story/parse-story.ts';
import type { Story } from '../../core/story/story.ts';
import type { Failure } from '../../ipc/define.ts';
import { diskCode } from './file-error.ts';
import type { Files, Stamp } from './files.ts';
import { readFailure } from './storage-failure.ts';
import { STORY_LIMIT } from './story-file.ts';

/** A generation of a story as it lies on disk. */
export interface StoryRead {
  readonly story: Story;
  readonly bytes: Uint8Array;
  readonly stamp: Stamp;
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
  const story = parseStory(text);
  return story.ok ? success({ ...read, story: story.value }) : failed(storyFailure(story.failure));
}
