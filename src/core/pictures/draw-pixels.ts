import type { FrameSize, Framing } from './picture-frame.ts';
import { pictureAround, pointOfPicture, WHOLE_FRAME } from './picture-frame.ts';
import type { Pixels } from './pixels.ts';
import { shrinkPixels, wholeOf } from './shrink-pixels.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a point of the picture as shown lies in the picture as stored (Exif 2.32, 4.6.5.1): fractions of each. */
function storedAt(orientation: number, { x, y }: Point): Point {
  switch (orientation) {
    case 2:
      return { x: 1 - x, y };
    case 3:
      return { x: 1 - x, y: 1 - y };
    case 4:
      return { x, y: 1 - y };
    case 5:
      return { x: y, y: x };
    case 6:
      return { x: y, y: 1 - x };
    case 7:
      return { x: 1 - y, y: 1 - x };
    case 8:
      return { x: 1 - y, y: x };
    default:
      return { x, y };
  }
}

/** Makes a pixel of several by their weights, which add up to one; what can be seen through lends it no colour. */
function mix(
  source: Uint8ClampedArray,
  data: Uint8ClampedArray,
  to: number,
  parts: readonly (readonly [at: number, weight: number])[],
): void {
  let [red, green, blue, covered] = [0, 0, 0, 0];
  for (const [at, weight] of parts) {
    const opaque = weight * (source[at + 3] ?? 0);
    red += opaque * (source[at] ?? 0);
    green += opaque * (source[at + 1] ?? 0);
    blue += opaque * (source[at + 2] ?? 0);
    covered += opaque;
  }
  data.set([red / covered, green / covered, blue / covered, covered], to);
}

/**
 * Draws pixels of one size from those of another: for each, `placeOf` its middle says where in the source to look, both
 * in fractions. What lies between four pixels is a mixture of them.
 */
function sample(source: Pixels, size: FrameSize, placeOf: (middle: Point) => Point): Pixels {
  const { width, height } = size;
  const data = new Uint8ClampedArray(width * height * 4);
  // Both ways of looking are affine: three places tell all others.
  const origin = placeOf({ x: 0.5 / width, y: 0.5 / height });
  const right = placeOf({ x: 1.5 / width, y: 0.5 / height });
  const below = placeOf({ x: 0.5 / width, y: 1.5 / height });
  const most = { x: source.width - 1, y: source.height - 1 };
  const held = (value: number, to: number): number => Math.min(to, Math.max(0, value));
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const x = origin.x + column * (right.x - origin.x) + row * (below.x - origin.x);
      const y = origin.y + column * (right.y - origin.y) + row * (below.y - origin.y);
      const across = held(x * source.width - 0.5, most.x);
      const down = held(y * source.height - 0.5, most.y);
      const [left, top] = [Math.floor(across), Math.floor(down)];
      const [partX, partY] = [across - left, down - top];
      const stepX = left < most.x ? 4 : 0;
      const stepY = top < most.y ? source.width * 4 : 0;
      const from = (top * source.width + left) * 4;
      const to = (row * width + column) * 4;
      mix(source.data, data, to, [
        [from, (1 - partX) * (1 - partY)],
        [from + stepX, partX * (1 - partY)],
        [from + stepY, (1 - partX) * partY],
        [from + stepX + stepY, partX * partY],
      ]);
    }
  return { data, width, height };
}

/** The picture upright: as large as it is, or as high as it was wide. */
function upright(pixels: Pixels, orientation: number): Pixels {
  if (orientation === 1) return pixels;
  const { width, height } = pixels;
  const size = orientation >= 5 ? { width: height, height: width } : { width, height };
  return sample(pixels, size, (point) => storedAt(orientation, point));
}

/** The part of the stored picture that is shown, of one that is not turned by any degrees, in pixels. */
function shownPart(source: Pixels, orientation: number, { crop = WHOLE_FRAME }: Framing) {
  const one = storedAt(orientation, crop);
  const other = storedAt(orientation, { x: crop.x + crop.width, y: crop.y + crop.height });
  return {
    x: Math.min(one.x, other.x) * source.width,
    y: Math.min(one.y, other.y) * source.height,
    width: Math.abs(one.x - other.x) * source.width,
    height: Math.abs(one.y - other.y) * source.height,
  };
}

/**
 * A picture as it is shown, turned upright, straightened and cropped, at a size that is no larger than what it shows:
 * each pixel is the mean of what it covers.
 */
export function drawPixels(
  source: Pixels,
  orientation: number,
  framing: Framing,
  size: FrameSize,
): Pixels {
  const isOnSide = orientation >= 5;
  const stored = ({ width, height }: FrameSize): FrameSize =>
    isOnSide ? { width: height, height: width } : { width, height };
  const { straighten = 0, crop = WHOLE_FRAME } = framing;
  if (straighten === 0) {
    const part = shownPart(source, orientation, framing);
    return upright(shrinkPixels(source, part, stored(size)), orientation);
  }
  const original = stored(source);
  const around = pictureAround(original, framing);
  const whole = stored({
    width: Math.min(original.width, Math.ceil(around.width * size.width)),
    height: Math.min(original.height, Math.ceil(around.height * size.height)),
  });
  const picture = upright(shrinkPixels(source, wholeOf(source), whole), orientation);
  return sample(picture, size, ({ x, y }) =>
    pointOfPicture(original, straighten, {
      x: crop.x + x * crop.width,
      y: crop.y + y * crop.height,
    }),
  );
}
