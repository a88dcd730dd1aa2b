import { $findMatchingParent } from '@lexical/utils';
import type { LexicalEditor } from 'lexical';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  mergeRegister,
} from 'lexical';
import type { QuoteParagraphNode } from '../nodes/quote-paragraph-node.ts';
import { $isQuoteParagraphNode } from '../nodes/quote-paragraph-node.ts';

/** The block quote's paragraph at whose very start the caret stands, or null. */
function $quoteAtCaret(): QuoteParagraphNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  if (selection.anchor.offset !== 0) return null;
  const node = selection.anchor.getNode();
  const quote = $findMatchingParent(node, $isQuoteParagraphNode);
  const isFirst = quote?.is(node) || quote?.getFirstDescendant()?.is(node);
  return isFirst ? quote : null;
}

/** Enter on an empty paragraph of a block quote leaves the quote, as does Backspace at a paragraph's start. */
export function leaveBlockQuotes(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      INSERT_PARAGRAPH_COMMAND,
      () => {
        const quote = $quoteAtCaret();
        if (!quote?.isEmpty()) return false;
        return quote.collapseAtStart();
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_BACKSPACE_COMMAND,
      (event) => {
        const quote = $quoteAtCaret();
        if (!quote) return false;
        event.preventDefault();
        return quote.collapseAtStart();
      },
      COMMAND_PRIORITY_LOW,
    ),
  );
}
