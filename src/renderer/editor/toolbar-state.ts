import { $isListNode } from '@lexical/list';
import { $isHeadingNode } from '@lexical/rich-text';
import type { EditorState, LexicalNode } from 'lexical';
import { $getSelection, $isRangeSelection } from 'lexical';
import { $blockAtSelection } from './behaviours/pictures.ts';
import { $linkAtSelection } from './behaviours/links.ts';
import { $isDividerNode } from './nodes/divider-node.ts';
import { $isPictureNode } from './nodes/picture-node.ts';
import { $isQuoteParagraphNode } from './nodes/quote-paragraph-node.ts';

/** The kind of block the caret is in, by the name of the command that makes one. */
export type BlockKind =
  | 'paragraph'
  | 'subhead'
  | 'small-subhead'
  | 'bulleted-list'
  | 'numbered-list'
  | 'block-quote'
  | 'picture'
  | 'divider';

/** What a toolbar shows of the selection. */
export interface ToolbarState {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly kind: BlockKind;
  /** The address of the link at the selection, or null. */
  readonly link: string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export const RESTING: ToolbarState = {
  bold: false,
  italic: false,
  kind: 'paragraph',
  link: null,
  canUndo: false,
  canRedo: false,
};

function $kindOf(node: LexicalNode | null): BlockKind {
  if ($isHeadingNode(node)) return node.getTag() === 'h3' ? 'small-subhead' : 'subhead';
  if ($isListNode(node)) return node.getListType() === 'number' ? 'numbered-list' : 'bulleted-list';
  if ($isQuoteParagraphNode(node)) return 'block-quote';
  if ($isPictureNode(node)) return 'picture';
  return $isDividerNode(node) ? 'divider' : 'paragraph';
}

/** What there is to show of an editor's state. */
export function readSelection(state: EditorState): Omit<ToolbarState, 'canUndo' | 'canRedo'> {
  return state.read(() => {
    const selection = $getSelection();
    const isRange = $isRangeSelection(selection);
    return {
      bold: isRange && selection.hasFormat('bold'),
      italic: isRange && selection.hasFormat('italic'),
      kind: $kindOf($blockAtSelection()),
      link: $linkAtSelection()?.getURL() ?? null,
    };
  });
}
