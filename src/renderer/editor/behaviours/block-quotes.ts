import { $findMatchingParent } from '@lexical/utils';
import type { LexicalEditor } from 'lexical';
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  INSERT_PARAGRAPH_COMMAND,
} from 'lexical';
import { $isQuoteParagraphNode } from '../nodes/quote-paragraph-node.ts';

/** Enter on an empty paragraph of a block quote leaves the quote. */
export function leaveBlockQuotes(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    INSERT_PARAGRAPH_COMMAND,
    () => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
      const quote = $findMatchingParent(selection.anchor.getNode(), $isQuoteParagraphNode);
      if (!quote?.isEmpty()) return false;
      quote.replace($createParagraphNode()).selectStart();
      return true;
    },
    COMMAND_PRIORITY_LOW,
  );
}
