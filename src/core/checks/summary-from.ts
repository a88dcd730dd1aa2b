import type { Story } from '../story/story.ts';
import { wordsOf } from '../text/words.ts';
import { speakerName } from './anchor.ts';
import { rememberByText } from './facts/remember-by-text.ts';
import type { Reading } from './reading.ts';

const countWords = rememberByText((text) => wordsOf(text).length);

/** What a list shows of a story, and what its filters ask for, from what was read in it. */
export function summaryFrom(
  story: Story,
  { passages, progress, standing }: Pick<Reading, 'passages' | 'progress' | 'standing'>,
) {
  const { id, slug, headline, status, section, changed, byline } = story;
  const speakers = standing.quotes.flatMap(({ quote }) => speakerName(quote) ?? []);
  const people = [...new Set([byline.replace(/^by\s+/i, ''), ...speakers])].filter(Boolean);
  const words = passages.reduce((sum, { text }) => sum + countWords(text), 0);
  return { id, slug, headline, status, section, changed, ...progress, people, words };
}
