/** A stretch of the page, in pixels from the window's top. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** The first index for which `isPast` holds, where it holds for every later one; `count` where it never does. */
export function firstIndex(count: number, isPast: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The blocks `[from, to)` on or near the screen, of `count` blocks that follow one another down the page: a dozen
 * measurements, however long the story.
 */
export function blocksNear(
  count: number,
  measure: (index: number) => Band,
  screen: Band,
): { readonly from: number; readonly to: number } {
  const margin = (screen.bottom - screen.top) / 4;
  const from = firstIndex(count, (index) => measure(index).bottom >= screen.top - margin);
  const to = firstIndex(count, (index) => measure(index).top > screen.bottom + margin);
  return { from, to: Math.max(from, to) };
}
