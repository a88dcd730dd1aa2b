import { LinkNode, $createLinkNode, $isLinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode, ListItemNode, ListNode } from '@lexical/list';
import type { ElementTransformer, TextMatchTransformer, Transformer } from '@lexical/markdown';
import {
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  registerMarkdownShortcuts,
} from '@lexical/markdown';
import { $createHeadingNode, HeadingNode } from '@lexical/rich-text';
import { $findMatchingParent } from '@lexical/utils';
import type { ElementNode, LexicalEditor } from 'lexical';
import { $createParagraphNode, $createTextNode, $isParagraphNode } from 'lexical';
import { toLink } from '../../../core/story/link.ts';
import { $createDividerNode, DividerNode } from '../nodes/divider-node.ts';
import {
  $createQuoteParagraphNode,
  $isQuoteParagraphNode,
  QuoteParagraphNode,
} from '../nodes/quote-paragraph-node.ts';

type Replace = ElementTransformer['replace'];

function shortcut(
  regExp: RegExp,
  dependencies: ElementTransformer['dependencies'],
  replace: Replace,
): ElementTransformer {
  return { type: 'element', regExp, dependencies, replace, export: () => null };
}

/** Puts another block in an ordinary paragraph's place. */
function inPlaceOfParagraph($create: (match: string[]) => ElementNode): Replace {
  return (paragraph, words, match) => {
    if (!$isParagraphNode(paragraph) || $isQuoteParagraphNode(paragraph)) return false;
    const block = $create(match).append(...words);
    paragraph.replace(block);
    block.select(0, 0);
    return true;
  };
}

function list(style: 'bullet' | 'number'): Replace {
  return (paragraph, words) => {
    if (!$isParagraphNode(paragraph)) return false;
    const item = $createListItemNode().append(...words);
    paragraph.replace($createListNode(style).append(item));
    item.select(0, 0);
    return true;
  };
}

const divider: Replace = (paragraph, words) => {
  if (!$isParagraphNode(paragraph)) return false;
  const rest = $createParagraphNode().append(...words);
  paragraph.insertBefore($createDividerNode());
  paragraph.replace(rest);
  rest.select(0, 0);
  return true;
};

const link: TextMatchTransformer = {
  type: 'text-match',
  dependencies: [LinkNode],
  // Words in brackets, then an address in parentheses, at the caret.
  regExp: /\[([^[\]]+)\]\(([^()\s]+)\)$/,
  trigger: ')',
  replace: (text, match) => {
    const url = toLink(match[2] ?? '');
    if (url === null || $findMatchingParent(text, $isLinkNode)) return;
    const words = $createTextNode(match[1] ?? '').setFormat(text.getFormat());
    const node = $createLinkNode(url).append(words);
    text.replace(node);
    node.selectNext(0, 0);
  },
};

// Only 1. begins a list: a paragraph may well begin with a year.
const SHORTCUTS: Transformer[] = [
  shortcut(
    /^#{1,2}\s/,
    [HeadingNode],
    inPlaceOfParagraph(() => $createHeadingNode('h2')),
  ),
  shortcut(
    /^#{3,6}\s/,
    [HeadingNode],
    inPlaceOfParagraph(() => $createHeadingNode('h3')),
  ),
  shortcut(
    /^>\s/,
    [QuoteParagraphNode],
    inPlaceOfParagraph(() => $createQuoteParagraphNode()),
  ),
  shortcut(/^[-*]\s/, [ListNode, ListItemNode], list('bullet')),
  shortcut(/^1\.\s/, [ListNode, ListItemNode], list('number')),
  { ...shortcut(/^(?:---|\*\*\*)\s?$/, [DividerNode], divider), triggerOnEnter: true },
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  link,
];

/** Markdown's signs turn into what they mean as they are typed; one undo gives the signs back. */
export function turnMarkdown(editor: LexicalEditor): () => void {
  return registerMarkdownShortcuts(editor, SHORTCUTS);
}
