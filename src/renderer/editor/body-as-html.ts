import { toHtml } from 'hast-util-to-html';
import { blockHtml } from '../../core/exporters/html-body.ts';
import type { Block } from '../../core/story/block.ts';

/** Blocks as the rich text other programs take from the clipboard; a lone paragraph as its words only. */
export function bodyAsHtml(blocks: readonly Block[]): string {
  const elements = blocks.map((block) => blockHtml(block, new Map(), 'html fragment'));
  const [only] = elements;
  const isWords = elements.length === 1 && only?.tagName === 'p';
  return toHtml({ type: 'root', children: isWords ? only.children : elements });
}
