import type { Reading } from '../../core/checks/reading.ts';
import { readStory } from '../../core/checks/reading.ts';
import { passagesOf } from '../../core/story/passages.ts';
import type { Story } from '../../core/story/story.ts';
import type { StorySummary } from '../../ipc/contract.ts';

/**
 * Reads a story through for the list. A story that our reading of quotations stumbles over must not take the
 * library's other stories off the list with it: it is listed as one of which nothing is known.
 */
function readForList(story: Story, now: string): Pick<Reading, 'passages' | 'progress'> {
  try {
    return readStory(story, now);
  } catch (error) {
    console.error(error);
    const progress = { quotes: { checked: 0, total: 0 }, pictures: { complete: 0, total: 0 } };
    return { passages: passagesOf(story), progress };
  }
}

/** What the list shows of a story, and every word the list's filter looks through. */
export function summaryOf(story: Story, now: string): StorySummary {
  const { id, slug, headline, status, changed, byline, dateline } = story;
  const { passages, progress } = readForList(story, now);
  const credits = story.body.flatMap((block) => (block.kind === 'picture' ? [block.credit] : []));
  const words = [slug, byline, dateline, ...passages.map(({ text }) => text), ...credits]
    .join('\n')
    .toLowerCase();
  return { id, slug, headline, status, changed, ...progress, words };
}
