import type { LexicalEditor, NodeKey } from 'lexical';
import {
  $createParagraphNode,
  $getSelection,
  $isDecoratorNode,
  $isNodeSelection,
  COMMAND_PRIORITY_LOW,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  mergeRegister,
} from 'lexical';
import { $isPictureNode } from '../nodes/picture-node.ts';

function $selectedBlock() {
  const selection = $getSelection();
  const nodes = $isNodeSelection(selection) ? selection.getNodes() : [];
  return nodes.length === 1 ? (nodes[0] ?? null) : null;
}

/** Marks the selected picture or divider for the style sheet, and gives Enter and Arrow Down somewhere to go. */
export function showSelectedBlocks(editor: LexicalEditor): () => void {
  let marked: readonly NodeKey[] = [];
  return mergeRegister(
    editor.registerUpdateListener(({ editorState }) => {
      const selection = editorState._selection;
      if (marked.length === 0 && !$isNodeSelection(selection)) return;
      for (const key of marked) editor.getElementByKey(key)?.removeAttribute('data-selected');
      marked = editorState
        .read(() =>
          $isNodeSelection(selection) ? selection.getNodes().filter($isDecoratorNode) : [],
        )
        .map((node) => node.getKey());
      for (const key of marked) editor.getElementByKey(key)?.setAttribute('data-selected', '');
    }),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const block = $selectedBlock();
        if (!block) return false;
        event?.preventDefault();
        const caption = editor.getElementByKey(block.getKey())?.querySelector('textarea');
        if ($isPictureNode(block) && caption) caption.focus();
        else $selectAfter(block);
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_ARROW_DOWN_COMMAND,
      (event) => {
        const block = $selectedBlock();
        if (!block || block.getNextSibling()) return false;
        event.preventDefault();
        $selectAfter(block);
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
  );
}

/** Puts the caret after a block that holds none, in a paragraph made for it where there is none. */
export function $selectAfter(block: NonNullable<ReturnType<typeof $selectedBlock>>): void {
  if (!block.getNextSibling()) block.insertAfter($createParagraphNode());
  block.selectNext(0, 0);
}
