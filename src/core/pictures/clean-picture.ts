import type { Result } from '../schema/result.ts';
import type { PictureFailure } from './picture-failure.ts';
import type { WrittenWords } from './written-words.ts';

/**
 * Takes everything out of a picture but what it takes to show it, and writes words in; not a pixel changes.
 * Throws a `RangeError` where the file is cut off.
 */
export type CleanPicture = (
  bytes: Uint8Array,
  words: WrittenWords,
) => Result<Uint8Array, PictureFailure>;
