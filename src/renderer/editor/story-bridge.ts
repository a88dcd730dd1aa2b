import { $createLinkNode, $isLinkNode } from '@lexical/link';
import type { ListNode } from '@lexical/list';
import { $createListItemNode, $createListNode, $isListItemNode, $isListNode } from '@lexical/list';
import { $createHeadingNode, $isHeadingNode } from '@lexical/rich-text';
import type { ElementNode, LexicalNode } from 'lexical';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
} from 'lexical';
import { assertNever } from '../../core/schema/assert-never.ts';
import type { Block, ListItem } from '../../core/story/block.ts';
import { isSafeLink } from '../../core/story/link.ts';
import type { Run } from '../../core/story/runs.ts';
import { $createDividerNode, $isDividerNode } from './nodes/divider-node.ts';
import { $createPictureNode, $isPictureNode } from './nodes/picture-node.ts';
import { $createQuoteParagraphNode, $isQuoteParagraphNode } from './nodes/quote-paragraph-node.ts';
import { settleBody, settleRuns } from './settle-body.ts';

// The only file that knows both Lexical's nodes and the story's blocks.

function $textNodes(run: Run): readonly LexicalNode[] {
  return run.text
    .split(/(\n)/)
    .filter((text) => text !== '')
    .map((text) => {
      if (text === '\n') return $createLineBreakNode();
      const node = $createTextNode(text);
      if (run.bold) node.toggleFormat('bold');
      if (run.italic) node.toggleFormat('italic');
      return node;
    });
}

/** Runs as Lexical's inline nodes, neighbours of one address in one link. */
export function $inlineNodes(runs: readonly Run[]): readonly LexicalNode[] {
  const nodes: LexicalNode[] = [];
  for (const run of runs) {
    if (run.link === undefined) {
      nodes.push(...$textNodes(run));
      continue;
    }
    const last = nodes.at(-1);
    const open = $isLinkNode(last) && last.getURL() === run.link ? last : null;
    const link = open ?? $createLinkNode(run.link);
    link.append(...$textNodes(run));
    if (!open) nodes.push(link);
  }
  return nodes;
}

function $listNode(style: 'bulleted' | 'numbered', items: readonly ListItem[]): ListNode {
  const list = $createListNode(style === 'numbered' ? 'number' : 'bullet');
  for (const item of items) {
    list.append($createListItemNode().append(...$inlineNodes(item.runs)));
    // Lexical keeps a nested list in an item of its own, after the item it belongs to.
    if (item.items.length > 0)
      list.append($createListItemNode().append($listNode(style, item.items)));
  }
  return list;
}

function $blockNodes(block: Block): readonly LexicalNode[] {
  switch (block.kind) {
    case 'paragraph':
      return [$createParagraphNode().append(...$inlineNodes(block.runs))];
    case 'heading':
      return [
        $createHeadingNode(block.level === 2 ? 'h2' : 'h3').append(...$inlineNodes(block.runs)),
      ];
    case 'list':
      return [$listNode(block.style, block.items)];
    case 'block quote':
      return block.paragraphs.map((runs) =>
        $createQuoteParagraphNode().append(...$inlineNodes(runs)),
      );
    case 'picture':
      return [$createPictureNode(block)];
    case 'divider':
      return [$createDividerNode()];
    default:
      return assertNever(block);
  }
}

/** Blocks as Lexical's top-level nodes. */
export function $nodesOf(body: readonly Block[]): LexicalNode[] {
  return settleBody(body).flatMap($blockNodes);
}

/** Fills the editor with a body, in place of what it holds. */
export function $fillBody(body: readonly Block[]): void {
  const nodes = $nodesOf(body);
  $getRoot()
    .clear()
    .append(...(nodes.length > 0 ? nodes : [$createParagraphNode()]));
}

function $rawRuns(parent: ElementNode, link?: string): readonly Run[] {
  return parent.getChildren().flatMap((node): readonly Run[] => {
    const linked = link === undefined ? {} : { link };
    if ($isLineBreakNode(node)) return [{ text: '\n', ...linked }];
    if ($isTextNode(node))
      return [
        {
          text: node.getTextContent(),
          ...(node.hasFormat('bold') && { bold: true as const }),
          ...(node.hasFormat('italic') && { italic: true as const }),
          ...linked,
        },
      ];
    if ($isLinkNode(node)) return $rawRuns(node, isSafeLink(node.getURL()) ? node.getURL() : link);
    return $isElementNode(node) && !$isListNode(node) ? $rawRuns(node, link) : [];
  });
}

/** The runs of a paragraph, heading or list item. */
export function $runsOf(node: ElementNode): readonly Run[] {
  return settleRuns($rawRuns(node));
}

function $itemsOf(list: ListNode): readonly ListItem[] {
  const items: ListItem[] = [];
  for (const node of list.getChildren().filter($isListItemNode)) {
    const nested = node.getChildren().filter($isListNode).flatMap($itemsOf);
    const last = items.at(-1);
    const holdsOnlyLists = node.getChildrenSize() > 0 && node.getChildren().every($isListNode);
    if (holdsOnlyLists && last)
      items[items.length - 1] = { ...last, items: [...last.items, ...nested] };
    else items.push({ runs: $runsOf(node), items: nested });
  }
  return items;
}

function $singleBlock(node: LexicalNode): Block {
  if ($isHeadingNode(node))
    return { kind: 'heading', level: node.getTag() === 'h3' ? 3 : 2, runs: $runsOf(node) };
  if ($isListNode(node)) {
    const style = node.getListType() === 'number' ? 'numbered' : 'bulleted';
    return { kind: 'list', style, items: $itemsOf(node) };
  }
  if ($isPictureNode(node)) return node.getPicture();
  if ($isDividerNode(node)) return { kind: 'divider' };
  if ($isElementNode(node)) return { kind: 'paragraph', runs: $runsOf(node) };
  throw new Error(`A ${node.getType()} cannot stand at the top of a body.`);
}

/** The block that neighbouring top-level nodes are: one node, or the paragraphs of one block quote. */
export function $blockOf(nodes: readonly LexicalNode[]): Block {
  const [first] = nodes;
  if (!first) throw new Error('A block has at least one node.');
  if (!$isQuoteParagraphNode(first)) return $singleBlock(first);
  return { kind: 'block quote', paragraphs: nodes.filter($isElementNode).map($runsOf) };
}

/** The top-level nodes, those of one block together. */
export function $groupNodes(): readonly (readonly LexicalNode[])[] {
  const groups: LexicalNode[][] = [];
  let quote: LexicalNode[] | null = null;
  for (const node of $getRoot().getChildren()) {
    const goesOn = $isQuoteParagraphNode(node);
    if (goesOn && quote) quote.push(node);
    else groups.push([node]);
    quote = goesOn ? (quote ?? groups.at(-1) ?? null) : null;
  }
  return groups;
}
