import { useEffect, useEffectEvent, useState } from 'react';
import type { RefObject } from 'react';
import { caretOffset } from '../caret-offset.ts';
import { HighlightRanges } from './highlight-ranges.ts';
import type { MarkedSort } from './highlight-ranges.ts';
import { markAtOffset } from './quote-at-caret.ts';
import type { Marking } from './quote-mark.ts';
import { domRangeOf } from './text-range.ts';

/** Keeps marks drawn on a field that holds `value`, and follows the caret into them. */
export function useFieldMarks(
  ref: RefObject<HTMLElement | null>,
  sort: MarkedSort,
  value: string,
  { marks, selected, onSelect }: Marking,
): void {
  const [ranges] = useState(() => new HighlightRanges(sort));

  useEffect(() => {
    const field = ref.current;
    if (!field) return;
    const placed = marks.flatMap((mark) => {
      const at = domRangeOf(field, mark.range);
      return at ? [{ mark, at }] : [];
    });
    ranges.draw(placed, selected);
  }, [ref, ranges, marks, selected, value]);
  useEffect(() => () => ranges.clear(), [ranges]);

  const followCaret = useEffectEvent(() => {
    const caret = ref.current && caretOffset(ref.current);
    const mark = caret === null ? null : markAtOffset(marks, caret);
    if (mark && mark.owner !== selected) onSelect(mark.owner);
  });
  useEffect(() => {
    const follow = (): void => followCaret();
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, []);
}
