import { join } from 'node:path';
import type { Result } from '../../core/schema/result.ts';
import type { Story } from '../../core/story/story.ts';
import { PICTURE_FILE_NAME } from '../../core/story/picture-file-name.ts';
import type { Failure } from '../../ipc/define.ts';
import { diskCode } from './file-error.ts';
import type { Files } from './files.ts';
import { tryReading, tryWriting } from './storage-failure.ts';
import { digestOf } from './story-file.ts';
import { writeFile } from './write-file.ts';

const PICTURES = 'pictures';

/** More than any picture Stet takes in, in bytes. */
const PICTURE_LIMIT = 128 * 1024 * 1024;

export type ReadPicture = Result<Uint8Array, Failure>;

/** The name of a picture's original: its content's SHA-256 and the ending of its kind. */
export function pictureFileName(bytes: Uint8Array, ending: string): string {
  return `${digestOf(bytes)}.${ending}`;
}

async function makePicturesFolder(files: Files, storyFolder: string): Promise<void> {
  try {
    await files.makeFolder(join(storyFolder, PICTURES));
    await files.syncFolder(storyFolder);
  } catch (error) {
    if (diskCode(error) !== 'EEXIST') throw error;
  }
}

function pathOf(storyFolder: string, file: string): string {
  if (!PICTURE_FILE_NAME.test(file)) throw new Error(`“${file}” is not the name of a picture.`);
  return join(storyFolder, PICTURES, file);
}

/** Puts a picture's original beside its story, safe on disk before any page refers to it. */
export async function keepPicture(
  files: Files,
  storyFolder: string,
  file: string,
  bytes: Uint8Array,
): Promise<Result<void, Failure>> {
  const writing = { what: 'The picture', safe: 'The story is as it was.' };
  return tryWriting(writing, async () => {
    const path = pathOf(storyFolder, file);
    await makePicturesFolder(files, storyFolder);
    // A file of that name holds those bytes, unless it was cut short: its name is their digest.
    const there = await files.read(path, PICTURE_LIMIT).catch(() => null);
    if (there && file.startsWith(digestOf(there))) return;
    await writeFile(files, path, bytes);
  });
}

/** The original of a picture, by its name in the story. */
export async function readPicture(
  files: Files,
  storyFolder: string,
  file: string,
): Promise<ReadPicture> {
  return tryReading('The picture', () => files.read(pathOf(storyFolder, file), PICTURE_LIMIT));
}

function pictureFiles(story: Story): ReadonlySet<string> {
  const files = story.body.flatMap((block) =>
    block.kind === 'picture' && block.image ? [block.image.file] : [],
  );
  return new Set(files);
}

/** Copies the pictures a story shows from one story's folder to another's. One that is missing stays missing. */
export async function copyPictures(
  files: Files,
  from: string,
  to: string,
  story: Story,
): Promise<void> {
  const names = pictureFiles(story);
  if (names.size > 0) await makePicturesFolder(files, to);
  for (const name of names) {
    const bytes = await files.read(pathOf(from, name), PICTURE_LIMIT).catch(() => null);
    if (bytes) await writeFile(files, pathOf(to, name), bytes);
  }
}
