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
  /** Words of stories that could not be saved when their window died. */
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

  async function save(story: Story): Promise<Result<StoryFile, Failure>> {
    held.unsaved(story);
    const saved = await library().save(story);
    if (saved.ok) {
      held.saved(story);
      await journal.forget(story.id);
    } else keepSoon(story.id);
    return saved;
  }

  async function rescueOne(words: Story): Promise<keyof Rescued> {
    const saved = await library().save(words);
    if (saved.ok) {
      held.saved(words);
      await journal.forget(words.id);
      return 'saved';
    }
    rescued.set(words.id, words);
    return (await journal.keep(words)) ? 'kept' : 'lost';
  }

  return {
    save,

    /** The window begins from this version. */
    given: (story: Story): void => held.saved(story),

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
      if (words && !haveSameWords(words, story)) return words;
      await this.settle(story.id);
      return null;
    },

    /** Somebody has looked at the recovered words and taken what they wanted. */
    async settle(id: string): Promise<void> {
      rescued.delete(id);
      await journal.forget(id);
    },
  };
}
