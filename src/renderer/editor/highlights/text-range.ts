import type { Range as TextRange } from '../../../core/text/range.ts';

type Point = readonly [Node, number];

/** Where text offsets of an element lie in its DOM; a `br` counts as one. Null where the text is shorter. */
export function domRangeOf(element: Element, { from, to }: TextRange): StaticRangeInit | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let at = 0;
  let start: Point | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isNestedList(node)) {
      // A list within an item has passages of its own.
      break;
    }
    const size = sizeOf(node);
    if (size === 0) continue;
    const isText = node.nodeType === Node.TEXT_NODE;
    if (!start && from < at + size) start = isText ? [node, from - at] : before(node);
    if (start && to <= at + size) {
      const [endContainer, endOffset] = isText ? ([node, to - at] as Point) : after(node);
      return { startContainer: start[0], startOffset: start[1], endContainer, endOffset };
    }
    at += size;
  }
  return null;
}

function isNestedList(node: Node): boolean {
  return node.nodeName === 'UL' || node.nodeName === 'OL';
}

function sizeOf(node: Node): number {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data.length;
  return node.nodeName === 'BR' ? 1 : 0;
}

function indexIn(parent: Node, node: Node): number {
  return [...parent.childNodes].indexOf(node as ChildNode);
}

function before(node: Node): Point {
  const parent = node.parentNode ?? node;
  return [parent, indexIn(parent, node)];
}

function after(node: Node): Point {
  const [parent, index] = before(node);
  return [parent, index + 1];
}
