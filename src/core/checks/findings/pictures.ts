import type { Story } from '../../story/story.ts';
import type { Noticed } from '../finding.ts';
import { findAltTextFaults } from './alt-text.ts';
import { findCaptionFaults } from './caption-form.ts';
import { findCaptionNames } from './caption-names.ts';
import { findCaptionsInBody, findRepeatedCaptions } from './caption-repeats.ts';
import { findIimFaults } from './iim-limits.ts';
import { findMissingParts } from './picture-parts.ts';
import { findRightsFaults } from './picture-rights.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { placedPictures } from './placed-picture.ts';
import { findUnreplacedCodes } from './unreplaced-codes.ts';

interface Told {
  readonly pictures: readonly PlacedPicture[];
  readonly created: string;
  readonly stopped: readonly string[];
  readonly found: readonly Noticed[];
}

/** What was noticed last: while somebody types in the body, its pictures stay as they are. */
let last: Told | null = null;

function isSame(a: readonly PlacedPicture[], b: readonly PlacedPicture[]): boolean {
  const isSameAt = (at: number): boolean =>
    a[at]?.picture === b[at]?.picture && a[at]?.block === b[at]?.block;
  return a.length === b.length && a.every((_, at) => isSameAt(at));
}

/** What the pictures show by themselves, the body aside. */
function findOwnFaults(
  pictures: readonly PlacedPicture[],
  created: string,
  stopped: readonly string[],
): readonly Noticed[] {
  if (last?.created === created && last.stopped === stopped && isSame(last.pictures, pictures))
    return last.found;
  const found = [
    ...pictures.flatMap((placed) => [
      ...findMissingParts(placed),
      ...findRightsFaults(placed, created, stopped),
      ...findAltTextFaults(placed),
      ...findCaptionFaults(placed),
      ...findUnreplacedCodes(placed),
      ...findIimFaults(placed),
    ]),
    ...findRepeatedCaptions(pictures),
  ];
  last = { pictures, created, stopped, found };
  return found;
}

/**
 * What the story's pictures lack, what is wrong with their words, and what stands against using them. `stopped` are the
 * names that are no credit in this library.
 */
export function findPictureFaults(
  { body, created }: Pick<Story, 'body' | 'created'>,
  stopped: readonly string[],
): readonly Noticed[] {
  const pictures = placedPictures(body);
  if (pictures.length === 0) return [];
  return [
    ...findOwnFaults(pictures, created, stopped),
    ...findCaptionNames(pictures, body),
    ...findCaptionsInBody(pictures, body),
  ];
}
