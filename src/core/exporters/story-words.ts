import { assertNever } from '../schema/assert-never.ts';
import type { Block, ListItem } from '../story/block.ts';
import { plainText } from '../story/runs.ts';
import type { Story } from '../story/story.ts';
import { printableText } from './printable.ts';

function itemWords(items: readonly ListItem[]): readonly string[] {
  return items.flatMap((item) => [plainText(item.runs), ...itemWords(item.items)]);
}

function blockWords(block: Block, bracketCredit: boolean): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [plainText(block.runs)];
    case 'list':
      return itemWords(block.items);
    case 'block quote':
      return block.paragraphs.map(plainText);
    case 'picture': {
      const credit = printableText(block.credit).trim();
      return [
        block.image ? block.alt : '',
        block.caption,
        bracketCredit && credit ? `(${credit})` : credit,
      ];
    }
    case 'divider':
      return [];
    default:
      return assertNever(block);
  }
}

/** The words above the body, in the order every export has them. */
export function furnitureWords(story: Story): readonly string[] {
  return [story.headline, story.standfirst, story.byline, story.dateline].map(printableText);
}

/**
 * The words of the body in reading order, taken straight from the story, so that an export can be held against
 * them: alt text of pictures that are there, captions, credits (in brackets where the format prints them so).
 */
export function bodyWords(story: Story, bracketCredit: boolean): readonly string[] {
  return story.body.flatMap((block) => blockWords(block, bracketCredit)).map(printableText);
}
