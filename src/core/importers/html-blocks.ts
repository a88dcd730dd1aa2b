import type { Element, Nodes } from 'hast';
import type { Block } from '../story/block.ts';
import type { Run } from '../story/runs.ts';
import { tidyRuns } from '../story/tidy-runs.ts';
import { blockQuoteOf, rowOf } from './flatten.ts';
import { figureOf, pictureOf } from './html-figure.ts';
import { withJoinedLists } from './join-lists.ts';
import { isWordListItem, listOf, wordListOf } from './html-list.ts';
import type { Style } from './html-style.ts';
import { isHidden, styleInside } from './html-style.ts';
import { isNotCopy, parseHtml } from './html-tree.ts';
import type { Piece } from './pieces.ts';
import { blocksOf, collapsed, lineBreak } from './pieces.ts';

/** Elements that stand apart as paragraphs do; those not named here or below run on in the line. */
const APART = new Set(
  'p div section article main header footer aside address form fieldset details summary dl dt dd li center body html figure figcaption caption legend table tbody thead tfoot td th pre'.split(
    ' ',
  ),
);

function withoutBold(runs: readonly Run[]): readonly Run[] {
  return tidyRuns(runs.map(({ bold: _, ...run }) => run));
}

/** A heading is bold by nature; programs that say so again mean nothing by it. */
function headingOf(tagName: string, inside: readonly Block[]): readonly Block[] {
  const level = tagName === 'h1' || tagName === 'h2' ? 2 : 3;
  return inside.map((block) =>
    block.kind === 'paragraph' ? { kind: 'heading', level, runs: withoutBold(block.runs) } : block,
  );
}

function rowPieces(row: Element, read: (inside: Element) => readonly Block[]): readonly Piece[] {
  const cells = row.children.flatMap((child) => (child.type === 'element' ? [read(child)] : []));
  const filled = cells.filter((cell) => cell.length > 0);
  const [only] = filled;
  // A row of one cell is layout, not a table.
  if (only && filled.length === 1) return only.map((block) => ({ kind: 'block', block }));
  return [
    { kind: 'gap' },
    ...rowOf(filled).map((run) => ({ kind: 'run', run }) as const),
    { kind: 'gap' },
  ];
}

/** What an element of a kind of its own comes down to; null for one that is only its content. */
function blocksOfElement(element: Element, style: Style): readonly Block[] | null {
  const read = (inside: Element): readonly Block[] => {
    const pieces: Piece[] = [];
    for (const child of inside.children) collect(child, styleInside(inside, style), pieces);
    return blocksOf(pieces);
  };
  if (isWordListItem(element)) return wordListOf(element, read);
  switch (element.tagName) {
    case 'hr':
      return [{ kind: 'divider' }];
    case 'img':
      return pictureOf(element);
    case 'figure':
      return figureOf(element, read);
    case 'ul':
    case 'ol':
      return listOf(element, read);
    case 'blockquote':
      return blockQuoteOf(read(element));
    case 'tr':
      return blocksOf(rowPieces(element, read));
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return headingOf(element.tagName, read(element));
    default:
      return null;
  }
}

function collectText(text: string, style: Style, pieces: Piece[]): void {
  if (!style.asTyped) {
    pieces.push({ kind: 'run', run: { ...style.run, text: collapsed(text) } });
    return;
  }
  text.split('\n').forEach((line, index) => {
    if (index > 0) pieces.push(lineBreak(style.run));
    pieces.push({ kind: 'run', run: { ...style.run, text: line } });
  });
}

function collect(node: Nodes, outside: Style, pieces: Piece[]): void {
  if (node.type === 'text') collectText(node.value, outside, pieces);
  if (node.type === 'root') for (const child of node.children) collect(child, outside, pieces);
  if (node.type !== 'element' || isNotCopy(node) || isHidden(node)) return;
  if (node.tagName === 'br') {
    pieces.push(lineBreak(outside.run));
    return;
  }
  const blocks = blocksOfElement(node, outside);
  if (blocks) {
    for (const block of blocks) pieces.push({ kind: 'block', block });
    return;
  }
  const apart = APART.has(node.tagName);
  if (apart) pieces.push({ kind: 'gap' });
  const style = styleInside(node, outside);
  for (const child of node.children) collect(child, style, pieces);
  if (apart) pieces.push({ kind: 'gap' });
}

/** Copy in which every word is bold has no bold in it. */
function withoutBoldThroughout(blocks: readonly Block[]): readonly Block[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const allBold =
    paragraphs.length > 1 && paragraphs.every(({ runs }) => runs.every((run) => run.bold));
  if (!allBold) return blocks;
  return blocks.map((block) =>
    block.kind === 'paragraph' ? { ...block, runs: withoutBold(block.runs) } : block,
  );
}

/** The blocks of parsed HTML. Throws RangeError on absurd nesting. */
export function blocksFromTree(tree: Nodes): readonly Block[] {
  const pieces: Piece[] = [];
  collect(tree, { run: {}, asTyped: false }, pieces);
  return withoutBoldThroughout(blocksOf(pieces));
}

/** HTML nested beyond reading: its words, with the tags taken out. */
function blocksWithoutTags(html: string): readonly Block[] {
  return blocksOf(
    html
      .split(/<[^<>]*>|\n/)
      .flatMap((line): readonly Piece[] => [
        { kind: 'run', run: { text: collapsed(line) } },
        { kind: 'gap' },
      ]),
  );
}

/**
 * The blocks of any HTML: a page, a fragment, what was pasted. An allow-list: paragraphs, headings, lists, block
 * quotes, pictures, dividers, bold, italic and safe links are kept, everything else is read for its words only.
 * Pure and total; runs and fetches nothing.
 */
export function blocksFromHtml(html: string): readonly Block[] {
  try {
    const blocks = blocksFromTree(parseHtml(html));
    return /mso-?list/i.test(html) ? withJoinedLists(blocks) : blocks;
  } catch (error) {
    if (error instanceof RangeError) return blocksWithoutTags(html);
    throw error;
  }
}
