import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  SELECTION_CHANGE_COMMAND,
} from 'lexical';
import type { BodyModel } from '../body-model.ts';
import { $spotOf } from '../place.ts';
import type { Spot } from '../slice-body.ts';
import { firstIndex } from './near-screen.ts';
import type { QuoteMark } from './quote-mark.ts';

/** The quote that a point of the body lies in, its edges included; null for none. */
export function markAt(marks: readonly QuoteMark[], spot: Spot): QuoteMark | null {
  const start = firstIndex(marks.length, (index) => (marks[index]?.block ?? 0) >= spot.block);
  for (let index = start; marks[index]?.block === spot.block; index++) {
    const mark = marks[index];
    if (mark?.part !== spot.part) continue;
    if (mark.range.from <= spot.offset && spot.offset <= mark.range.to) return mark;
  }
  return null;
}

/** Says when the caret is moved into a quote; answers what stops it. */
export function followCaret(
  { editor, mirror }: BodyModel,
  marks: () => readonly QuoteMark[],
  onQuote: (id: string) => void,
): () => void {
  return editor.registerCommand(
    SELECTION_CHANGE_COMMAND,
    () => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
      const spot = $spotOf(selection.anchor, mirror);
      const mark = spot && markAt(marks(), spot);
      if (mark) onQuote(mark.id);
      return false;
    },
    COMMAND_PRIORITY_LOW,
  );
}
