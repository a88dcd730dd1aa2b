import type { StoryLibrary } from '../storage/library.ts';
import type { Around } from '../storage/on-desk.ts';
import type { Machine } from './machine.ts';

/** What is not heard of at once (another machine on a share) is seen this soon, in milliseconds. */
const LOOK_EVERY = 5_000;

/** The story on the desk, and what others do to it meanwhile. */
export type DeskWatch = ReturnType<typeof createDeskWatch>;

interface Sitting {
  readonly id: string;
  readonly library: StoryLibrary;
  readonly stop: () => void;
}

export function createDeskWatch({ shelf, notify }: Pick<Machine, 'shelf' | 'notify'>) {
  let sitting: Sitting | null = null;
  let told: Around = { file: 'same', taken: null, copies: [] };

  /** Looks, and tells the window what is new. */
  async function look(): Promise<void> {
    const now = sitting;
    if (!now) return;
    const around = await now.library.look(now.id);
    if (now !== sitting) return;
    const before = told;
    told = around;
    const { file, taken } = around;
    if (file !== before.file && file !== 'same') notify('story.outside', { id: now.id, file });
    if (taken !== before.taken) notify('story.taken', { id: now.id, by: taken });
    const known = new Set(before.copies.map(({ name }) => name));
    const copies = around.copies.filter(({ name }) => !known.has(name));
    if (copies.length > 0) notify('story.copies', { id: now.id, copies });
  }

  async function leave(): Promise<void> {
    const left = sitting;
    sitting = null;
    left?.stop();
    await left?.library.leave(left.id);
  }

  return {
    /** This story is on the desk from now on; null for none. */
    async sit(id: string | null): Promise<void> {
      const library = shelf.library();
      if (sitting?.id !== id || sitting?.library !== library) await leave();
      else sitting?.stop();
      if (id === null) return;
      const taken = await library.take(id);
      const unwatch = await library.watch(id, () => void look());
      const timer = setInterval(() => void look(), LOOK_EVERY).unref();
      told = { file: 'same', taken, copies: [] };
      sitting = {
        id,
        library,
        stop: () => {
          unwatch();
          clearInterval(timer);
        },
      };
      await look();
    },
    look,
    leave,
  };
}
