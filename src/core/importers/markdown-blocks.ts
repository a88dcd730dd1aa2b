import type {
  Definition,
  Image,
  ImageReference,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Block, ListItem, Picture } from '../story/block.ts';
import { isSafeLink } from '../story/link.ts';
import type { Run } from '../story/runs.ts';
import { joinRuns, plainText } from '../story/runs.ts';
import { splitCaption } from './credit.ts';
import { blockQuoteOf, listItemOf, rowOf } from './flatten.ts';
import { blocksFromHtml } from './html-blocks.ts';
import type { Piece } from './pieces.ts';
import { blocksOf, collapsed, lineBreak } from './pieces.ts';

type Style = Omit<Run, 'text'>;
type Definitions = ReadonlyMap<string, Definition>;

/** Parses Markdown as GitHub does, with front matter. Throws RangeError on absurd nesting. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [frontmatter(), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown()],
  });
}

function definitionsIn(node: Nodes, found: Map<string, Definition>): Definitions {
  if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) definitionsIn(child, found);
  return found;
}

function textPieces(text: string, style: Style): readonly Piece[] {
  return [{ kind: 'run', run: { ...style, text: collapsed(text) } }];
}

function codePieces(code: string): readonly Piece[] {
  return code
    .split('\n')
    .flatMap((text, index): readonly Piece[] => [
      ...(index > 0 ? [lineBreak({})] : []),
      { kind: 'run', run: { text } },
    ]);
}

function linked(style: Style, address: string | undefined): Style {
  return address !== undefined && isSafeLink(address) ? { ...style, link: address } : style;
}

function picture(alt: string, title: string): Picture {
  return { kind: 'picture', image: null, ...splitCaption(collapsed(title)), alt: collapsed(alt) };
}

function phrasingPieces(
  nodes: readonly PhrasingContent[],
  style: Style,
  definitions: Definitions,
): readonly Piece[] {
  const inside = (children: readonly PhrasingContent[], more: Style): readonly Piece[] =>
    phrasingPieces(children, more, definitions);
  return nodes.flatMap((node): readonly Piece[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return textPieces(node.value, style);
      case 'strong':
        return inside(node.children, { ...style, bold: true });
      case 'emphasis':
        return inside(node.children, { ...style, italic: true });
      case 'delete':
        return inside(node.children, style);
      case 'link':
        return inside(node.children, linked(style, node.url));
      case 'linkReference':
        return inside(node.children, linked(style, definitions.get(node.identifier)?.url));
      case 'break':
        return [lineBreak(style)];
      case 'image':
        return [{ kind: 'block', block: picture(node.alt ?? '', node.title ?? '') }];
      case 'imageReference':
        return [
          {
            kind: 'block',
            block: picture(node.alt ?? '', definitions.get(node.identifier)?.title ?? ''),
          },
        ];
      case 'footnoteReference':
        return textPieces(`[${node.label ?? node.identifier}]`, style);
      default:
        // Inline HTML is its tags only: the words between them are text of their own.
        return [];
    }
  });
}

function isImage(node: PhrasingContent | undefined): node is Image | ImageReference {
  return node?.type === 'image' || node?.type === 'imageReference';
}

/**
 * A picture as our own exports write one: the image, a line break, its caption in italics and its credit in
 * brackets. Without the image both caption and credit must be there. Null for any other paragraph.
 */
function pictureOf(children: readonly PhrasingContent[], definitions: Definitions): Picture | null {
  const [first, ...others] = children;
  const image = isImage(first) ? first : null;
  if (image && others.length === 0) return null;
  const said = image
    ? others.filter((node, index) => !(index === 0 && node.type === 'break'))
    : children;
  const [opening] = said;
  if (image && opening?.type === 'text' && !opening.value.trimStart().startsWith('(')) return null;
  const text = (nodes: readonly PhrasingContent[]): string =>
    blocksOf(phrasingPieces(nodes, {}, definitions))
      .map((block) => (block.kind === 'paragraph' ? plainText(block.runs) : ''))
      .join(' ')
      .replaceAll('\n', ' ');
  const captioned =
    opening?.type === 'emphasis' ||
    (opening?.type === 'text' && opening.value.trim() === '' && said[1]?.type === 'emphasis');
  const captionAt = captioned ? (opening.type === 'emphasis' ? 1 : 2) : 0;
  const caption = text(said.slice(0, captionAt));
  const rest = text(said.slice(captionAt));
  const credit = /^\((.+)\)$/su.exec(rest)?.[1] ?? '';
  if (rest !== '' && credit === '') return null;
  if (!image && (caption === '' || credit === '')) return null;
  return { kind: 'picture', image: null, caption, credit, alt: collapsed(image?.alt ?? '') };
}

function blocksOfNode(node: RootContent, definitions: Definitions): readonly Block[] {
  const inside = (children: readonly RootContent[]): readonly Block[] =>
    children.flatMap((child) => blocksOfNode(child, definitions));
  switch (node.type) {
    case 'paragraph': {
      const whole = pictureOf(node.children, definitions);
      return whole ? [whole] : blocksOf(phrasingPieces(node.children, {}, definitions));
    }
    case 'heading':
      return blocksOf(phrasingPieces(node.children, {}, definitions)).map((block) =>
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
            row.children.map((cell) => blocksOf(phrasingPieces(cell.children, {}, definitions))),
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
      return blocksOf(phrasingPieces([node as PhrasingContent], {}, definitions));
  }
}

/** The blocks of parsed Markdown, its front matter left out. */
export function blocksFromMarkdownTree(tree: Root): readonly Block[] {
  const definitions = definitionsIn(tree, new Map());
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
