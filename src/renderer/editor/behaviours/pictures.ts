import type { LexicalEditor, LexicalNode, NodeKey } from 'lexical';
import {
  $createNodeSelection,
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $setSelection,
  HISTORY_PUSH_TAG,
} from 'lexical';
import type { PictureImage } from '../../../core/story/block.ts';
import { $createPictureNode } from '../nodes/picture-node.ts';

/** The top-level block at the selection, or the last. */
export function $blockAtSelection(): LexicalNode | null {
  const selection = $getSelection();
  const node = $isRangeSelection(selection)
    ? selection.focus.getNode()
    : selection?.getNodes().at(-1);
  return node?.getTopLevelElement() ?? $getRoot().getLastChild();
}

/** Selects a block that holds no caret: a picture or a divider. */
export function $selectBlock(node: LexicalNode): void {
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
}

/** Puts blocks without words after the block at hand, or in its place where it is an empty paragraph. */
export function $insertAfterBlock(nodes: readonly LexicalNode[], block: LexicalNode | null): void {
  const isEmpty = $isParagraphNode(block) && block.isEmpty();
  let last: LexicalNode | null = block;
  for (const node of nodes) {
    if (last) last.insertAfter(node);
    else $getRoot().append(node);
    last = node;
  }
  if (!last) return;
  // A caret needs somewhere to go on from.
  if (!last.getNextSibling()) last.insertAfter($createParagraphNode());
  if (isEmpty) block.remove();
}

/** Puts pictures in as they come, each below the one before and a step of undo; the caret stays where somebody types. */
export function placeInTurn(
  editor: LexicalEditor,
  after: NodeKey | null,
): (image: PictureImage) => void {
  let last: NodeKey | null = null;
  return (image) =>
    editor.update(
      () => {
        const node = $createPictureNode({
          kind: 'picture',
          image,
          caption: '',
          credit: '',
          alt: '',
        });
        const before = $getNodeByKey(last ?? after ?? '') ?? $blockAtSelection();
        $insertAfterBlock([node], before);
        if (last === null) $selectBlock(node);
        last = node.getKey();
      },
      { tag: HISTORY_PUSH_TAG },
    );
}
