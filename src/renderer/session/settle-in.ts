import { askOrSay } from './ask.ts';
import type { Bench } from './bench.ts';
import { listLibrary, openStory } from './library-acts.ts';

/** Puts the desk back as it was left: preferences, the library, and the story that was open, else the latest. */
export async function settleIn(bench: Bench): Promise<void> {
  const read = await askOrSay(bench, 'preferences.read', undefined);
  if (read) bench.preferences.setState(read.value);
  await listLibrary(bench);
  const stories = bench.library.getState().library?.stories ?? [];
  const { lastStory } = bench.preferences.getState();
  const story = stories.find(({ id }) => id === lastStory) ?? stories[0];
  if (story) await openStory(bench, story.id);
}
