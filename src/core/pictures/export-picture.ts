import type { Result } from '../schema/result.ts';
import { failed } from '../schema/result.ts';
import { cleanAvif } from './clean-avif.ts';
import { cleanGif } from './clean-gif.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import type { CleanPicture } from './clean-picture.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import type { PictureFailure } from './picture-failure.ts';
import { readPictureMetadata } from './read-picture-metadata.ts';
import type { PictureWords, WrittenWords } from './written-words.ts';
import { writtenWords } from './written-words.ts';

/** By the ending of a picture's name in its story, which Stet gives it by its first bytes. */
const CLEAN = new Map<string, CleanPicture>([
  ['jpg', cleanJpeg],
  ['png', cleanPng],
  ['webp', cleanWebp],
  ['gif', cleanGif],
  ['avif', cleanAvif],
]);

/**
 * A copy of a picture with the same pixels, colours and turn, with these words and nothing else that its file said.
 * `file` is its name: its ending says its kind. A file that is not wholly understood is refused, whatever its bytes.
 */
export function copyPicture(
  bytes: Uint8Array,
  file: string,
  words: WrittenWords,
): Result<Uint8Array, PictureFailure> {
  const clean = CLEAN.get(file.slice(file.lastIndexOf('.') + 1));
  if (!clean) return failed('damaged');
  try {
    return clean(bytes, words);
  } catch (error) {
    if (error instanceof RangeError) return failed('damaged'); // it is cut off
    throw error;
  }
}

/**
 * A copy of a picture for everyone to see: the same pixels, without anything else that its file said (place, camera,
 * owner, thumbnails, edits), but for how it is turned, its colours, and its creator, copyright, terms of use and
 * digital source type; with the words of the story written in. `file` is its name in the story.
 */
export function exportPicture(
  bytes: Uint8Array,
  file: string,
  words: PictureWords,
): Result<Uint8Array, PictureFailure> {
  return copyPicture(bytes, file, writtenWords(words, readPictureMetadata(bytes)));
}
