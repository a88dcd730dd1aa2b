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
  SKIP_DOM_SELECTION_TAG,
  SKIP_SELECTION_FOCUS_TAG,
} from 'lexical';
import type { Picture } from '../../../core/story/block.ts';
import type { PlacePicture } from '../../session/picture-acts.ts';
import { $createPictureNode, $isPictureNode } from '../nodes/picture-node.ts';
import { isSamePlain } from '../same-plain.ts';

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

/** Changes a picture wherever it stands by now, as a step of undo; nothing where it is gone, or stays as it was. */
export function changeWherever(
  editor: LexicalEditor,
  key: NodeKey,
  change: (picture: Picture) => Picture,
): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if (!$isPictureNode(node)) return;
      const next = change(node.getPicture());
      if (!isSamePlain(next, node.getPicture())) node.setPicture(next);
    },
    { tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SELECTION_FOCUS_TAG] },
  );
}

/** Puts pictures in as they come, each below the one before and a step of undo; the caret stays where somebody types. */
export function placeInTurn(editor: LexicalEditor, after: NodeKey | null): PlacePicture {
  let last: NodeKey | null = null;
  return (image) => {
    let placed: NodeKey | null = null;
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
        last = placed = node.getKey();
      },
      { tag: HISTORY_PUSH_TAG },
    );
    return (change) => {
      if (placed !== null) changeWherever(editor, placed, change);
    };
  };
}
