import type { Likeness } from '../../core/pictures/likeness.ts';
import { LIKENESS_SIDE } from '../../core/pictures/likeness.ts';
import type { Drawing } from './draw-picture.ts';
import { drawSized } from './draw-picture.ts';

function pixelsOf({ canvas, pen }: Drawing): Uint32Array {
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return new Uint32Array(data.buffer);
}

/** Whether anything of it lets through what lies behind. */
export function canBeSeenThrough(drawing: Drawing): boolean {
  return pixelsOf(drawing).some((pixel) => pixel >>> 24 !== 0xff);
}

/** More than this share of neighbours alike, to the last bit, and no camera made it: a camera's pixels tremble. */
const FLAT = 0.4;

/** Fewer pixels than this are no photograph. */
const AN_ICON = 64 * 64;

/** Whether it has flat areas, as drawings, charts and screens have. */
export function isFlat(drawing: Drawing): boolean {
  const pixels = pixelsOf(drawing);
  if (pixels.length < AN_ICON) return true;
  let alike = 0;
  for (let at = 1; at < pixels.length; at++) if (pixels[at] === pixels[at - 1]) alike++;
  return alike > pixels.length * FLAT;
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
