import type { Bench } from './bench.ts';
import { importOpened } from './import-acts.ts';
import { listLibrary, openStory } from './library-acts.ts';

/**
 * Puts the desk back as it was left: the library, and what Stet was started to open, else the story that was open,
 * else the latest; none in safe mode.
 */
export async function settleIn(bench: Bench, isSafe: boolean): Promise<void> {
  await listLibrary(bench);
  if (isSafe || (await importOpened(bench))) return;
  const stories = bench.library.getState().library?.stories ?? [];
  const { lastStory } = bench.preferences.getState();
  const story = stories.find(({ id }) => id === lastStory) ?? stories[0];
  if (story) await openStory(bench, story.id);
}
