import type { FramePart, FrameSize } from './picture-frame.ts';
import type { Pixels } from './pixels.ts';

/** The pixels that each of a row (or column) of new ones covers, and how much of the first and last of them. */
interface Cover {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** Which of `count` pixels each of `parts` covers of the stretch that begins at `start` and is `length` long. */
function coversOf(start: number, length: number, parts: number, count: number): readonly Cover[] {
  const step = length / parts;
  return Array.from({ length: parts }, (_, at) => {
    const begin = Math.min(count, Math.max(0, start + at * step));
    const end = Math.min(count, Math.max(0, start + (at + 1) * step));
    const from = Math.min(count - 1, Math.floor(begin));
    // What rounding adds is no pixel.
    const to = Math.max(from + 1, Math.ceil(end - 1e-6));
    return { from, to, first: Math.min(1, from + 1 - begin), last: Math.min(1, end - (to - 1)) };
  });
}

/** How much of a pixel is covered. */
function weightOf({ from, to, first, last }: Cover, at: number): number {
  if (to - from === 1) return Math.max(1e-6, first + last - 1);
  return at === from ? first : at === to - 1 ? last : 1;
}

/** Adds a row's pixels, as they are covered, to sums of red, green and blue by how much each covers, and of that. */
function addRow(
  { data, width }: Pixels,
  row: number,
  columns: readonly Cover[],
  share: number,
  sums: Float64Array,
): void {
  for (let column = 0; column < columns.length; column++) {
    const cover = columns[column] as Cover;
    let [red, green, blue, covered, all] = [0, 0, 0, 0, 0];
    for (let x = cover.from; x < cover.to; x++) {
      const at = (row * width + x) * 4;
      const weight = weightOf(cover, x);
      const opaque = weight * (data[at + 3] as number);
      red += opaque * (data[at] as number);
      green += opaque * (data[at + 1] as number);
      blue += opaque * (data[at + 2] as number);
      covered += opaque;
      all += weight;
    }
    const to = column * 5;
    sums[to] = (sums[to] as number) + red * share;
    sums[to + 1] = (sums[to + 1] as number) + green * share;
    sums[to + 2] = (sums[to + 2] as number) + blue * share;
    sums[to + 3] = (sums[to + 3] as number) + covered * share;
    sums[to + 4] = (sums[to + 4] as number) + all * share;
  }
}

/** All of a picture, as a part of it. */
export function wholeOf({ width, height }: FrameSize): FramePart {
  return { x: 0, y: 0, width, height };
}

/**
 * A part of a picture, in pixels and fractions of pixels, at a size no larger: each new pixel is the mean of what it
 * covers, and what can be seen through lends it no colour.
 */
export function shrinkPixels(
  source: Pixels,
  part: FramePart,
  { width, height }: FrameSize,
): Pixels {
  const columns = coversOf(part.x, part.width, width, source.width);
  const rows = coversOf(part.y, part.height, height, source.height);
  const data = new Uint8ClampedArray(width * height * 4);
  const sums = new Float64Array(width * 5);
  rows.forEach((cover, row) => {
    sums.fill(0);
    for (let y = cover.from; y < cover.to; y++)
      addRow(source, y, columns, weightOf(cover, y), sums);
    for (let column = 0; column < width; column++) {
      const at = column * 5;
      const to = (row * width + column) * 4;
      const covered = (sums[at + 3] as number) || 1;
      for (let channel = 0; channel < 3; channel++)
        data[to + channel] = (sums[at + channel] as number) / covered;
      data[to + 3] = (sums[at + 3] as number) / (sums[at + 4] as number);
    }
  });
  return { data, width, height };
}
