import { reasonBetween } from '../../core/history/version.ts';
import type { VersionReason } from '../../core/history/version.ts';
import type { Story } from '../../core/story/story.ts';
import { readPreferences } from '../preferences/preferences.ts';
import type { StoryLibrary } from '../storage/library.ts';
import type { Machine } from './machine.ts';

/** A pause in the writing this long is worth a version, in milliseconds. */
export const PAUSE = 5 * 60_000;
/** Somebody who writes on without one gets a version this often. */
export const LONGEST_WITHOUT = 20 * 60_000;

type After = (milliseconds: number, run: () => void) => () => void;

/** A story with words that no version has yet. */
interface Fresh {
  readonly library: StoryLibrary;
  readonly since: number;
  readonly cancel: () => void;
}

const afterTime: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds).unref();
  return () => clearTimeout(timer);
};

/** Decides when versions are kept, from what passes through: stories opened, saved, exported and left. */
export type VersionKeeper = ReturnType<typeof createVersionKeeper>;

export function createVersionKeeper(
  { shelf, keep, now, notify }: Pick<Machine, 'shelf' | 'keep' | 'now' | 'notify'>,
  after: After = afterTime,
) {
  const fresh = new Map<string, Fresh>();
  /** How stories stood when they were last opened or saved. */
  const stood = new Map<string, Pick<Story, 'status' | 'signOffs'>>();

  const by = (): string => readPreferences(keep).who.trim();

  /** A version that cannot be kept is no reason to stop anybody's work: the words are safe in the story. */
  async function keepSaved(library: StoryLibrary, id: string, why: VersionReason): Promise<void> {
    fresh.get(id)?.cancel();
    fresh.delete(id);
    const kept = await library.versions.keepSaved(id, { why, by: by() });
    if (kept.ok && kept.value !== null) notify('history.changed', id);
  }

  async function leave(except: string | null): Promise<void> {
    const left = [...fresh].filter(([id]) => id !== except);
    await Promise.all(left.map(([id, { library }]) => keepSaved(library, id, 'left')));
  }

  return {
    /** A story is on the desk now; the others have been left. */
    opened(story: Story): void {
      stood.set(story.id, story);
      void leave(story.id);
      void keepSaved(shelf.library(), story.id, 'opened');
    },

    saved(story: Story): void {
      const why = reasonBetween(stood.get(story.id) ?? story, story);
      stood.set(story.id, story);
      const library = shelf.library();
      if (why) return void keepSaved(library, story.id, why);
      const before = fresh.get(story.id);
      before?.cancel();
      const time = Date.parse(now());
      const since = before?.since ?? time;
      // A clock set back must not put a version off for a year.
      const left = Math.min(PAUSE, Math.max(0, LONGEST_WITHOUT - Math.max(0, time - since)));
      const cancel = after(left, () => void keepSaved(library, story.id, 'pause'));
      fresh.set(story.id, { library, since, cancel });
    },

    async exported(story: Story): Promise<void> {
      const kept = await shelf.library().versions.keep(story, { why: 'export', by: by() });
      if (kept.ok) notify('history.changed', story.id);
    },

    /** Every story is being left: the window is about to close. */
    leaveAll: (): Promise<void> => leave(null),
  };
}
