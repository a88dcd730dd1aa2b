import type { LexicalEditor } from 'lexical';
import { $getSelection, $isRangeSelection, HISTORY_PUSH_TAG } from 'lexical';

/** Puts words in the place of the selection as one step of undo; answers whether there was a place for them. */
export function replaceSelected(editor: LexicalEditor, words: string): boolean {
  let isDone = false;
  editor.update(
    () => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return;
      if (words === '') selection.removeText();
      else selection.insertText(words);
      isDone = true;
    },
    { tag: HISTORY_PUSH_TAG, discrete: true },
  );
  return isDone;
}
