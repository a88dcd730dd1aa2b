/** Time as the session sees it, so that tests can hold it still. */
export interface Clock {
  now(): Date;
  /** Runs once after that many milliseconds; what it returns stops it. */
  after(milliseconds: number, run: () => void): () => void;
  /** Runs when the window has nothing better to do, and in any case soon; what it returns stops it. */
  whenIdle(run: () => void): () => void;
}

/** A reading may wait this long for an idle moment, in milliseconds. */
const LONGEST_WAIT = 250;

export const windowClock: Clock = {
  now: () => new Date(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  whenIdle(run) {
    const request = requestIdleCallback(run, { timeout: LONGEST_WAIT });
    return () => cancelIdleCallback(request);
  },
};
