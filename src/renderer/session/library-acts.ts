import type { Story } from '../../core/story/story.ts';
import type { OpenedOutput, OtherVersion } from '../../ipc/contract.ts';
import { askOrSay } from './ask.ts';
import type { Bench } from './bench.ts';
import { loadCodes } from './code-acts.ts';
import { loadLevels } from './gate-acts.ts';
import { changePreferences } from './preference-acts.ts';
import type { ReadOnly } from './story-session.ts';

/** Said where another program changed a story in which there were unsaved words. */
export const CHANGED_MEANWHILE =
  'Another program changed this story while you were writing in it. Your words are safe in this window, and neither version is written over: compare them when you like.';

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
  bench.library.setState({ wanted: id });
  if (bench.session.store.getState().open?.story.id === id) return;
  const opened = await askOrSay(bench, 'story.open', id);
  if (!opened || bench.library.getState().wanted !== id) return;
  if (await putOnDesk(bench, opened.value.story, readOnlyOf(opened.value)))
    tellOfRecovered(bench, opened.value);
}

/** Lays another version beside a story, which is opened where it is no longer on the desk. */
export async function compareOther(
  bench: Bench,
  story: string,
  version: OtherVersion,
): Promise<boolean> {
  await openStory(bench, story);
  if (bench.session.store.getState().open?.story.id !== story) return false;
  bench.dialogs.open({ kind: 'unite', story, version });
  return true;
}

function readOnlyOf({ readOnly }: OpenedOutput): ReadOnly | null {
  return readOnly && { ...readOnly, isFree: false };
}

/** Says what was recovered, and offers recovered words to be looked at. */
function tellOfRecovered(bench: Bench, { story, notice, recovered }: OpenedOutput): void {
  if (notice !== null) bench.messages.error(notice);
  if (recovered !== null)
    bench.messages.error(recovered, {
      label: 'Compare…',
      run: () => void compareOther(bench, story.id, { kind: 'recovered' }),
    });
}

/** Opens the story on the desk anew, as it is on disk now. What is typed while the machine is asked stays instead. */
export async function openAnew(
  bench: Bench,
  call: 'story.open' | 'story.takeOver',
): Promise<boolean> {
  const open = bench.session.store.getState().open;
  if (!open) return false;
  const opened = await askOrSay(bench, call, open.story.id);
  const now = bench.session.store.getState().open;
  if (!opened || now?.sitting !== open.sitting || now.story !== open.story) return false;
  bench.page.keepPlace();
  bench.session.open(opened.value.story, readOnlyOf(opened.value));
  tellOfRecovered(bench, opened.value);
  return true;
}

/**
 * Opens a story in place of the one on the desk, which is left last of all: typing goes on while the machine is
 * asked, and nothing may come between its last word on disk and the other story.
 */
async function putOnDesk(
  bench: Bench,
  story: Story,
  readOnly: ReadOnly | null = null,
): Promise<boolean> {
  if (!(await leaveStory(bench))) return false;
  bench.session.open(story, readOnly);
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
  bench.messages.withdraw(CHANGED_MEANWHILE);
  bench.messages.note(`Your words are saved as “${copied.value.slug}”.`);
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

/** How soon a library that went away is looked for again, in milliseconds. */
const LOOK_AGAIN = 3_000;

/** The library cannot be reached: its list stays as it was last seen, and it is looked for until it is back. */
function libraryAway(bench: Bench, message: string): void {
  const wasAway = bench.library.getState().away !== null;
  bench.library.setState({ away: message });
  if (!wasAway) bench.clock.after(LOOK_AGAIN, () => void lookAgain(bench));
}

async function lookAgain(bench: Bench): Promise<void> {
  bench.library.setState({ away: null });
  await listLibrary(bench);
  const { away } = bench.library.getState();
  // What could not be saved meanwhile belongs on disk at once.
  if (away === null) await bench.session.flush();
}

/** What the rest of the window reads the library for. */
async function loadSettings(bench: Bench): Promise<void> {
  await Promise.all([loadLevels(bench), loadCodes(bench)]);
}

/** Shows the top of the list before the whole is asked for. Answers false where it is not known. */
export async function showTop(bench: Bench): Promise<boolean> {
  const top = await bench.desk.ask('library.top', bench.preferences.getState().lastStory);
  if (!top.ok || top.value === null) return false;
  bench.library.setState({ library: top.value, away: null });
  await loadSettings(bench);
  return true;
}

export async function listLibrary(bench: Bench): Promise<void> {
  await showList(bench);
  await loadSettings(bench);
}

/** Shows the whole list. */
export async function showList(bench: Bench): Promise<void> {
  const listed = await bench.desk.ask('library.list', undefined);
  if (listed.ok) bench.library.setState({ library: listed.value, away: null });
  else if (listed.failure.kind === 'no library' && bench.library.getState().library)
    libraryAway(bench, listed.failure.message);
  else bench.messages.error(listed.failure.message);
}

export async function chooseLibrary(bench: Bench): Promise<void> {
  if (!(await leaveStory(bench))) return;
  const chosen = await askOrSay(bench, 'library.choose', undefined);
  if (!chosen) return;
  bench.session.close();
  bench.library.setState({ library: chosen.value });
  await loadSettings(bench);
  const first = chosen.value.stories[0];
  if (first) await openStory(bench, first.id);
}
