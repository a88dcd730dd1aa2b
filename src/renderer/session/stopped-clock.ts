import type { Clock } from './clock.ts';

/** A clock for tests: time passes only when it is told to. */
export interface StoppedClock extends Clock {
  /** Lets that many milliseconds pass and runs what falls due, in order. */
  pass(milliseconds: number): void;
}

export function createStoppedClock(start: string): StoppedClock {
  let now = new Date(start).getTime();
  const waiting = new Set<{ due: number; run: () => void }>();

  function after(milliseconds: number, run: () => void): () => void {
    const entry = { due: now + milliseconds, run };
    waiting.add(entry);
    return () => waiting.delete(entry);
  }

  return {
    now: () => new Date(now),
    after,
    whenIdle: (run) => after(0, run),
    pass(milliseconds) {
      const until = now + milliseconds;
      for (;;) {
        const next = [...waiting].sort((a, b) => a.due - b.due)[0];
        if (!next || next.due > until) break;
        waiting.delete(next);
        now = next.due;
        next.run();
      }
      now = until;
    },
  };
}
