import type { ListNode } from '@lexical/list';
import { $isListItemNode, $isListNode } from '@lexical/list';
import type { ElementNode, LexicalNode, PointType } from 'lexical';
import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isRootNode,
  $isTextNode,
  $setSelection,
} from 'lexical';
import type { Range } from '../../core/text/range.ts';
import type { Spot } from './slice-body.ts';
import type { BodyMirror } from './body-mirror.ts';

function $itemNodes(list: ListNode): readonly ElementNode[] {
  return list
    .getChildren()
    .filter($isListItemNode)
    .flatMap((item) => {
      const nested = item.getChildren().filter($isListNode);
      const own = nested.length > 0 && nested.length === item.getChildrenSize() ? [] : [item];
      return [...own, ...nested.flatMap($itemNodes)];
    });
}

/** The elements that hold a block's passages, in the order of `core/story/passages.ts`. */
function $partNodes(mirror: BodyMirror, block: number): readonly ElementNode[] {
  const nodes = mirror.keysOf(block).flatMap((key) => $getNodeByKey(key) ?? []);
  return nodes
    .filter($isElementNode)
    .flatMap((node) => ($isListNode(node) ? $itemNodes(node) : [node]));
}

function $size(node: LexicalNode): number {
  return node.getTextContentSize();
}

/** How much text of an element comes before one of its descendants. */
function $textBefore(node: LexicalNode, part: ElementNode): number {
  let before = 0;
  for (let at: LexicalNode | null = node; at && !at.is(part); at = at.getParent())
    before += at.getPreviousSiblings().reduce((sum, sibling) => sum + $size(sibling), 0);
  return before;
}

function $offsetOf(point: PointType, part: ElementNode): number {
  const node = point.getNode();
  const before = $textBefore(node, part);
  if (!$isElementNode(node)) return before + point.offset;
  return node
    .getChildren()
    .slice(0, point.offset)
    .reduce((sum, child) => sum + $size(child), before);
}

/** Where in the body a point of the selection lies; null where it lies nowhere. */
export function $spotOf(point: PointType, mirror: BodyMirror): Spot | null {
  const node = point.getNode();
  if ($isRootNode(node)) {
    const before = node.getChildAtIndex(point.offset);
    const block = before ? mirror.blockOf(before.getKey()) : null;
    return block === null ? $endSpot(mirror) : { block, part: 0, offset: 0 };
  }
  const top = node.getTopLevelElement();
  const block = top ? mirror.blockOf(top.getKey()) : null;
  if (block === null) return null;
  const parts = $partNodes(mirror, block);
  const index = parts.findIndex((part) => part.is(node) || part.isParentOf(node));
  const part = parts[index];
  return part
    ? { block, part: index, offset: $offsetOf(point, part) }
    : { block, part: 0, offset: 0 };
}

function $endSpot(mirror: BodyMirror): Spot | null {
  const last = $getRoot().getLastChild();
  const block = last ? mirror.blockOf(last.getKey()) : null;
  if (block === null) return null;
  const parts = $partNodes(mirror, block);
  const part = parts.at(-1);
  return { block, part: Math.max(0, parts.length - 1), offset: part ? $size(part) : 0 };
}

function $leaves(part: ElementNode): readonly LexicalNode[] {
  return part
    .getChildren()
    .flatMap((node) => ($isElementNode(node) ? ($isListNode(node) ? [] : $leaves(node)) : [node]));
}

function $setPoint(point: PointType, part: ElementNode, offset: number): void {
  let left = offset;
  for (const leaf of $leaves(part)) {
    const size = $size(leaf);
    if ($isTextNode(leaf) && left <= size) return point.set(leaf.getKey(), left, 'text');
    if (left < size)
      return point.set(leaf.getParentOrThrow().getKey(), leaf.getIndexWithinParent(), 'element');
    left -= size;
  }
  point.set(part.getKey(), part.getChildrenSize(), 'element');
}

/** Selects a range of one passage of the body; false where the body has no such passage. */
export function $selectPlace(
  mirror: BodyMirror,
  block: number,
  part: number,
  range: Range,
): boolean {
  const element = $partNodes(mirror, block)[part];
  if (!element) return false;
  const selection = $createRangeSelection();
  $setPoint(selection.anchor, element, range.from);
  $setPoint(selection.focus, element, range.to);
  const node = selection.anchor.getNode();
  if ($isTextNode(node)) selection.format = node.getFormat();
  $setSelection(selection);
  return true;
}
