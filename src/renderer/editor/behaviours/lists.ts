import {
  $isListItemNode,
  $isListNode,
  registerList,
  registerListStrictIndentTransform,
} from '@lexical/list';
import { $findMatchingParent } from '@lexical/utils';
import type { LexicalEditor } from 'lexical';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';

function $isInList(): boolean {
  const selection = $getSelection();
  return (
    $isRangeSelection(selection) &&
    $findMatchingParent(selection.anchor.getNode(), $isListNode) !== null
  );
}

/** An item goes in only under an item of its own list. */
function $canGoIn(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const item = $findMatchingParent(selection.anchor.getNode(), $isListItemNode);
  return item?.getPreviousSibling() != null;
}

/** Lists: Tab and Shift+Tab nest within a list; elsewhere Tab moves on, as it does everywhere in the window. */
export function keepLists(editor: LexicalEditor): () => void {
  return mergeRegister(
    registerList(editor),
    registerListStrictIndentTransform(editor),
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        if (!$isInList()) return false;
        event.preventDefault();
        return editor.dispatchCommand(
          event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND,
          undefined,
        );
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(INDENT_CONTENT_COMMAND, () => !$canGoIn(), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(OUTDENT_CONTENT_COMMAND, () => !$isInList(), COMMAND_PRIORITY_CRITICAL),
  );
}
