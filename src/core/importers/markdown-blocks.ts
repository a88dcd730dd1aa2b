import type { PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Block, ListItem } from '../story/block.ts';
import { joinRuns } from '../story/runs.ts';
import { blockQuoteOf, listItemOf, rowOf } from './flatten.ts';
import { blocksFromHtml } from './html-blocks.ts';
import type { Definitions } from './markdown-phrasing.ts';
import { definitionsIn, phrasingPieces, textPieces } from './markdown-phrasing.ts';
import { pictureOfParagraph } from './markdown-picture.ts';
import type { Piece } from './pieces.ts';
import { blocksOf, lineBreak } from './pieces.ts';

/** Nesting that no copy has and that takes a parser minutes. */
const ABSURD_NESTING = /^(?:[ \t]*>){50}/m;

/** Parses Markdown as GitHub does, with front matter. Throws RangeError on absurd nesting. */
export function parseMarkdown(markdown: string): Root {
  if (ABSURD_NESTING.test(markdown)) throw new RangeError('nested too deep');
  return fromMarkdown(markdown, {
    extensions: [frontmatter(), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown()],
  });
}

function codePieces(code: string): readonly Piece[] {
  return code
    .split('\n')
    .flatMap((text, index): readonly Piece[] => [
      ...(index > 0 ? [lineBreak({})] : []),
      { kind: 'run', run: { text } },
    ]);
}

function blocksOfNode(node: RootContent, definitions: Definitions): readonly Block[] {
  const inside = (children: readonly RootContent[]): readonly Block[] =>
    children.flatMap((child) => blocksOfNode(child, definitions));
  switch (node.type) {
    case 'paragraph': {
      const whole = pictureOfParagraph(node.children, definitions);
      return whole ? [whole] : blocksOf(phrasingPieces(node.children, definitions));
    }
    case 'heading':
      return blocksOf(phrasingPieces(node.children, definitions)).map((block) =>
        block.kind === 'paragraph'
          ? { kind: 'heading', level: node.depth > 2 ? 3 : 2, runs: block.runs }
          : block,
      );
    case 'blockquote':
      return blockQuoteOf(inside(node.children));
    case 'list': {
      const items = node.children.map((item): ListItem => {
        const read = listItemOf(inside(item.children));
        if (typeof item.checked !== 'boolean') return read;
        const box = { text: item.checked ? '[x] ' : '[ ] ' };
        return { ...read, runs: joinRuns([box, ...read.runs]) };
      });
      const kept = items.filter((item) => item.runs.length > 0 || item.items.length > 0);
      const style = node.ordered ? 'numbered' : 'bulleted';
      return kept.length > 0 ? [{ kind: 'list', style, items: kept }] : [];
    }
    case 'code':
      return blocksOf(codePieces(node.value));
    case 'table':
      return node.children.flatMap((row) =>
        blocksOf(
          rowOf(
            row.children.map((cell) => blocksOf(phrasingPieces(cell.children, definitions))),
          ).map((run) => ({ kind: 'run', run }) as const),
        ),
      );
    case 'footnoteDefinition':
      return blocksOf([
        ...textPieces(`[${node.label ?? node.identifier}]`, {}),
        { kind: 'gap' },
      ]).concat(inside(node.children));
    case 'html':
      return blocksFromHtml(node.value);
    case 'thematicBreak':
      return [{ kind: 'divider' }];
    case 'definition':
    case 'yaml':
      return [];
    default:
      return blocksOf(phrasingPieces([node as PhrasingContent], definitions));
  }
}

/** The blocks of parsed Markdown, its front matter left out. */
export function blocksFromMarkdownTree(tree: Root): readonly Block[] {
  const definitions = definitionsIn(tree);
  return tree.children.flatMap((node) => blocksOfNode(node, definitions));
}

/** Markdown nested beyond reading, as plain lines. */
export function blocksOfLines(text: string): readonly Block[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', runs: [{ text: line.trim() }] }));
}

/** The blocks of any Markdown. Raw HTML in it is read as HTML is; nothing is run or fetched. Pure and total. */
export function blocksFromMarkdown(markdown: string): readonly Block[] {
  try {
    return blocksFromMarkdownTree(parseMarkdown(markdown));
  } catch (error) {
    if (error instanceof RangeError) return blocksOfLines(markdown);
    throw error;
  }
}
