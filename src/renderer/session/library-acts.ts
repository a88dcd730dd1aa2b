import type { Story } from '../../core/story/story.ts';
import type { StorySummary } from '../../ipc/contract.ts';
import { askOrSay } from './ask.ts';
import type { Bench } from './bench.ts';
import { changePreferences } from './preference-acts.ts';

/** What a story is called where its headline may be missing. */
export function nameOf(story: { readonly headline: string; readonly slug: string }): string {
  return story.headline.trim() || story.slug || 'Untitled story';
}

/**
 * Gets every word of the open story onto disk before something takes its place. Leaving the field first ends an
 * unfinished composition, so that its last words are in the story. Answers whether it may be left.
 */
export async function leaveStory({ session, messages }: Bench): Promise<boolean> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await new Promise((resolve) => setTimeout(resolve));
  if (await session.flush()) {
    messages.dismissNotes();
    return true;
  }
  messages.error(
    'This story could not be saved, so it stays open. Its words are safe in memory: make room or try again, then go on.',
  );
  return false;
}

export async function openStory(bench: Bench, id: string): Promise<void> {
  if (bench.session.store.getState().open?.story.id === id) return;
  const opened = await askOrSay(bench, 'story.open', id);
  if (!opened) return;
  const { story, notice } = opened.value;
  if (!(await putOnDesk(bench, story))) return;
  if (notice !== null) bench.messages.error(notice);
}

/**
 * Opens a story in place of the one on the desk, which is left last of all: typing goes on while the machine is
 * asked, and nothing may come between its last word on disk and the other story.
 */
async function putOnDesk(bench: Bench, story: Story): Promise<boolean> {
  if (!(await leaveStory(bench))) return false;
  bench.session.open(story);
  changePreferences(bench, { lastStory: story.id });
  return true;
}

/** Puts a story on the desk that the machine has just made. */
async function openMade(bench: Bench, story: Story): Promise<void> {
  await listLibrary(bench);
  await putOnDesk(bench, story);
}

/** Writes the open story's words as a story of their own: the way out when they cannot be saved where they were. */
export async function saveAsCopy(bench: Bench): Promise<void> {
  const { session } = bench;
  const story = session.store.getState().open?.story;
  const copied = story && (await askOrSay(bench, 'story.saveCopy', story));
  if (!copied) return;
  await listLibrary(bench);
  const now = session.store.getState().open?.story;
  session.open(copied.value);
  // Words typed while the copy was being written go with it.
  if (now && now !== story) {
    const { headline, standfirst, byline, dateline, body } = now;
    session.change({ headline, standfirst, byline, dateline, body });
  }
  changePreferences(bench, { lastStory: copied.value.id });
  bench.messages.note(`Your words are saved as “${copied.value.slug}”.`);
}

/** Takes the version on disk in place of the one in the window, whose words are kept as a copy first. */
export async function reopenStory(bench: Bench): Promise<void> {
  const story = bench.session.store.getState().open?.story;
  if (!story || !(await askOrSay(bench, 'story.saveCopy', story))) return;
  bench.session.close();
  await listLibrary(bench);
  await openStory(bench, story.id);
  bench.messages.note('The other version is open. Your words are in the library as a copy.');
}

export async function newStory(bench: Bench): Promise<void> {
  if (!(await leaveStory(bench))) return;
  const made = await askOrSay(bench, 'story.create', undefined);
  if (!made) return;
  await openMade(bench, made.value);
}

export async function duplicateStory(bench: Bench, id: string): Promise<void> {
  if (!(await leaveStory(bench))) return;
  const made = await askOrSay(bench, 'story.duplicate', id);
  if (!made) return;
  await openMade(bench, made.value);
  bench.messages.note(`Duplicated “${nameOf(made.value)}”.`);
}

export async function renameStory(bench: Bench, id: string, slug: string): Promise<boolean> {
  if (!(await bench.session.flush())) return false;
  const renamed = await askOrSay(bench, 'story.rename', { id, slug });
  if (!renamed) return false;
  bench.session.adopt(renamed.value);
  await listLibrary(bench);
  return true;
}

export async function trashStory(bench: Bench, id: string): Promise<void> {
  const isOpen = bench.session.store.getState().open?.story.id === id;
  if (isOpen && !(await leaveStory(bench))) return;
  const trashed = await askOrSay(bench, 'story.trash', id);
  if (!trashed) return;
  if (isOpen) bench.session.close();
  await listLibrary(bench);
  bench.messages.note(
    trashed.value.notice ??
      'The story is in the system’s trash. Restore it from there to have it back.',
  );
}

export async function listLibrary(bench: Bench): Promise<void> {
  const listed = await askOrSay(bench, 'library.list', undefined);
  if (listed) bench.library.setState({ library: listed.value });
}

export async function chooseLibrary(bench: Bench): Promise<void> {
  if (!(await leaveStory(bench))) return;
  const chosen = await askOrSay(bench, 'library.choose', undefined);
  if (!chosen) return;
  bench.session.close();
  bench.library.setState({ library: chosen.value });
  const first = chosen.value.stories[0];
  if (first) await openStory(bench, first.id);
}

/** The list's stories whose words hold every word that was typed, in the list's own order. */
export function storiesMatching(
  stories: readonly StorySummary[],
  typed: string,
): readonly StorySummary[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return stories.filter((story) => {
    const words = `${story.slug} ${story.headline} ${story.words}`.toLowerCase();
    return wanted.every((word) => words.includes(word));
  });
}
