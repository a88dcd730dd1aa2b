import { $getSelection, $isRangeSelection } from 'lexical';
import type { BodyModel } from './body-model.ts';
import { $spotOf } from './place.ts';
import type { Spot } from './slice-body.ts';

/** Where the caret stands in the body; null where the body has not got the focus. */
export function caretIn({ editor, mirror }: BodyModel): Spot | null {
  if (editor.getRootElement() !== document.activeElement) return null;
  return editor.read(() => {
    const selection = $getSelection();
    return $isRangeSelection(selection) ? $spotOf(selection.focus, mirror) : null;
  });
}
