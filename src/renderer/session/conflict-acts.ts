import type { Story } from '../../core/story/story.ts';
import type { Chosen } from '../../core/story/unite-stories.ts';
import { copyOf } from '../../core/history/restore.ts';
import { haveSameWords, uniteStories } from '../../core/story/unite-stories.ts';
import type { Notice, OtherVersion } from '../../ipc/contract.ts';
import { askOrSay } from './ask.ts';
import type { Bench } from './bench.ts';
import type { OpenStory } from './story-session.ts';
import { replaceCopy } from './history-acts.ts';
import {
  CHANGED_MEANWHILE,
  compareOther,
  listLibrary,
  openAnew,
  saveAsCopy,
} from './library-acts.ts';
import { changePreferences } from './preference-acts.ts';

/** Lays the words in the window beside those on disk. */
export function compareWithDisk({ session, dialogs, messages }: Bench): void {
  const story = session.store.getState().open?.story.id;
  messages.withdraw(CHANGED_MEANWHILE);
  if (story !== undefined) dialogs.open({ kind: 'unite', story, version: { kind: 'disk' } });
}

/** Says that there are two versions, and leaves whoever is typing to look at them when they like. */
function offerDisk(bench: Bench): void {
  bench.messages.error(CHANGED_MEANWHILE, {
    label: 'Compare…',
    run: () => compareWithDisk(bench),
  });
}

/** Copies that synchronising programs have left beside the open story, each to be compared when somebody likes. */
export function offerCopies(bench: Bench, { id, copies }: Notice<'story.copies'>): void {
  if (bench.session.store.getState().open?.story.id !== id) return;
  for (const { name, by } of copies)
    bench.messages.error(
      `${by} left another version of this story beside it (“${name}”), because it was changed in two places. Nothing of it is in this one yet.`,
      {
        label: 'Compare…',
        run: () => void compareOther(bench, id, { kind: 'copy', name }),
      },
    );
}

/** Another program changed or took away the file of the story on the desk. */
export async function changedOutside(
  bench: Bench,
  id: string,
  file: 'changed' | 'gone',
): Promise<void> {
  const { open } = bench.session.store.getState();
  if (open?.story.id !== id) return;
  if (file === 'gone') {
    await listLibrary(bench);
    if (bench.library.getState().away !== null) return;
    bench.messages.error(
      'The file of this story is no longer in the library: it was moved, renamed or deleted outside Stet. Its words are safe in this window.',
      { label: 'Save as a copy', run: () => void saveAsCopy(bench) },
    );
    return;
  }
  await reload(bench, open);
}

/**
 * Shows what another program wrote. Words that are unsaved by then, typed while the machine was asked or before, are
 * never replaced: both versions are offered side by side. Until the new version is on the desk and nothing is unsaved
 * the machine is not told that it may be written over, so no save of the old one can.
 */
async function reload(bench: Bench, before: OpenStory): Promise<void> {
  const { desk, session, page, messages } = bench;
  if (before.save.kind !== 'saved') return offerDisk(bench);
  const { id } = before.story;
  const other = await desk.ask('story.other', { id, version: { kind: 'disk' } });
  const { open } = session.store.getState();
  if (open?.sitting !== before.sitting) return;
  if (!other.ok && other.failure.kind === 'damaged') return putBack(bench);
  const isTyped = open.story !== before.story || open.save.kind !== 'saved';
  if (isTyped) return offerDisk(bench);
  if (other.ok) {
    const { story, digest } = other.value;
    void desk.ask('story.adopt', { story, digest });
    page.keepPlace();
    session.open(story, open.readOnly);
  } else if (!(await openAnew(bench, 'story.open'))) return;
  messages.note(
    'This story was changed by another program. The new version is open; the one before is in History.',
  );
}

/** Another program damaged the file: the machine sets it aside, and the words of this window are whole. */
async function putBack(bench: Bench): Promise<void> {
  const story = bench.session.store.getState().open?.story;
  if (!story) return;
  const aside = await askOrSay(bench, 'story.open', story.id);
  // Where it could not be set aside the save fails, and says so.
  bench.session.saveAgain();
  if (!aside) return;
  bench.messages.error(
    'Another program damaged the file of this story. The damaged file is set aside in the story’s folder, and the words in this window are put back.',
  );
}

/** Another desk took the story on this one, or let it go. */
export function takenElsewhere({ session, messages }: Bench, id: string, by: string | null): void {
  const { open } = session.store.getState();
  if (open?.story.id !== id) return;
  if (by !== null) {
    session.bar({ why: 'taken', message: by, isFree: false });
    messages.error(by);
    return;
  }
  if (open.readOnly?.why === 'taken')
    session.bar({ why: 'taken', message: 'This story is free again.', isFree: true });
}

/** Takes the other version's words into the story on the desk, as somebody chose, and writes it. */
export async function unite(
  bench: Bench,
  {
    ours,
    theirs,
    chosen,
    version,
    digest,
  }: {
    readonly ours: Story;
    readonly theirs: Story;
    readonly chosen: Chosen;
    readonly version: OtherVersion;
    readonly digest: string;
  },
): Promise<boolean> {
  const united = uniteStories(ours, theirs, chosen, bench.clock.now().toISOString());
  const written = await askOrSay(bench, 'story.unite', { ours, united, version, digest });
  if (!written) return false;
  bench.session.open({ ...united, revision: written.value.revision });
  if (haveSameWords(united, ours))
    bench.messages.note('Your words stay. The other version is in History.');
  else
    bench.messages.note('The two versions are one. Both are in History as they were.', {
      label: 'Undo',
      run: () => void replaceCopy(bench, ours.id, copyOf(ours), 'Your words are as they were.'),
    });
  return true;
}

/** Says a sentence of the machine's; one about words comes with the way to their history. */
export function saySoon(bench: Bench, { text, history }: Notice<'say'>): void {
  const show = {
    label: 'Show History',
    run: () => changePreferences(bench, { railShown: true, railTab: 'history' }),
  };
  bench.messages.error(text, ...(history ? [show] : []));
}
