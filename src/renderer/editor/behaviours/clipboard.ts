import type { LexicalEditor } from 'lexical';
import {
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
import { blocksFromClipboard, otherStoryOf, writeToClipboard } from '../clipboard-data.ts';
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

/** Puts blocks where the selection is. A single paragraph goes into the words there; more keep their blocks. */
export function $insertBlocks(blocks: readonly Block[]): void {
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
}

/** Copy, cut and paste: rich text goes in and out as the story's own blocks, never as somebody else's HTML. */
export function shareClipboard(
  editor: LexicalEditor,
  { storyId, slug, pastedFrom }: BetweenStories,
  mirror: () => BodyMirror,
): () => void {
  const copy = (event: ClipboardEvent | KeyboardEvent | null): boolean => {
    if (!(event instanceof ClipboardEvent) || !event.clipboardData) return false;
    const blocks = $selectedBlocks(mirror());
    event.preventDefault();
    if (blocks.length === 0) return false;
    writeToClipboard(event.clipboardData, {
      storyId,
      slug: slug(),
      blocks,
      text: bodyAsText(blocks),
    });
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
        const blocks = blocksFromClipboard(event.clipboardData, storyId);
        if (blocks.length === 0) return true;
        const from = otherStoryOf(event.clipboardData, storyId);
        if (from !== null) pastedFrom(from, bodyAsText(blocks));
        editor.update(() => $insertBlocks(blocks), { tag: PASTE_TAG });
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}
