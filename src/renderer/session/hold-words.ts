import { patchBetween } from '../../core/story/story-patch.ts';
import type { Story } from '../../core/story/story.ts';
import type { Bench } from './bench.ts';
import type { OpenStory } from './story-session.ts';

/** What is typed reaches the machine this soon, in milliseconds, so that it outlives the window. */
export const HOLD_AFTER = 250;

type Base = Story | null;

/** The version the machine has whole, where this step of the store is the one that makes it so. */
function baseAfter(open: OpenStory, before: OpenStory | null): Base {
  if (open.sitting !== before?.sitting) return open.story;
  // A save has just been sent, as the next revision.
  if (open.save.kind === 'saving' && before.save.kind !== 'saving')
    return { ...open.story, revision: open.story.revision + 1 };
  // The machine itself has named the story anew.
  const isAdopted = open.story.revision !== before.story.revision && open.save.kind === 'saved';
  return isAdopted && before.save.kind === 'saved' ? open.story : null;
}

/** Hands what is typed over while it is typed; what it returns stops it. */
export function holdWords({
  session: { store },
  desk,
  clock,
}: Pick<Bench, 'session' | 'desk' | 'clock'>): () => void {
  let base: Base = store.getState().open?.story ?? null;
  let cancel: (() => void) | null = null;

  function hold(): void {
    cancel = null;
    const story = store.getState().open?.story;
    if (!story || story.id !== base?.id) return;
    void desk.ask('story.hold', patchBetween(base, story));
  }

  const stop = store.subscribe(({ open }, { open: before }) => {
    if (!open) return;
    const next = baseAfter(open, before);
    base = next ?? base;
    if (next === null && open.story !== before?.story) cancel ??= clock.after(HOLD_AFTER, hold);
  });
  return () => {
    stop();
    cancel?.();
  };
}
