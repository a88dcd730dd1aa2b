import type { Result } from '../../core/schema/result.ts';
import type { Story } from '../../core/story/story.ts';
import { PICTURE_FILE_NAME } from '../../core/story/picture-file-name.ts';
import type { Failure } from '../../ipc/define.ts';
import type { Files } from './files.ts';
import { copyOriginals, keepOriginal, readOriginal } from './originals.ts';
import { tryReading, tryWriting } from './storage-failure.ts';

const PICTURES = { folder: 'pictures', name: PICTURE_FILE_NAME, limit: 128 * 1024 * 1024 };

export type ReadPicture = Result<Uint8Array, Failure>;

/** Puts a picture's original beside its story, safe on disk before any page refers to it. */
export async function keepPicture(
  files: Files,
  storyFolder: string,
  file: string,
  bytes: Uint8Array,
): Promise<Result<void, Failure>> {
  const writing = { what: 'The picture', safe: 'The story is as it was.' };
  return tryWriting(writing, () => keepOriginal(files, PICTURES, storyFolder, file, bytes));
}

/** The original of a picture, by its name in the story. */
export async function readPicture(
  files: Files,
  storyFolder: string,
  file: string,
): Promise<ReadPicture> {
  return tryReading('The picture', () => readOriginal(files, PICTURES, storyFolder, file));
}

/** The originals a story shows. */
export function pictureFiles(story: Story): ReadonlySet<string> {
  const shown = story.body.flatMap((block) =>
    block.kind === 'picture' && block.image ? [block.image.file] : [],
  );
  return new Set(shown);
}

/** Copies the pictures a story shows from one story's folder to another's. One that is missing stays missing. */
export function copyPictures(files: Files, from: string, to: string, story: Story): Promise<void> {
  return copyOriginals(files, PICTURES, from, to, pictureFiles(story));
}
