import type { Bench } from './bench.ts';
import { listLibrary, openStory } from './library-acts.ts';

/** Puts the desk back as it was left: the library, and the story that was open, else the latest. */
export async function settleIn(bench: Bench): Promise<void> {
  await listLibrary(bench);
  const stories = bench.library.getState().library?.stories ?? [];
  const { lastStory } = bench.preferences.getState();
  const story = stories.find(({ id }) => id === lastStory) ?? stories[0];
  if (story) await openStory(bench, story.id);
}
