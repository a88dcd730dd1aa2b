import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { parse } from 'yaml';

const PHRASING = new Set(['text', 'strong', 'emphasis', 'link', 'image', 'inlineCode', 'html']);

function collect(node: Nodes, words: string[]): void {
  if (node.type === 'yaml') return;
  if (node.type === 'image') words.push(`\n${node.alt ?? ''}\n`);
  if ('value' in node) words.push(node.value);
  if (!('children' in node)) {
    if (node.type === 'break') words.push('\n');
    return;
  }
  for (const child of node.children) collect(child, words);
  if (!PHRASING.has(node.type)) words.push('\n');
}

/** What a reader of exported Markdown reads: the front matter's fields, and the words of the text in order. */
export interface MarkdownWords {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Reads Markdown as GitHub does, front matter included. */
export function wordsInMarkdown(markdown: string): MarkdownWords {
  const tree = fromMarkdown(markdown, {
    extensions: [frontmatter(), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown()],
  });
  const words: string[] = [];
  collect(tree, words);
  const [first] = tree.children;
  const fields: unknown = first?.type === 'yaml' ? parse(first.value) : null;
  return {
    fields: typeof fields === 'object' && fields !== null ? { ...fields } : {},
    text: words.join(''),
  };
}
