import { PICTURE_TEXTS } from '../../story/picture-text.ts';
import { expandCodes } from '../../text/expand-codes.ts';
import type { Noticed } from '../finding.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { noticed } from './placed-picture.ts';

const NO_CODES = new Map<string, readonly string[]>();

const NAMES = { caption: 'caption', credit: 'credit', alt: 'alt text' } as const;

/** Codes that still stand in a picture's texts: the library's list has them not, or had them not when they were typed. */
export function findUnreplacedCodes(placed: PlacedPicture): readonly Noticed[] {
  return PICTURE_TEXTS.flatMap((field) => {
    const codes = [...new Set(expandCodes(placed.picture[field], 0, NO_CODES).unknown)];
    if (codes.length === 0) return [];
    const rest = `still has ${codes.join(', ')} in its ${NAMES[field]}, for which the library’s code replacements had nothing. Add it there and type it again, or write it out`;
    return [noticed(placed, 'picture code not replaced', rest, field)];
  });
}
