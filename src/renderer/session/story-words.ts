import type { Block } from '../../core/story/block.ts';
import { passagesOf } from '../../core/story/passages.ts';

const counts = new WeakMap<Block, number>();

function wordsOf(block: Block): number {
  let count = counts.get(block);
  if (count === undefined) {
    const passages = passagesOf({ headline: '', standfirst: '', body: [block] });
    count = passages.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
    counts.set(block, count);
  }
  return count;
}

/** The words of a body as newsrooms count them: captions are furniture and do not count. */
export function wordsIn(body: readonly Block[]): number {
  return body.reduce((sum, block) => sum + (block.kind === 'picture' ? 0 : wordsOf(block)), 0);
}

/** Words a reader takes in a minute, as readability research has it for news copy. */
const WORDS_A_MINUTE = 238;

/** Reading time in whole minutes, never less than one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
