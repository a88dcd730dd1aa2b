import type { Likeness } from '../../core/pictures/likeness.ts';
import { LIKENESS_SIDE } from '../../core/pictures/likeness.ts';
import type { Pixels } from '../../core/pictures/pixels.ts';
import type { Drawing } from './draw-picture.ts';
import { drawSized } from './draw-picture.ts';

/** What was drawn, pixel by pixel. */
export function pixelsOf({ canvas, pen }: Drawing): Pixels {
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

/** The grey square that pictures are compared by (Rec. 601 luma). */
export function likenessOf(drawing: Drawing): Likeness {
  const square = drawSized(drawing, { width: LIKENESS_SIDE, height: LIKENESS_SIDE });
  const { data } = square.pen.getImageData(0, 0, LIKENESS_SIDE, LIKENESS_SIDE);
  return Uint8Array.from({ length: LIKENESS_SIDE ** 2 }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(index * 4, index * 4 + 3);
    return Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  });
}
