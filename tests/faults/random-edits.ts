import type { Block, Picture } from '../../src/core/story/block.ts';
import type { Story } from '../../src/core/story/story.ts';

/** A whole number from 0 up to one less than `below`. */
export type Random = (below: number) => number;

/** Numbers that look random and are the same for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const MOST_BLOCKS = 9;

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

const picture = (words: string): Picture => ({
  kind: 'picture',
  image: null,
  caption: words,
  credit: '',
  alt: '',
});

function editBlock(block: Block, words: string, random: Random): Block {
  if (block.kind !== 'picture') return paragraph(words);
  const part = (['caption', 'credit', 'alt'] as const)[random(3)] ?? 'caption';
  return { ...block, [part]: words };
}

/** The story with one thing done to it; `words` are in it afterwards, unless something was taken out or moved. */
export function randomEdit(story: Story, words: string, random: Random): Story {
  const { body } = story;
  const at = random(body.length);
  const block = body[at];
  switch (random(7)) {
    case 0:
      return { ...story, headline: words };
    case 1:
      return { ...story, byline: words };
    case 2:
      if (body.length < MOST_BLOCKS)
        return { ...story, body: body.toSpliced(at, 0, paragraph(words)) };
      return { ...story, body: body.toSpliced(at, 1) };
    case 3:
      if (body.length < MOST_BLOCKS)
        return { ...story, body: body.toSpliced(at, 0, picture(words)) };
      return { ...story, body: body.toSpliced(at, 1) };
    case 4: {
      if (!block) return story;
      const rest = body.toSpliced(at, 1);
      return { ...story, body: rest.toSpliced(random(body.length), 0, block) };
    }
    default:
      return block
        ? { ...story, body: body.with(at, editBlock(block, words, random)) }
        : { ...story, standfirst: words };
  }
}
