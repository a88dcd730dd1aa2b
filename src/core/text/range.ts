/**
 * A half-open range `[from, to)` in UTF-16 code units, as JavaScript strings count.
 * Every range in Stet has this meaning; it is said here and nowhere else.
 */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The words a range covers. A range that runs past the text covers what there is. */
export function textIn(text: string, range: Range): string {
  return text.slice(range.from, range.to);
}

/** Whether two ranges share at least one code unit. Ranges that only touch do not overlap. */
export function overlaps(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}
