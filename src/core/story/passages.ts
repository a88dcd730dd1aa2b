import { assertNever } from '../schema/assert-never.ts';
import type { Passage, PassageRole } from '../text/passage.ts';
import { plainText } from './runs.ts';
import type { Block, ListItem } from './block.ts';
import type { Story } from './story.ts';

/**
 * Where a passage lies in the story. `block` counts the body's blocks; `part` counts the passages within one
 * (a list's items in reading order, a block quote's paragraphs).
 */
export type PassageSource =
  | { readonly kind: 'headline' }
  | { readonly kind: 'standfirst' }
  | { readonly kind: 'body'; readonly block: number; readonly part: number };

/** A passage that knows where in the story it lies. */
export interface StoryPassage extends Passage {
  readonly source: PassageSource;
}

function itemTexts(items: readonly ListItem[]): readonly string[] {
  return items.flatMap((item) => [plainText(item.runs), ...itemTexts(item.items)]);
}

function blockTexts(block: Block): { role: PassageRole; texts: readonly string[] } {
  switch (block.kind) {
    case 'paragraph':
      return { role: 'paragraph', texts: [plainText(block.runs)] };
    case 'heading':
      return { role: 'heading', texts: [plainText(block.runs)] };
    case 'list':
      return { role: 'list item', texts: itemTexts(block.items) };
    case 'block quote':
      return { role: 'block quote', texts: block.paragraphs.map(plainText) };
    case 'picture':
      return { role: 'caption', texts: [block.caption] };
    case 'divider':
      return { role: 'paragraph', texts: [] };
    default:
      return assertNever(block);
  }
}

const passagesOfBlock = new WeakMap<Block, readonly Passage[]>();

function blockPassages(block: Block): readonly Passage[] {
  let passages = passagesOfBlock.get(block);
  if (!passages) {
    const { role, texts } = blockTexts(block);
    passages = texts.map((text) => ({ role, text }));
    passagesOfBlock.set(block, passages);
  }
  return passages;
}

/** Every passage of a story in reading order: headline, standfirst, then the body with its captions in place. */
export function passagesOf(
  story: Pick<Story, 'headline' | 'standfirst' | 'body'>,
): readonly StoryPassage[] {
  return [
    { role: 'headline', text: story.headline, source: { kind: 'headline' } },
    { role: 'standfirst', text: story.standfirst, source: { kind: 'standfirst' } },
    ...story.body.flatMap((block, index) =>
      blockPassages(block).map((passage, part): StoryPassage => ({
        ...passage,
        source: { kind: 'body', block: index, part },
      })),
    ),
  ];
}
