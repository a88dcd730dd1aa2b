import { readStory } from '../../core/checks/reading.ts';
import type { Story } from '../../core/story/story.ts';
import type { StorySummary } from '../../ipc/contract.ts';

/** What the list shows of a story, and every word the list's filter looks through. */
export function summaryOf(story: Story, now: string): StorySummary {
  const { id, slug, headline, status, changed, byline, dateline } = story;
  const { passages, progress } = readStory(story, now);
  const credits = story.body.flatMap((block) => (block.kind === 'picture' ? [block.credit] : []));
  const words = [slug, byline, dateline, ...passages.map(({ text }) => text), ...credits]
    .join('\n')
    .toLowerCase();
  return { id, slug, headline, status, changed, ...progress, words };
}
