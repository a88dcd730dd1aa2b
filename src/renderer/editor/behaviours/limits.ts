import { LinkNode } from '@lexical/link';
import { ListNode } from '@lexical/list';
import { HeadingNode } from '@lexical/rich-text';
import type { LexicalEditor } from 'lexical';
import {
  COMMAND_PRIORITY_CRITICAL,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  IS_BOLD,
  IS_ITALIC,
  mergeRegister,
  ParagraphNode,
  TextNode,
} from 'lexical';
import { isSafeLink } from '../../../core/story/link.ts';
import { QuoteParagraphNode } from '../nodes/quote-paragraph-node.ts';
import { $unwrapLink } from './links.ts';

function $keepBoldAndItalic(node: TextNode): void {
  const format = node.getFormat() & (IS_BOLD | IS_ITALIC);
  if (format !== node.getFormat()) node.setFormat(format);
  if (node.getStyle() !== '') node.setStyle('');
}

function $keepFlat(node: ParagraphNode | HeadingNode): void {
  if (node.getIndent() !== 0) node.setIndent(0);
  if (node.getFormatType() !== '') node.setFormat('');
}

function $keepTwoLevels(node: HeadingNode): void {
  $keepFlat(node);
  const tag = node.getTag();
  if (tag !== 'h2' && tag !== 'h3') node.setTag(tag === 'h1' ? 'h2' : 'h3');
}

/** A nested list is of its parent's style: the story has one style for the whole list. */
function $keepParentsStyle(node: ListNode): void {
  const outer = node.getParent()?.getParent();
  if (outer instanceof ListNode && outer.getListType() !== node.getListType())
    node.setListType(outer.getListType());
}

/** Holds the body to what a story can say, whatever was typed, pasted or imported. */
export function limitToStory(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(TextNode, $keepBoldAndItalic),
    editor.registerNodeTransform(ParagraphNode, $keepFlat),
    editor.registerNodeTransform(QuoteParagraphNode, $keepFlat),
    editor.registerNodeTransform(HeadingNode, $keepTwoLevels),
    editor.registerNodeTransform(ListNode, $keepParentsStyle),
    editor.registerNodeTransform(LinkNode, (link) => {
      if (!isSafeLink(link.getURL())) $unwrapLink(link);
    }),
    editor.registerCommand(
      FORMAT_TEXT_COMMAND,
      (format) => format !== 'bold' && format !== 'italic',
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(FORMAT_ELEMENT_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
  );
}
