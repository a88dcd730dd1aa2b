import type { Result } from '../../core/schema/result.ts';
import type { Story } from '../../core/story/story.ts';
import type { StoryPatch } from '../../core/story/story-patch.ts';
import { haveSameWords } from '../../core/story/unite-stories.ts';
import type { Failure } from '../../ipc/define.ts';
import { createHeldWords } from './held-words.ts';
import type { Journal } from './journal.ts';
import type { StoryLibrary } from './library.ts';
import type { StoryFile } from './story-file.ts';

/** Words that cannot be saved are kept on this machine this soon after they were typed, in milliseconds. */
const KEEP_AFTER = 700;

/** What became of words that were only in memory: on disk where they belong, kept on this machine, or neither. */
export interface Rescued {
  readonly saved: number;
  readonly kept: number;
  readonly lost: number;
}

/** Looks after every word from the moment it is heard of until it is on disk. */
export type WordKeeper = ReturnType<typeof createWordKeeper>;

export function createWordKeeper(library: () => StoryLibrary, journal: Journal) {
  const held = createHeldWords();
  /** Words that reached no file when their window died, or Stet did, until somebody has looked at them. */
  const rescued = new Map<string, Story>();
  const keeping = new Set<string>();

  function keepSoon(id: string): void {
    if (keeping.has(id)) return;
    keeping.add(id);
    setTimeout(() => {
      keeping.delete(id);
      const words = held.words(id);
      if (words) void journal.keep(words);
    }, KEEP_AFTER).unref();
  }

  /** What was kept of a story is needless once it is on disk; words that somebody has yet to look at stay. */
  async function written(story: Story): Promise<void> {
    const waiting = rescued.get(story.id);
    if (waiting && !haveSameWords(waiting, story)) return;
    rescued.delete(story.id);
    await journal.forget(story.id);
  }

  async function save(story: Story): Promise<Result<StoryFile, Failure>> {
    // An older version that comes late is not what the window has: what is held stays.
    if (story.revision < (held.last(story.id)?.revision ?? 0)) return library().save(story);
    held.unsaved(story);
    const saved = await library().save(story);
    if (saved.ok) {
      held.saved(story);
      await written(story);
    } else keepSoon(story.id);
    return saved;
  }

  async function rescueOne(words: Story): Promise<keyof Rescued> {
    const saved = await library().save(words);
    // Where a newer version is on disk nothing was written.
    if (saved.ok && saved.value.revision === words.revision) {
      held.saved(words);
      await written(words);
      return 'saved';
    }
    rescued.set(words.id, words);
    return (await journal.keep(words)) ? 'kept' : 'lost';
  }

  return {
    save,

    /** The window begins from this version. */
    given: (story: Story): void => held.saved(story),

    /** This version is on disk, into which another was taken: the window goes on from it. */
    async united(story: Story): Promise<void> {
      held.saved(story);
      await written(story);
    },

    /** What was typed since the window last handed over the whole story. */
    hold(patch: StoryPatch): void {
      held.hold(patch);
      if (held.isUnsaved(patch.id)) keepSoon(patch.id);
    },

    /** Saves what was only in memory, because the window or Stet itself is going; what cannot be saved is kept. */
    async rescue(): Promise<Rescued> {
      const count = { saved: 0, kept: 0, lost: 0 };
      for (const words of held.all()) count[await rescueOne(words)] += 1;
      return count;
    },

    /** The last whole version the window was given or handed over. */
    last: (id: string): Story | null => held.last(id),

    recoveredWords: async (id: string): Promise<Story | null> =>
      rescued.get(id) ?? (await journal.read(id)),

    /** Words of a story that never reached its file; null where there are none but those in it. */
    async recovered(story: Story): Promise<Story | null> {
      const words = await this.recoveredWords(story.id);
      if (!words || haveSameWords(words, story)) {
        await this.settle(story.id);
        return null;
      }
      rescued.set(story.id, words);
      return words;
    },

    /** Somebody has looked at the recovered words and taken what they wanted. */
    async settle(id: string): Promise<void> {
      rescued.delete(id);
      await journal.forget(id);
    },
  };
}
