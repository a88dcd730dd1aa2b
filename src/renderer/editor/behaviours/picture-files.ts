import { caretFromPoint } from '@lexical/clipboard';
import type { LexicalEditor, NodeKey } from 'lexical';
import {
  $createRangeSelection,
  $getNearestNodeFromDOMNode,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical';
import type { Block } from '../../../core/story/block.ts';
import type { PlacePicture } from '../../session/picture-acts.ts';
import { $insertBlocks } from './clipboard.ts';
import { $blockAtSelection, placeInTurn } from './pictures.ts';

/** Copies files into the story, and has each placed once it is safe. */
export type AddPictures = (files: readonly File[], place: PlacePicture) => Promise<void>;

function pictureFiles(data: DataTransfer | null): readonly File[] {
  return [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'));
}

/** Puts the selection where something was dropped and says which block that is in. */
function $dropPlace(editor: LexicalEditor, event: DragEvent): NodeKey | null {
  const root = editor.getRootElement();
  const caret = root && caretFromPoint(event.clientX, event.clientY, root);
  const node = caret && $getNearestNodeFromDOMNode(caret.node);
  if (!caret || !node) return $blockAtSelection()?.getKey() ?? null;
  const range = document.createRange();
  range.setStart(caret.node, caret.offset);
  range.collapse(true);
  const selection = $createRangeSelection();
  selection.applyDOMRange(range);
  $setSelection(selection);
  return node.getTopLevelElement()?.getKey() ?? null;
}

/**
 * Pictures pasted or dropped become pictures of the story, and words dropped are pasted where they fall.
 * Files of any other kind are left to the window.
 */
export function takePictureFiles(
  editor: LexicalEditor,
  add: AddPictures,
  blocksFrom: (data: DataTransfer) => readonly Block[],
): () => void {
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!(event instanceof ClipboardEvent)) return false;
        const files = pictureFiles(event.clipboardData);
        // Word processors put a picture of the words beside the words: those are words.
        if (files.length === 0 || event.clipboardData?.getData('text/plain')) return false;
        event.preventDefault();
        void add(files, placeInTurn(editor, $blockAtSelection()?.getKey() ?? null));
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DRAGOVER_COMMAND,
      (event) => {
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        const files = pictureFiles(event.dataTransfer);
        if (files.length > 0) {
          event.preventDefault();
          event.stopPropagation();
          void add(files, placeInTurn(editor, $dropPlace(editor, event)));
          return true;
        }
        if (!event.dataTransfer || event.dataTransfer.files.length > 0) return true;
        event.preventDefault();
        const blocks = blocksFrom(event.dataTransfer);
        editor.update(
          () => {
            $dropPlace(editor, event);
            $insertBlocks(blocks);
          },
          { tag: PASTE_TAG },
        );
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}
