/** A point of a picture, in fractions of its width and height from the top left. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of a picture, in fractions of its width and height from the top left. */
export interface PictureCrop extends PicturePoint {
  readonly width: number;
  readonly height: number;
}

/** How wide a picture stands on the page. */
export const PICTURE_SIZES = ['small', 'column', 'wide'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

/**
 * How a picture is shown: numbers only, for the original stays as it was. Fractions are of the picture as shown
 * (after the camera's rotation), 0 to 1.
 */
export interface PictureEdit {
  /** Degrees clockwise, -45 to 45, about the middle; the crop is of the straightened picture's largest inscribed frame. */
  readonly straighten?: number;
  readonly crop?: PictureCrop;
  /** What has to stay in sight, as a fraction of the whole picture. */
  readonly focal?: PicturePoint;
  readonly size?: PictureSize;
}

/** The furthest a picture is straightened, either way, in degrees. */
export const STEEPEST = 45;

/** The least that a crop leaves of a side: a hundredth. */
export const SMALLEST_CROP = 0.01;

/** Fractions and degrees are kept to a hundred-thousandth: finer than a pixel of any picture. */
const FINEST = 100_000;

function between(value: number, least: number, most: number): number {
  const sound = Number.isNaN(value) ? 0 : value;
  return Math.round(Math.min(most, Math.max(least, sound)) * FINEST) / FINEST;
}

function tidyCrop({ x, y, width, height }: PictureCrop): PictureCrop | null {
  const left = between(x, 0, 1 - SMALLEST_CROP);
  const top = between(y, 0, 1 - SMALLEST_CROP);
  const crop = {
    x: left,
    y: top,
    width: between(width, SMALLEST_CROP, 1 - left),
    height: between(height, SMALLEST_CROP, 1 - top),
  };
  return crop.width === 1 && crop.height === 1 ? null : crop;
}

/** An edit within its bounds and without what changes nothing; undefined where nothing is left of it. */
export function tidyEdit({ straighten, crop, focal, size }: PictureEdit): PictureEdit | undefined {
  const angle = between(straighten ?? 0, -STEEPEST, STEEPEST) || 0;
  const kept = crop && tidyCrop(crop);
  const tidy: PictureEdit = {
    ...(angle !== 0 && { straighten: angle }),
    ...(kept && { crop: kept }),
    ...(focal && { focal: { x: between(focal.x, 0, 1), y: between(focal.y, 0, 1) } }),
    ...(size && { size }),
  };
  return Object.keys(tidy).length > 0 ? tidy : undefined;
}

/** Whether a picture has to be drawn anew to be shown as it should be. */
export function needsDrawing(edit: PictureEdit | undefined): boolean {
  return edit?.straighten !== undefined || edit?.crop !== undefined;
}
