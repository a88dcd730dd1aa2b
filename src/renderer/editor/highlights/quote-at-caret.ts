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
import type { FieldMark, QuoteMark } from './quote-mark.ts';

/** The quote of a field that an offset lies in, its edges included; null for none. */
export function markAtOffset<M extends FieldMark>(marks: readonly M[], offset: number): M | null {
  return marks.find(({ range }) => range.from <= offset && offset <= range.to) ?? null;
}

/** The quote that a point of the body lies in, its edges included; null for none. */
export function markAt(marks: readonly QuoteMark[], spot: Spot): QuoteMark | null {
  const start = firstIndex(marks.length, (index) => (marks[index]?.block ?? 0) >= spot.block);
  const end = firstIndex(marks.length, (index) => (marks[index]?.block ?? 0) > spot.block);
  const ofPart = marks.slice(start, end).filter((mark) => mark.part === spot.part);
  return markAtOffset(ofPart, spot.offset);
}

/** Says when the caret is moved into a mark, by its owner; answers what stops it. */
export function followCaret(
  { editor, mirror }: BodyModel,
  marks: () => readonly QuoteMark[],
  onOwner: (owner: string) => void,
): () => void {
  return editor.registerCommand(
    SELECTION_CHANGE_COMMAND,
    () => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
      const spot = $spotOf(selection.anchor, mirror);
      const mark = spot && markAt(marks(), spot);
      if (mark) onOwner(mark.owner);
      return false;
    },
    COMMAND_PRIORITY_LOW,
  );
}
