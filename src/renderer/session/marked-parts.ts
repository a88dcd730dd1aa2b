import type { Range } from '../../core/text/range.ts';

/** A range of a text that is drawn otherwise. */
export interface Marking<Look extends string> extends Range {
  readonly look: Look;
}

/** A stretch of text and how it is drawn; null as it is. */
export interface MarkedPart<Look extends string> {
  readonly text: string;
  readonly look: Look | null;
}

/** The words of a range, parted at the markings within it. Where markings overlap, the last in the list is seen. */
export function markedParts<Look extends string>(
  text: string,
  within: Range,
  markings: readonly Marking<Look>[],
): readonly MarkedPart<Look>[] {
  const touching = markings.filter(({ from, to }) => from < within.to && to > within.from);
  const edges = new Set([within.from, within.to]);
  for (const { from, to } of touching) {
    edges.add(Math.max(from, within.from));
    edges.add(Math.min(to, within.to));
  }
  const inOrder = [...edges].sort((a, b) => a - b);
  return inOrder.slice(0, -1).map((from, index) => {
    const to = inOrder[index + 1] ?? within.to;
    const marking = touching.findLast((one) => one.from <= from && one.to >= to);
    return { text: text.slice(from, to), look: marking?.look ?? null };
  });
}
