import type { Pixels } from '../../src/core/pictures/pixels.ts';

export type Colour = readonly [red: number, green: number, blue: number];

/** Colours told apart after any coder: one for each quarter of a pattern. */
export const QUARTERS: Readonly<
  Record<'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight', Colour>
> = {
  topLeft: [200, 40, 40],
  topRight: [40, 160, 60],
  bottomLeft: [50, 70, 200],
  bottomRight: [210, 190, 60],
};

/** The quarter in which a point lies, in fractions of the whole. */
export function quarterAt(x: number, y: number): Colour {
  if (y < 0.5) return x < 0.5 ? QUARTERS.topLeft : QUARTERS.topRight;
  return x < 0.5 ? QUARTERS.bottomLeft : QUARTERS.bottomRight;
}

/** Pixels by what each is to be, told by its middle in fractions of the whole. */
export function pixelsBy(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => readonly number[],
): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      data.set(colourAt((column + 0.5) / width, (row + 0.5) / height), (row * width + column) * 4);
  return { data, width, height };
}

/** The pixel that lies at a point in fractions of the whole, red, green, blue and how much it covers. */
export function pixelAt({ data, width, height }: Pixels, x: number, y: number): readonly number[] {
  const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
  return [...data.subarray(at, at + 4)];
}

/** The most by which two colours differ in any channel. */
export function apart(one: readonly number[], other: readonly number[]): number {
  return Math.max(...other.map((value, at) => Math.abs(value - (one[at] ?? 0))));
}
