import type { Noticed } from '../finding.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { noticed } from './placed-picture.ts';

/** What a picture lacks: itself, its credit, its alt text, its caption. */
export function findMissingParts(placed: PlacedPicture): readonly Noticed[] {
  const { image, caption, credit, alt } = placed.picture;
  const isMissing = (text: string): boolean => text.trim() === '';
  return [
    ...(image
      ? []
      : [noticed(placed, 'picture missing', 'has a caption line but no picture file')]),
    ...(isMissing(credit) ? [noticed(placed, 'credit missing', 'has no credit', 'credit')] : []),
    ...(isMissing(alt) && image
      ? [noticed(placed, 'alt text missing', 'has no alt text', 'alt')]
      : []),
    ...(isMissing(caption) ? [noticed(placed, 'caption missing', 'has no caption')] : []),
  ];
}
