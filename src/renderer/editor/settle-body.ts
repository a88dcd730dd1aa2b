import type { Block, ListItem } from '../../core/story/block.ts';
import type { Run } from '../../core/story/runs.ts';
import { joinRuns } from '../../core/story/runs.ts';
import { isSamePlain } from './same-plain.ts';

/** A line break has no look of its own: it takes the bold and italic of the words before it, or after it. */
function dressBreaks(runs: readonly Run[]): readonly Run[] {
  const pieces = runs.flatMap((run) =>
    run.text
      .split(/(\n)/)
      .filter((text) => text !== '')
      .map((text) => ({ ...run, text })),
  );
  return pieces.map((piece, index) => {
    if (piece.text !== '\n') return piece;
    const words =
      pieces.slice(0, index).findLast(({ text }) => text !== '\n') ??
      pieces.slice(index).find(({ text }) => text !== '\n');
    return {
      text: '\n',
      ...(words?.bold && { bold: true as const }),
      ...(words?.italic && { italic: true as const }),
      ...(piece.link !== undefined && { link: piece.link }),
    };
  });
}

/** Runs as the editor holds them: joined, with line breaks in the style of the words they follow. */
export function settleRuns(runs: readonly Run[]): readonly Run[] {
  const joined = joinRuns(runs);
  return joined.some((run) => run.text.includes('\n')) ? joinRuns(dressBreaks(joined)) : joined;
}

function settleItem(item: ListItem): ListItem {
  return { runs: settleRuns(item.runs), items: item.items.map(settleItem) };
}

function settleBlock(block: Block): Block {
  if (block.kind === 'paragraph' || block.kind === 'heading')
    return { ...block, runs: settleRuns(block.runs) };
  if (block.kind === 'list') return { ...block, items: block.items.map(settleItem) };
  if (block.kind === 'block quote')
    return { ...block, paragraphs: block.paragraphs.map(settleRuns) };
  return block;
}

function isEmpty(block: Block): boolean {
  return (
    (block.kind === 'list' && block.items.length === 0) ||
    (block.kind === 'block quote' && block.paragraphs.length === 0)
  );
}

/**
 * A body as the editor holds it: neighbouring lists of one style are one list, neighbouring block quotes one
 * quote, empty ones nothing, and a body of a single empty paragraph is an empty body. A settled body comes back
 * itself.
 */
export function settleBody(body: readonly Block[]): readonly Block[] {
  const settled: Block[] = [];
  for (const block of body.map(settleBlock)) {
    if (isEmpty(block)) continue;
    const last = settled.at(-1);
    if (last?.kind === 'list' && block.kind === 'list' && last.style === block.style)
      settled[settled.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else if (last?.kind === 'block quote' && block.kind === 'block quote')
      settled[settled.length - 1] = {
        ...last,
        paragraphs: [...last.paragraphs, ...block.paragraphs],
      };
    else settled.push(block);
  }
  const [only] = settled;
  if (settled.length === 1 && only?.kind === 'paragraph' && only.runs.length === 0) return [];
  return isSamePlain(settled, body) ? body : settled;
}
