/** The sizes of the page's text, as parts of the usual one. */
const SIZES = [0.85, 1, 1.15, 1.3, 1.5, 1.75, 2] as const;

/** The next larger or smaller size of the page's text; the last of them stays. */
export function nextTextSize(size: number, step: 1 | -1): number {
  const next =
    step === 1 ? SIZES.find((each) => each > size) : SIZES.findLast((each) => each < size);
  return next ?? size;
}
