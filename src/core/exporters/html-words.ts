import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

const BLOCKS = new Set(
  'article header h1 h2 h3 p ul ol li blockquote figure figcaption hr br div'.split(' '),
);

/** What an export says of itself: no words of the story. */
const OWN_LINES = ['draft', 'date', 'override'];

function isPart(node: Element, className: string): boolean {
  return Array.isArray(node.properties.className) && node.properties.className.includes(className);
}

function collect(node: Nodes, words: string[]): void {
  if (node.type === 'text') words.push(node.value);
  if (node.type !== 'element' && node.type !== 'root') return;
  if (node.type === 'element') {
    if (node.tagName === 'img') words.push(`\n${node.properties.alt?.toString() ?? ''}\n`);
    if (OWN_LINES.some((name) => isPart(node, name))) return;
    if (BLOCKS.has(node.tagName)) words.push('\n');
  }
  for (const child of node.children) collect(child, words);
  if (node.type === 'element' && BLOCKS.has(node.tagName)) words.push('\n');
}

function findArticle(node: Nodes): Element | null {
  if (node.type === 'element' && node.tagName === 'article') return node;
  if (node.type !== 'element' && node.type !== 'root') return null;
  for (const child of node.children) {
    const article = findArticle(child);
    if (article) return article;
  }
  return null;
}

/** What a reader of exported HTML reads, alt text included, by parsing it as a browser does. */
export function wordsInHtml(html: string, format: 'html' | 'html fragment'): string {
  const article = findArticle(fromHtml(html, { fragment: format === 'html fragment' }));
  const words: string[] = [];
  if (article) collect(article, words);
  return words.join('');
}
