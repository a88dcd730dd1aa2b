/** Side of the grey square that two pictures are compared by, in pixels. */
export const LIKENESS_SIDE = 48;

/** A picture as a grey square of `LIKENESS_SIDE` pixels, 0 to 255, row by row: the whole of it, squeezed. */
export type Likeness = Uint8Array;

/** How much of each side a crop may have taken, in fractions, coarse and then finer about the best. */
const CROPS = [0, 0.04, 0.08, 0.12, 0.16];
const FINER = [-0.02, 0, 0.02];

/** Pixels a side that are compared: enough to tell two frames of a burst apart, few enough to try many crops. */
const COARSE = 12;
const FINE = 24;

/** Correlation from which two are taken for one. Below it lie pictures of one place, above it one picture. */
const SAME = 0.965;
/** A coarse look that is worth a finer one. */
const PROMISING = 0.8;

/** Less contrast than this, in grey levels, and there is nothing to compare. */
const EMPTY = 4;

/** A part of a picture, by what is cut off each side, in fractions. */
interface Cut {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const WHOLE: Cut = { left: 0, right: 0, top: 0, bottom: 0 };

const CORNERS = LIKENESS_SIDE + 1;

/** For each corner between pixels, the sum of all that lies above and to the left of it. */
function sumsOf(likeness: Likeness): Float64Array {
  const sums = new Float64Array(CORNERS * CORNERS);
  for (let row = 1; row < CORNERS; row++)
    for (let column = 1; column < CORNERS; column++) {
      const at = row * CORNERS + column;
      const pixel = likeness[(row - 1) * LIKENESS_SIDE + column - 1] ?? 0;
      sums[at] =
        pixel + (sums[at - 1] ?? 0) + (sums[at - CORNERS] ?? 0) - (sums[at - CORNERS - 1] ?? 0);
    }
  return sums;
}

/** The sum up to any point, also within a pixel. */
function sumTo(sums: Float64Array, x: number, y: number): number {
  const column = Math.min(LIKENESS_SIDE - 1, Math.floor(x));
  const row = Math.min(LIKENESS_SIDE - 1, Math.floor(y));
  const at = row * CORNERS + column;
  const [right, down] = [x - column, y - row];
  const above = (sums[at] ?? 0) * (1 - right) + (sums[at + 1] ?? 0) * right;
  const below = (sums[at + CORNERS] ?? 0) * (1 - right) + (sums[at + CORNERS + 1] ?? 0) * right;
  return above * (1 - down) + below * down;
}

/** A part of a picture at `side` by `side` pixels, each the mean of what it covers. */
function sampled(sums: Float64Array, { left, right, top, bottom }: Cut, side: number) {
  const sample = new Float64Array(side * side);
  const wide = ((1 - left - right) * LIKENESS_SIDE) / side;
  const high = ((1 - top - bottom) * LIKENESS_SIDE) / side;
  for (let row = 0; row < side; row++) {
    const y = top * LIKENESS_SIDE + row * high;
    for (let column = 0; column < side; column++) {
      const x = left * LIKENESS_SIDE + column * wide;
      const sum =
        sumTo(sums, x + wide, y + high) -
        sumTo(sums, x, y + high) -
        sumTo(sums, x + wide, y) +
        sumTo(sums, x, y);
      sample[row * side + column] = sum / (wide * high);
    }
  }
  return sample;
}

/** A sample about nought and of length one; null where it has no contrast. */
function standardised(sample: Float64Array): Float64Array | null {
  let sum = 0;
  for (const value of sample) sum += value;
  const mean = sum / sample.length;
  let squares = 0;
  for (const value of sample) squares += (value - mean) ** 2;
  if (Math.sqrt(squares / sample.length) < EMPTY) return null;
  const length = Math.sqrt(squares);
  return sample.map((value) => (value - mean) / length);
}

/** Correlation, -1 to 1; brightness and contrast do not count. */
function correlation(one: Float64Array | null, other: Float64Array | null): number {
  if (!one || !other) return 0;
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function* cutsAmong(steps: Record<keyof Cut, readonly number[]>): Generator<Cut> {
  for (const left of steps.left)
    for (const right of steps.right)
      for (const top of steps.top)
        for (const bottom of steps.bottom) yield { left, right, top, bottom };
}

function bestCut(whole: Likeness, part: Likeness, side: number, cuts: Iterable<Cut>) {
  const sought = standardised(sampled(sumsOf(part), WHOLE, side));
  const sums = sumsOf(whole);
  let best = { cut: WHOLE, likeness: -1 };
  for (const cut of cuts) {
    const likeness = correlation(sought, standardised(sampled(sums, cut, side)));
    if (likeness > best.likeness) best = { cut, likeness };
  }
  return best;
}

/** Whether `part` is `whole`, or what a crop has left of it. */
function isPartOf(part: Likeness, whole: Likeness): boolean {
  const all = { left: CROPS, right: CROPS, top: CROPS, bottom: CROPS };
  const coarse = bestCut(whole, part, COARSE, cutsAmong(all));
  if (coarse.likeness < PROMISING) return false;
  const near = (at: number) => FINER.map((by) => Math.max(0, at + by));
  const { left, right, top, bottom } = coarse.cut;
  const finer = { left: near(left), right: near(right), top: near(top), bottom: near(bottom) };
  return bestCut(whole, part, FINE, cutsAmong(finer)).likeness >= SAME;
}

/**
 * Whether two pictures are one: resized, saved anew, made lighter or darker, or cropped by up to about a sixth a
 * side. Pictures without contrast are like no other. Compared by correlation of their grey squares, over crops of
 * either.
 */
export function areAlike(one: Likeness, other: Likeness): boolean {
  return isPartOf(one, other) || isPartOf(other, one);
}
