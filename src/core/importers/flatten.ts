import { assertNever } from '../schema/assert-never.ts';
import type { Block, ListItem } from '../story/block.ts';
import type { Run } from '../story/runs.ts';
import { joinRuns } from '../story/runs.ts';

function itemLines(items: readonly ListItem[]): readonly (readonly Run[])[] {
  return items.flatMap((item) => [item.runs, ...itemLines(item.items)]);
}

/** The paragraphs a block comes down to, for places that hold nothing else: a block quote, a list item. */
export function linesOfBlock(block: Block): readonly (readonly Run[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.runs];
    case 'list':
      return itemLines(block.items).filter((runs) => runs.length > 0);
    case 'block quote':
      return block.paragraphs;
    case 'picture':
      return [[block.caption, block.credit].filter(Boolean).join(' ')]
        .filter(Boolean)
        .map((text) => [{ text }]);
    case 'divider':
      return [];
    default:
      return assertNever(block);
  }
}

/** A block quote of what stood inside one; pictures follow it, since it can hold none. */
export function blockQuoteOf(inside: readonly Block[]): readonly Block[] {
  const pictures = inside.filter((block) => block.kind === 'picture');
  const paragraphs = inside.filter((block) => block.kind !== 'picture').flatMap(linesOfBlock);
  return paragraphs.length > 0 ? [{ kind: 'block quote', paragraphs }, ...pictures] : pictures;
}

/** A list item of what stood inside one: its lists nest, everything else is lines of its text. */
export function listItemOf(inside: readonly Block[]): ListItem {
  const lines = inside.filter((block) => block.kind !== 'list').flatMap(linesOfBlock);
  const runs = lines.flatMap((line, index) => (index > 0 ? [{ text: '\n' }, ...line] : line));
  const items = inside.flatMap((block) => (block.kind === 'list' ? block.items : []));
  return { runs: joinRuns(runs), items };
}

/** A row of a table as one paragraph, a bar between its cells. */
export function rowOf(cells: readonly (readonly Block[])[]): readonly Run[] {
  return cells
    .map((cell) => cell.flatMap(linesOfBlock))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => [
      ...(index > 0 ? [{ text: ' | ' }] : []),
      ...lines.flatMap((line, at) => (at > 0 ? [{ text: ' ' }, ...line] : line)),
    ]);
}
