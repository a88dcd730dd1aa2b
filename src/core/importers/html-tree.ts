import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { withDoubleMarks } from '../text/double-marks.ts';
import { collapsed } from './pieces.ts';

/** Elements whose content is not copy: `del` is what tracked changes took out. Everything else is read for its words at least. */
const NOT_COPY = new Set(
  'del script style head title noscript template iframe object embed svg math canvas audio video select datalist nav'.split(
    ' ',
  ),
);

/** Whether an element's content is code, controls or navigation and not the story's words. */
export function isNotCopy(element: Element): boolean {
  return NOT_COPY.has(element.tagName);
}

/** Parses HTML as a browser does, running and fetching nothing. Throws RangeError on absurd nesting. */
export function parseHtml(html: string): Root {
  return fromHtml(html, { fragment: true });
}

/** The first element, this one included, that passes, in document order. */
export function findElement(node: Nodes, passes: (element: Element) => boolean): Element | null {
  if (node.type === 'element' && passes(node)) return node;
  if (node.type !== 'element' && node.type !== 'root') return null;
  for (const child of node.children) {
    const found = findElement(child, passes);
    if (found) return found;
  }
  return null;
}

/** The same tree without one element. */
export function withoutElement<T extends Root | Element>(tree: T, gone: Element): T {
  const children = tree.children
    .filter((child) => child !== gone)
    .map((child) => (child.type === 'element' ? withoutElement(child, gone) : child));
  return { ...tree, children };
}

/** The names an element bears in its `class`. */
export function classesOf(element: Element): readonly string[] {
  const { className } = element.properties;
  return Array.isArray(className) ? className.map(String) : [];
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup u'.split(' '),
);

function collectText(node: Nodes, texts: string[]): void {
  if (node.type === 'text') texts.push(node.value);
  if (node.type !== 'element' || isNotCopy(node)) return;
  const apart = INLINE.has(node.tagName) ? '' : ' ';
  texts.push(apart);
  for (const child of node.children) collectText(child, texts);
  texts.push(apart);
}

/** The words of an element in one line. */
export function textOf(element: Element): string {
  const texts: string[] = [];
  collectText(element, texts);
  return withDoubleMarks(collapsed(texts.join('')).trim());
}
