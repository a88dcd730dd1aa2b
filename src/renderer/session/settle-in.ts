import type { Bench } from './bench.ts';
import { importOpened } from './import-acts.ts';
import { listLibrary, openStory, showList, showTop } from './library-acts.ts';

/** So long after its top the whole list is asked for, in milliseconds: the story comes first, and the first keys. */
const LIST_AFTER = 1_000;

/**
 * Puts the desk back as it was left: the library, and what Stet was started to open, else the story that was open,
 * else the latest; none in safe mode. Where the top of the list is known, the whole is asked for a moment later.
 */
export async function settleIn(bench: Bench, isSafe: boolean): Promise<void> {
  const isTop = await showTop(bench);
  if (!isTop) await listLibrary(bench);
  if (!isSafe && !(await importOpened(bench))) await openLast(bench, isTop);
  if (isTop) bench.clock.after(LIST_AFTER, () => void showList(bench));
}

/** The top of a list need not have the story that was open last; it is known to be in the library all the same. */
async function openLast(bench: Bench, isTop: boolean): Promise<void> {
  const stories = bench.library.getState().library?.stories ?? [];
  const { lastStory } = bench.preferences.getState();
  const isThere = isTop || stories.some(({ id }) => id === lastStory);
  const story = isThere && lastStory !== null ? lastStory : stories[0]?.id;
  if (story === undefined) return;
  void comeBackTo(bench, story);
  await openStory(bench, story);
}

/** The story's page begins where somebody was when the page before it died. It is told before the story has been read. */
async function comeBackTo({ desk, page }: Bench, story: string): Promise<void> {
  const before = await desk.ask('page.before', undefined);
  if (before.ok && before.value?.story === story) page.beginAt(before.value);
}
