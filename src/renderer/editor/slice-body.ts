import { assertNever } from '../../core/schema/assert-never.ts';
import type { Block, ListItem } from '../../core/story/block.ts';
import { passagesOf } from '../../core/story/passages.ts';
import type { Run } from '../../core/story/runs.ts';

/** A point in a body: an offset in a passage, as `core/story/passages.ts` counts them. */
export interface Spot {
  readonly block: number;
  readonly part: number;
  readonly offset: number;
}

function sliceRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** What part number `part` of a block keeps of its runs between two spots; null for nothing. */
function cut(runs: readonly Run[], part: number, from: Spot, to: Spot): readonly Run[] | null {
  if (part < from.part || part > to.part) return null;
  return sliceRuns(
    runs,
    part === from.part ? from.offset : 0,
    part === to.part ? to.offset : Infinity,
  );
}

function cutItems(items: readonly ListItem[], from: Spot, to: Spot): readonly ListItem[] {
  let part = 0;
  const cutAll = (all: readonly ListItem[]): readonly ListItem[] =>
    all.flatMap((item) => {
      const runs = cut(item.runs, part++, from, to);
      const nested = cutAll(item.items);
      return runs ? [{ runs, items: nested }] : nested;
    });
  return cutAll(items);
}

function cutBlock(block: Block, from: Spot, to: Spot): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, runs: cut(block.runs, 0, from, to) ?? [] };
    case 'list':
      return { ...block, items: cutItems(block.items, from, to) };
    case 'block quote':
      return {
        ...block,
        paragraphs: block.paragraphs.flatMap((runs, part) => {
          const kept = cut(runs, part, from, to);
          return kept ? [kept] : [];
        }),
      };
    case 'picture':
    case 'divider':
      return block;
    default:
      return assertNever(block);
  }
}

function firstRuns(block: Block): readonly Run[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return block.runs;
  if (block.kind === 'block quote') return block.paragraphs[0] ?? [];
  if (block.kind !== 'list') return [];
  const runsOf = (items: readonly ListItem[]): readonly Run[] =>
    items.flatMap((item) => [...item.runs, ...runsOf(item.items)]);
  return runsOf(block.items);
}

/**
 * The body between two spots, for the clipboard. Words within one passage come as a plain paragraph, so that they
 * go into whatever they are pasted into; more than that keeps its blocks.
 */
export function sliceBody(body: readonly Block[], from: Spot, to: Spot): readonly Block[] {
  const blocks = body.slice(from.block, to.block + 1).map((block, index, all) => {
    const start = index === 0 ? from : { part: 0, offset: 0, block: 0 };
    const end = index === all.length - 1 ? to : { part: Infinity, offset: Infinity, block: 0 };
    return cutBlock(block, start, end);
  });
  const [only] = blocks;
  if (!only || from.block !== to.block || from.part !== to.part) return blocks;
  if (only.kind === 'picture' || only.kind === 'divider') return blocks;
  return [{ kind: 'paragraph', runs: firstRuns(only) }];
}

/** A body as plain text, a blank line between paragraphs. */
export function bodyAsText(body: readonly Block[]): string {
  const texts = body.map((block) =>
    passagesOf({ headline: '', standfirst: '', body: [block] })
      .filter(({ source }) => source.kind === 'body')
      .map(({ text }) => text)
      .join(block.kind === 'list' ? '\n' : '\n\n'),
  );
  return texts.filter((text) => text !== '').join('\n\n');
}
