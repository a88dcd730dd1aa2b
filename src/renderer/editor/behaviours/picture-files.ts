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
import type { Block, PictureImage } from '../../../core/story/block.ts';
import { $insertBlocks } from './clipboard.ts';
import { $blockAtSelection, insertPictures } from './pictures.ts';

/** A picture's bytes, still to be copied into the story. */
export interface PictureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type AddPictures = (files: readonly PictureFile[]) => Promise<readonly PictureImage[]>;

function pictureFiles(data: DataTransfer | null): readonly File[] {
  return [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'));
}

async function addAfter(
  editor: LexicalEditor,
  files: readonly File[],
  add: AddPictures,
  block: NodeKey | null,
): Promise<void> {
  const read = files.map(async (file) => ({
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
  insertPictures(editor, await add(await Promise.all(read)), block);
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
        void addAfter(editor, files, add, $blockAtSelection()?.getKey() ?? null);
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
          void addAfter(editor, files, add, $dropPlace(editor, event));
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
