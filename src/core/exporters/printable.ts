import { assertNever } from '../schema/assert-never.ts';
import type { Block, ListItem } from '../story/block.ts';
import type { Run } from '../story/runs.ts';
import { tidyRuns } from '../story/tidy-runs.ts';
import type { Story } from '../story/story.ts';
import { withPlainLineEnds } from '../text/decode.ts';

/**
 * Text with what no HTML or Markdown file can hold taken out: control characters, and halves of characters, which
 * become U+FFFD as they would in any file. No word is changed otherwise.
 */
export function printableText(text: string): string {
  return withPlainLineEnds(text)
    .replace(/[\v\f]/g, ' ')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

function printableLine(text: string): string {
  return printableText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** Runs ready for print: clean and tidy. */
function printableRuns(runs: readonly Run[]): readonly Run[] {
  return tidyRuns(runs.map((run) => ({ ...run, text: printableText(run.text) })));
}

function printableItems(items: readonly ListItem[]): readonly ListItem[] {
  return items
    .map((item) => ({ runs: printableRuns(item.runs), items: printableItems(item.items) }))
    .filter((item) => item.runs.length > 0 || item.items.length > 0);
}

/** A block ready for print; null where there is nothing in it to print. */
function printableBlock(block: Block): Block | null {
  switch (block.kind) {
    case 'paragraph':
    case 'heading': {
      const runs = printableRuns(block.runs);
      return runs.length > 0 ? { ...block, runs } : null;
    }
    case 'list': {
      const items = printableItems(block.items);
      return items.length > 0 ? { ...block, items } : null;
    }
    case 'block quote': {
      const paragraphs = block.paragraphs.map(printableRuns).filter((runs) => runs.length > 0);
      return paragraphs.length > 0 ? { ...block, paragraphs } : null;
    }
    case 'picture': {
      const caption = printableLine(block.caption);
      const credit = printableLine(block.credit);
      if (!block.image && caption === '' && credit === '') return null;
      return { ...block, caption, credit, alt: printableLine(block.alt) };
    }
    case 'divider':
      return block;
    default:
      return assertNever(block);
  }
}

/** The parts of a story that are printed, cleaned for print: nothing empty, no stray blanks or controls. */
export function printableStory(story: Story): Story {
  return {
    ...story,
    headline: printableLine(story.headline),
    standfirst: printableLine(story.standfirst),
    byline: printableLine(story.byline),
    dateline: printableLine(story.dateline),
    section: printableLine(story.section),
    keywords: story.keywords.map(printableLine).filter((keyword) => keyword !== ''),
    body: story.body.map(printableBlock).filter((block) => block !== null),
  };
}
