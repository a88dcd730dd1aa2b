import type { ElementNode, LexicalEditor, LexicalNode, NodeKey, PointType } from 'lexical';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
} from 'lexical';
import { $selectBlock } from './pictures.ts';
import { $isPictureNode } from '../nodes/picture-node.ts';

function $selectedBlock(): LexicalNode | null {
  const selection = $getSelection();
  const nodes = $isNodeSelection(selection) ? selection.getNodes() : [];
  return nodes.length === 1 ? (nodes[0] ?? null) : null;
}

/** The picture or divider that a caret stands right after, or right before; null for none. */
function $blockBesideCaret(side: 'before' | 'after'): LexicalNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const top = selection.anchor.getNode().getTopLevelElement();
  if (!$isElementNode(top)) return null;
  const edge =
    side === 'before' ? $isAtStart(selection.anchor, top) : $isAtEnd(selection.anchor, top);
  const beside = side === 'before' ? top.getPreviousSibling() : top.getNextSibling();
  return edge && $isDecoratorNode(beside) ? beside : null;
}

function $isAtStart(point: PointType, top: ElementNode): boolean {
  const node = point.getNode();
  return point.offset === 0 && (node.is(top) || node.is(top.getFirstDescendant()));
}

function $isAtEnd(point: PointType, top: ElementNode): boolean {
  const node = point.getNode();
  if (node.is(top)) return point.offset === top.getChildrenSize();
  return node.is(top.getLastDescendant()) && point.offset === node.getTextContentSize();
}

/** Deleting towards a picture selects it first: its caption is not lost to one key. */
function $selectBeside(event: KeyboardEvent, side: 'before' | 'after'): boolean {
  const block = $blockBesideCaret(side);
  if (!block) return false;
  event.preventDefault();
  $selectBlock(block);
  return true;
}

/**
 * Keys that a selected block would swallow, as there is no caret in it. What is typed on a picture is its caption,
 * on a divider the words after it; Home and End go to the ends of the body.
 */
function $leadKey(editor: LexicalEditor, event: KeyboardEvent): void {
  const block = $selectedBlock();
  if (!block) return;
  if (event.key === 'Home') $getRoot().selectStart();
  if (event.key === 'End') $getRoot().selectEnd();
  const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!isTyped) return;
  const caption = editor.getElementByKey(block.getKey())?.querySelector('textarea');
  if (caption && !caption.readOnly) caption.focus();
  else $selectAfter(block);
}

/** Marks the selected picture or divider for the style sheet, and gives keys somewhere to go from it. */
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
      KEY_DOWN_COMMAND,
      (event) => {
        $leadKey(editor, event);
        return false;
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_BACKSPACE_COMMAND,
      (event) => $selectBeside(event, 'before'),
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_DELETE_COMMAND,
      (event) => $selectBeside(event, 'after'),
      COMMAND_PRIORITY_LOW,
    ),
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
    // With Alt and Shift the arrows are the window's: they move the picture.
    ...[KEY_ARROW_UP_COMMAND, KEY_ARROW_DOWN_COMMAND].map((arrow) =>
      editor.registerCommand(
        arrow,
        ({ altKey, shiftKey }) => altKey && shiftKey && $selectedBlock() !== null,
        COMMAND_PRIORITY_HIGH,
      ),
    ),
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        const block = event.shiftKey ? null : $selectedBlock();
        const tool = block && editor.getElementByKey(block.getKey())?.querySelector('button');
        if (!tool) return false;
        event.preventDefault();
        tool.focus();
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
export function $selectAfter(block: LexicalNode): void {
  if (!block.getNextSibling()) block.insertAfter($createParagraphNode());
  block.selectNext(0, 0);
}
