import { $getSelection, $isRangeSelection } from 'lexical';
import type { Range } from '../../core/text/range.ts';
import type { BodyModel } from './body-model.ts';
import { blockOfField } from './picture-field.ts';
import { $spotOf } from './place.ts';

/** A stretch of one of the body's passages, as `core/story/passages.ts` counts them. */
export interface BodyRange {
  readonly block: number;
  readonly part: number;
  readonly range: Range;
}

/** What is selected of an element's text, or where the caret stands in it; null where that is elsewhere. */
export function selectedInField(element: HTMLElement): Range | null {
  const selection = window.getSelection();
  const selected = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (!selected || !element.contains(selected.commonAncestorContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(selected.startContainer, selected.startOffset);
  const from = before.toString().length;
  return { from, to: from + selected.toString().length };
}

/** The caption that has the focus: the first of its picture's fields. */
function focusedCaption(): HTMLTextAreaElement | null {
  const field = document.activeElement;
  const isCaption = field instanceof HTMLTextAreaElement && field === captionBeside(field);
  return isCaption ? field : null;
}

function captionBeside(field: HTMLElement): HTMLTextAreaElement | null {
  return field.closest('figure')?.querySelector('textarea') ?? null;
}

function selectedInCaption(model: BodyModel, caption: HTMLTextAreaElement): BodyRange | null {
  const { selectionStart: from, selectionEnd: to } = caption;
  const block = blockOfField(model, caption);
  return block === null ? null : { block, part: 0, range: { from, to } };
}

/** What is selected of the body, a caption included, or where the caret stands; null where it runs over passages. */
export function selectedInBody(model: BodyModel): BodyRange | null {
  const caption = focusedCaption();
  if (caption) return selectedInCaption(model, caption);
  // Credit and alt text are no passages of the story.
  if (document.activeElement instanceof HTMLTextAreaElement) return null;
  return model.editor.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return null;
    const [anchor, focus] = [selection.anchor, selection.focus].map((point) =>
      $spotOf(point, model.mirror),
    );
    if (!anchor || anchor.block !== focus?.block || anchor.part !== focus.part) return null;
    const [from = 0, to = 0] = [anchor.offset, focus.offset].sort((a, b) => a - b);
    return { block: anchor.block, part: anchor.part, range: { from, to } };
  });
}
