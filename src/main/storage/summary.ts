import { speakerName } from '../../core/checks/anchor.ts';
import type { Reading } from '../../core/checks/reading.ts';
import { readStory } from '../../core/checks/reading.ts';
import { passagesOf } from '../../core/story/passages.ts';
import type { Story } from '../../core/story/story.ts';
import { wordsOf } from '../../core/text/words.ts';
import type { StorySummary } from '../../ipc/contract.ts';

interface Read extends Pick<Reading, 'passages' | 'progress'> {
  readonly speakers: readonly string[];
}

/**
 * Reads a story through for the list. A story that our reading of quotations stumbles over must not take the
 * library's other stories off the list with it: it is listed as one of which nothing is known.
 */
function readForList(story: Story, now: string): Read {
  try {
    const { passages, progress, standing } = readStory(story, now);
    const speakers = standing.quotes.flatMap(({ quote }) => speakerName(quote) ?? []);
    return { passages, progress, speakers };
  } catch (error) {
    console.error(error);
    const progress = { quotes: { checked: 0, total: 0 }, pictures: { complete: 0, total: 0 } };
    return { passages: passagesOf(story), progress, speakers: [] };
  }
}

/** What the list shows of a story, and what its filters ask for. */
export function summaryOf(story: Story, now: string): StorySummary {
  const { id, slug, headline, status, section, changed, byline } = story;
  const { passages, progress, speakers } = readForList(story, now);
  const people = [...new Set([byline.replace(/^by\s+/i, ''), ...speakers])].filter(Boolean);
  const words = passages.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  return { id, slug, headline, status, section, changed, ...progress, people, words };
}
