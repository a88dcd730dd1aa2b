import type { Passage } from '../text/passage.ts';
import { withLiftedWords } from './joining/lifted-words.ts';
import type { Quote } from './quote.ts';
import { readStory } from './read-story.ts';

/**
 * Every quotation of a story, in order, with who said it, why we think so and how sure it is. Pure, total and
 * deterministic; takes time in proportion to the text.
 */
export function findQuotes(passages: readonly Passage[]): readonly Quote[] {
  return withLiftedWords(passages, readStory(passages).joined);
}
