import {
  $createParagraphNode,
  $getNodeByKey,
  $getSelection,
  $isNodeSelection,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SELECTION_FOCUS_TAG,
} from 'lexical';
import type { Picture } from '../../../core/story/block.ts';
import type { BodyModel } from '../body-model.ts';
import type { PictureNode } from '../nodes/picture-node.ts';
import { $isPictureNode } from '../nodes/picture-node.ts';
import { isSamePlain } from '../same-plain.ts';
import { $selectBlock } from './pictures.ts';

/** What becomes of a picture; `block` is its index in the body. */
export type PictureChange = (picture: Picture, block: number) => Picture;

/** The focus stays where it is: the change is asked for from a table or a dialog. */
const FROM_ELSEWHERE = [SKIP_DOM_SELECTION_TAG, SKIP_SELECTION_FOCUS_TAG];

function $pictureAt({ mirror }: BodyModel, block: number): PictureNode | null {
  const node = $getNodeByKey(mirror.keysOf(block)[0] ?? '');
  return $isPictureNode(node) ? node : null;
}

/** Changes pictures of the body, all in one step of undo. A picture answered as it was is left alone. */
export function changePictures(model: BodyModel, change: PictureChange): void {
  if (!model.editor.isEditable()) return;
  model.editor.update(
    () => {
      model.body.forEach((_, block) => {
        const node = $pictureAt(model, block);
        const next = node && change(node.getPicture(), block);
        if (next && !isSamePlain(next, node.getPicture())) node.setPicture(next);
      });
    },
    { tag: [HISTORY_PUSH_TAG, ...FROM_ELSEWHERE], discrete: true },
  );
}

/** Moves a picture before the block of that index, or to the end; it stays selected. One step of undo. */
export function movePicture(model: BodyModel, block: number, before: number): void {
  const isMoved = before !== block && before !== block + 1;
  if (!model.editor.isEditable() || !isMoved || before < 0) return;
  model.editor.update(
    () => {
      const node = $pictureAt(model, block);
      if (!node) return;
      const next = $getNodeByKey(model.mirror.keysOf(before)[0] ?? '');
      const last = node.getParentOrThrow().getLastChildOrThrow();
      if (next) next.insertBefore(node);
      else if (!last.is(node)) last.insertAfter(node);
      // A caret needs somewhere to go on from.
      if (!node.getNextSibling()) node.insertAfter($createParagraphNode());
      $selectBlock(node);
    },
    { tag: [HISTORY_PUSH_TAG, SKIP_SELECTION_FOCUS_TAG], discrete: true },
  );
}

/** Selects a picture and leaves the focus where it is: what is asked for next is about it. */
export function choosePicture(model: BodyModel, block: number): void {
  model.editor.update(
    () => {
      const node = $pictureAt(model, block);
      if (node) $selectBlock(node);
    },
    { tag: [HISTORY_MERGE_TAG, ...FROM_ELSEWHERE], discrete: true },
  );
}

/** The index in the body of the picture that is selected; null where none is. */
export function chosenPicture({ editor, mirror }: BodyModel): number | null {
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    const [node, other] = $isNodeSelection(selection) ? selection.getNodes() : [];
    return $isPictureNode(node) && !other ? mirror.blockOf(node.getKey()) : null;
  });
}
