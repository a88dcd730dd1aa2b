import type { FrameSize } from './picture-frame.ts';

/** A picture decoded: four bytes a pixel (red, green, blue, and how much it covers), row by row. */
export interface Pixels extends FrameSize {
  readonly data: Uint8ClampedArray;
}

/** Whether anything of it lets through what lies behind. */
export function canBeSeenThrough({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 0xff) return true;
  return false;
}

/** More than this share of neighbours alike, to the last bit, and no camera made it: a camera's pixels tremble. */
const FLAT = 0.4;

/** Fewer pixels than this are no photograph. */
const AN_ICON = 64 * 64;

/** Whether it has flat areas, as drawings, charts and screens have. */
export function isFlat({ data, width, height }: Pixels): boolean {
  const count = width * height;
  if (count < AN_ICON) return true;
  const pixels = new Uint32Array(data.buffer, data.byteOffset, count);
  let alike = 0;
  for (let at = 1; at < count; at++) if (pixels[at] === pixels[at - 1]) alike++;
  return alike > count * FLAT;
}
