import { readStory, unreadStory } from '../../core/checks/reading.ts';
import { summaryFrom } from '../../core/checks/summary-from.ts';
import type { Story } from '../../core/story/story.ts';
import type { StorySummary } from '../../ipc/contract.ts';

/**
 * What the list shows of a story, read through for it. One that our reading of quotations stumbles over must not take
 * the library's other stories off the list with it: it is listed as one of which nothing is known.
 */
export function summaryOf(story: Story, now: string): StorySummary {
  try {
    return summaryFrom(story, readStory(story, now));
  } catch (error) {
    console.error(error);
    return summaryFrom(story, unreadStory(story));
  }
}
