import type { Bench } from './bench.ts';

/** Where the caret has gone reaches the machine this soon, in milliseconds, so that it outlives the window. */
const HOLD_AFTER = 250;

/** Hands over where somebody is on the page; what it returns stops it. */
export function holdPlace({ session, page, desk, clock }: Bench): () => void {
  let cancel: (() => void) | null = null;
  let held = '';

  function hold(): void {
    cancel = null;
    const story = session.store.getState().open?.story.id;
    const place = page.current()?.place();
    if (story === undefined || !place) return;
    const now = JSON.stringify([story, place]);
    if (now === held) return;
    held = now;
    void desk.ask('page.hold', { story, ...place });
  }

  const soon = (): void => {
    cancel ??= clock.after(HOLD_AFTER, hold);
  };
  const moves = ['selectionchange', 'focusin', 'scroll'] as const;
  for (const move of moves) document.addEventListener(move, soon, true);
  return () => {
    for (const move of moves) document.removeEventListener(move, soon, true);
    cancel?.();
  };
}
