import type { LexicalEditor, NodeKey } from 'lexical';
import {
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import type { Picture } from '../../../core/story/block.ts';
import { $isPictureNode } from '../nodes/picture-node.ts';

/** A pause in typing longer than this begins another step of undo. */
const PAUSE_MS = 1000;

let lastTyped: { readonly key: NodeKey; readonly field: string; readonly at: number } | null = null;

/** Whether typing goes on in the field it was in, so that undo takes the whole stretch back. */
function goesOn(key: NodeKey, field: string): boolean {
  const at = performance.now();
  const last = lastTyped;
  lastTyped = { key, field, at };
  return last?.key === key && last.field === field && at - last.at < PAUSE_MS;
}

/** Changes some of a picture's own fields. Words `as typed` join the step of undo they go on from. */
export function changePicture(
  editor: LexicalEditor,
  key: NodeKey,
  change: Partial<Picture>,
  how: 'as typed' | 'at once',
): void {
  const joins = how === 'as typed' && goesOn(key, Object.keys(change).join());
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if ($isPictureNode(node)) node.setPicture({ ...node.getPicture(), ...change });
    },
    { tag: [joins ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  );
}
