import {
  $isListNode,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  REMOVE_LIST_COMMAND,
} from '@lexical/list';
import { $createHeadingNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import type { ElementNode, LexicalEditor } from 'lexical';
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  FORMAT_TEXT_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { assertNever } from '../../core/schema/assert-never.ts';
import type { PageCommandId } from '../session/page-port.ts';
import { $insertAfterBlock, $blockAtSelection } from './behaviours/pictures.ts';
import { $removeLink } from './behaviours/links.ts';
import { $createDividerNode } from './nodes/divider-node.ts';
import { $createQuoteParagraphNode } from './nodes/quote-paragraph-node.ts';
import { readSelection } from './toolbar-state.ts';
import type { BlockKind } from './toolbar-state.ts';

/** The commands that need nothing but the editor. */
type PlainCommandId = Exclude<PageCommandId, 'link' | 'picture'>;

type WordBlock = Exclude<BlockKind, 'picture' | 'divider'>;

const $CREATE: Record<Exclude<WordBlock, 'bulleted-list' | 'numbered-list'>, () => ElementNode> = {
  paragraph: $createParagraphNode,
  subhead: () => $createHeadingNode('h2'),
  'small-subhead': () => $createHeadingNode('h3'),
  'block-quote': $createQuoteParagraphNode,
};

/** Makes the selected blocks into one kind; asking for the kind they are makes them paragraphs again. */
function setKind(editor: LexicalEditor, wanted: WordBlock): void {
  const now = readSelection(editor.getEditorState()).kind;
  const kind = now === wanted ? 'paragraph' : wanted;
  if (kind === 'bulleted-list') {
    editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined);
  } else if (kind === 'numbered-list') {
    editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined);
  } else {
    editor.update(() => {
      if ($isListNode($blockAtSelection())) editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined);
      $setBlocksType($getSelection(), $CREATE[kind]);
    });
  }
}

function $clearFormatting(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  $removeLink();
  for (const node of selection.extract().filter($isTextNode)) node.setFormat(0);
  selection.format = 0;
}

/** Carries out a command at the selection. */
export function runCommand(editor: LexicalEditor, command: PlainCommandId): void {
  switch (command) {
    case 'undo':
      editor.dispatchCommand(UNDO_COMMAND, undefined);
      return;
    case 'redo':
      editor.dispatchCommand(REDO_COMMAND, undefined);
      return;
    case 'bold':
    case 'italic':
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, command);
      return;
    case 'clear-formatting':
      editor.update($clearFormatting);
      return;
    case 'divider':
      editor.update(() => {
        const divider = $createDividerNode();
        $insertAfterBlock([divider], $blockAtSelection());
        divider.selectNext(0, 0);
      });
      return;
    case 'paragraph':
    case 'subhead':
    case 'small-subhead':
    case 'bulleted-list':
    case 'numbered-list':
    case 'block-quote':
      setKind(editor, command);
      return;
    default:
      assertNever(command);
  }
}
