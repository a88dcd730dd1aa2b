import type { Desk } from '../../ipc/contract.ts';
import type { Bench } from '../session/bench.ts';
import { nameOf } from '../session/library-acts.ts';

/** Answers the machine when the window is about to close, from the first moment: before there is a bench, all is saved. */
export function answerFlush(desk: Desk, benchNow: () => Bench | null): void {
  async function answer(): Promise<void> {
    // Leaving the field ends an unfinished composition, so that its last words are in the story.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await new Promise((resolve) => setTimeout(resolve));
    const session = benchNow()?.session;
    const saved = session ? await session.flush() : true;
    const story = session?.store.getState().open?.story;
    const unsaved = !saved && story ? { unsaved: nameOf(story).slice(0, 300) } : {};
    await desk.ask('window.flushed', { saved, ...unsaved });
  }

  desk.on('flush', () => void answer());
}
