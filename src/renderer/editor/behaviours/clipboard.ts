import { copyToClipboard, setLexicalClipboardDataTransfer } from '@lexical/clipboard';
import type { LexicalEditor } from 'lexical';
import {
  $createParagraphNode,
  $getSelection,
  $insertNodes,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COPY_COMMAND,
  CUT_COMMAND,
  CUT_TAG,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical';
import type { Block } from '../../../core/story/block.ts';
import type { BodyMirror } from '../body-mirror.ts';
import type { Own } from '../clipboard-data.ts';
import {
  blocksFromClipboard,
  clipboardContents,
  copiedElsewhere,
  picturesOf,
  withPictures,
} from '../clipboard-data.ts';
import { $spotOf } from '../place.ts';
import { bodyAsText, sliceBody } from '../slice-body.ts';
import { $inlineNodes, $nodesOf } from '../story-bridge.ts';

/** The selected part of the body. */
function $selectedBlocks(mirror: BodyMirror): readonly Block[] {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) {
    const indexes = selection.getNodes().map((node) => mirror.blockOf(node.getKey()) ?? -1);
    return indexes.sort((a, b) => a - b).flatMap((index) => mirror.body[index] ?? []);
  }
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return [];
  const points = [selection.anchor, selection.focus];
  const [from, to] = selection.isBackward() ? points.reverse() : points;
  const start = from && $spotOf(from, mirror);
  const end = to && $spotOf(to, mirror);
  return start && end ? sliceBody(mirror.body, start, end) : [];
}

/** A selected picture is not put out by what is pasted: that goes after it. */
function $makeRoomAfterSelected(): void {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return;
  const room = $createParagraphNode();
  selection.getNodes().at(-1)?.getTopLevelElement()?.insertAfter(room);
  room.select();
}

/** Puts blocks where the selection is. A single paragraph goes into the words there; more keep their blocks. */
export function $insertBlocks(blocks: readonly Block[]): void {
  $makeRoomAfterSelected();
  const [only] = blocks;
  const isWords = blocks.length === 1 && only?.kind === 'paragraph';
  $insertNodes(isWords ? [...$inlineNodes(only.runs)] : $nodesOf(blocks));
}

function $removeSelected(): void {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) selection.removeText();
  else if ($isNodeSelection(selection)) selection.deleteNodes();
}

/** What copying and pasting need to know of the stories they go between. */
export interface BetweenStories {
  readonly storyId: string;
  readonly slug: () => string;
  /** Words came from another story, by its slug. */
  readonly pastedFrom: (slug: string, text: string) => void;
  /** Copies pictures of another story, by its id, into this one; answers the files that are here now. */
  readonly bringPictures: (from: string, files: readonly string[]) => Promise<readonly string[]>;
}

/** Copy, cut and paste: rich text goes in and out as the story's own blocks, never as somebody else's HTML. */
export function shareClipboard(
  editor: LexicalEditor,
  { storyId, slug, pastedFrom, bringPictures }: BetweenStories,
  mirror: () => BodyMirror,
): () => void {
  const insert = (blocks: readonly Block[]): void => {
    if (blocks.length > 0) editor.update(() => $insertBlocks(blocks), { tag: PASTE_TAG });
  };
  const insertFrom = async (other: Own): Promise<void> => {
    if (other.blocks.length === 0) return;
    pastedFrom(other.slug, bodyAsText(other.blocks));
    const files = picturesOf(other.blocks);
    const here = files.length > 0 ? await bringPictures(other.storyId, files) : [];
    insert(withPictures(other.blocks, here));
  };
  const copy = (event: ClipboardEvent | KeyboardEvent | null): boolean => {
    const blocks = $selectedBlocks(mirror());
    event?.preventDefault();
    if (blocks.length === 0) return false;
    const text = bodyAsText(blocks);
    const contents = clipboardContents({ storyId, slug: slug(), blocks, text });
    // On a selected picture there are no words for the browser to copy: the key itself comes here.
    if (!(event instanceof ClipboardEvent)) void copyToClipboard(editor, null, contents);
    else if (event.clipboardData) setLexicalClipboardDataTransfer(event.clipboardData, contents);
    return true;
  };
  return mergeRegister(
    editor.registerCommand(
      COPY_COMMAND,
      (event) => {
        copy(event);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CUT_COMMAND,
      (event) => {
        if (copy(event)) editor.update($removeSelected, { tag: CUT_TAG });
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!(event instanceof ClipboardEvent) || !event.clipboardData) return false;
        event.preventDefault();
        const elsewhere = copiedElsewhere(event.clipboardData, storyId);
        if (elsewhere) void insertFrom(elsewhere);
        else insert(blocksFromClipboard(event.clipboardData, storyId));
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}
