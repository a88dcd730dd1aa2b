import type { PictureCrop, PicturePoint } from '../../../../core/story/picture-edit.ts';

/** Proportions a crop can be held to, width by height; `original` are the picture's own. */
export const RATIOS = ['free', 'original', '16:9', '3:2', '4:3', '1:1', '4:5'] as const;
export type Ratio = (typeof RATIOS)[number];

/** Which edges a handle moves: -1 the left or upper one, 1 the other, 0 neither. */
export interface Handle {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
  readonly name: string;
}

export const CORNERS: readonly Handle[] = [
  { x: -1, y: -1, name: 'Top left corner' },
  { x: 1, y: -1, name: 'Top right corner' },
  { x: -1, y: 1, name: 'Bottom left corner' },
  { x: 1, y: 1, name: 'Bottom right corner' },
];

/** Edges move by themselves only where the proportions are free. */
export const EDGES: readonly Handle[] = [
  { x: 0, y: -1, name: 'Top edge' },
  { x: -1, y: 0, name: 'Left edge' },
  { x: 1, y: 0, name: 'Right edge' },
  { x: 0, y: 1, name: 'Bottom edge' },
];

/** The least a crop leaves, as a fraction of a side: smaller cannot be taken hold of. */
const LEAST = 0.05;

export const WHOLE: PictureCrop = { x: 0, y: 0, width: 1, height: 1 };

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The proportions as a crop's width by its height, both in fractions of the frame; null where they are free. */
export function proportionOf(
  ratio: Ratio,
  { width, height }: { readonly width: number; readonly height: number },
): number | null {
  if (ratio === 'free') return null;
  if (ratio === 'original') return 1;
  const [across = 1, down = 1] = ratio.split(':').map(Number);
  return ((across / down) * height) / width;
}

/** A crop moved, as far as the frame goes. */
export function moveCrop(crop: PictureCrop, by: PicturePoint): PictureCrop {
  return {
    ...crop,
    x: within(crop.x + by.x, 0, 1 - crop.width),
    y: within(crop.y + by.y, 0, 1 - crop.height),
  };
}

/** The largest crop of some proportions, as near as it goes to where one was. */
export function fitCrop(crop: PictureCrop, proportion: number | null): PictureCrop {
  if (proportion === null) return crop;
  const width = Math.min(1, proportion);
  const height = Math.min(1, 1 / proportion);
  const middle = { x: crop.x + crop.width / 2, y: crop.y + crop.height / 2 };
  return moveCrop(
    { x: middle.x - width / 2, y: middle.y - height / 2, width, height },
    { x: 0, y: 0 },
  );
}

function resizeFreely(crop: PictureCrop, { x, y }: Handle, by: PicturePoint): PictureCrop {
  const right = crop.x + crop.width;
  const bottom = crop.y + crop.height;
  const left = x === -1 ? within(crop.x + by.x, 0, right - LEAST) : crop.x;
  const top = y === -1 ? within(crop.y + by.y, 0, bottom - LEAST) : crop.y;
  return {
    x: left,
    y: top,
    width: (x === 1 ? within(right + by.x, left + LEAST, 1) : right) - left,
    height: (y === 1 ? within(bottom + by.y, top + LEAST, 1) : bottom) - top,
  };
}

/** A crop with an edge or a corner moved; of fixed proportions it grows from the corner over against it. */
export function resizeCrop(
  crop: PictureCrop,
  handle: Handle,
  by: PicturePoint,
  proportion: number | null,
): PictureCrop {
  const free = resizeFreely(crop, handle, by);
  if (proportion === null) return free;
  const roomAcross = handle.x === 1 ? 1 - crop.x : crop.x + crop.width;
  const roomDown = handle.y === 1 ? 1 - crop.y : crop.y + crop.height;
  const wanted = Math.max(free.width, free.height * proportion, LEAST);
  const width = Math.min(wanted, roomAcross, roomDown * proportion);
  const height = width / proportion;
  return {
    x: handle.x === 1 ? crop.x : crop.x + crop.width - width,
    y: handle.y === 1 ? crop.y : crop.y + crop.height - height,
    width,
    height,
  };
}
