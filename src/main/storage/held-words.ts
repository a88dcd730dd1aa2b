import { storyShape } from '../../core/story/story-shape.ts';
import type { StoryPatch } from '../../core/story/story-patch.ts';
import { patched } from '../../core/story/story-patch.ts';
import type { Story } from '../../core/story/story.ts';

interface Held {
  /** The last whole version that the window was given or handed over. */
  readonly story: Story;
  readonly isOnDisk: boolean;
  readonly patch: StoryPatch | null;
}

/** The words last heard from the window, story by story, so that they outlive it. */
export interface HeldWords {
  /** This version is on disk: the window begins from it. */
  saved(story: Story): void;
  /** This version could not be written. */
  unsaved(story: Story): void;
  /** The last whole version. */
  last(id: string): Story | null;
  /** What was typed since the last whole version. */
  hold(patch: StoryPatch): void;
  /** The latest words of a story that are not on disk, ready to be saved; null where all are. */
  words(id: string): Story | null;
  /** Whether the last whole version could not be written. */
  isUnsaved(id: string): boolean;
  /** The stories that have such words. */
  all(): readonly Story[];
}

export function createHeldWords(): HeldWords {
  const held = new Map<string, Held>();

  function words(id: string): Story | null {
    const entry = held.get(id);
    if (!entry || (entry.isOnDisk && entry.patch === null)) return null;
    if (entry.patch === null) return entry.story;
    // Only now is it read as a story: while somebody types there is no time for that.
    const parsed = storyShape.safeParse(patched(entry.story, entry.patch));
    const latest = parsed.success ? parsed.data : entry.isOnDisk ? null : entry.story;
    return latest && { ...latest, revision: entry.story.revision + 1 };
  }

  function put(story: Story, isOnDisk: boolean): void {
    const before = held.get(story.id);
    // What was typed while this version was being written is a change of it.
    const patch = before?.story.revision === story.revision ? before.patch : null;
    held.set(story.id, { story, isOnDisk, patch });
  }

  return {
    saved: (story) => put(story, true),
    unsaved: (story) => put(story, false),
    last: (id) => held.get(id)?.story ?? null,
    hold(patch) {
      const entry = held.get(patch.id);
      if (entry?.story.revision === patch.revision) held.set(patch.id, { ...entry, patch });
    },
    words,
    isUnsaved: (id) => held.get(id)?.isOnDisk === false,
    all: () => [...held.keys()].flatMap((id) => words(id) ?? []),
  };
}
