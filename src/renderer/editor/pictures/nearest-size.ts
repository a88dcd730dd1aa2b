import type { PictureSize } from '../../../core/story/picture-edit.ts';
import { PICTURE_SIZES } from '../../../core/story/picture-edit.ts';

/** How wide each size stands, as a share of the column. */
const WIDTHS: Readonly<Record<PictureSize, number>> = { small: 0.5, column: 1, wide: 1.16 };

/** The size whose width comes nearest to one in pixels, in a column of so many. */
export function nearestSize(width: number, column: number): PictureSize {
  const distance = (size: PictureSize): number => Math.abs(width - WIDTHS[size] * column);
  return PICTURE_SIZES.reduce((best, size) => (distance(size) < distance(best) ? size : best));
}
