import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

/** Long work that is under way, as it is shown: what it is, how far it has come, and how it is stopped. */
export interface WorkUnderWay {
  readonly what: string;
  readonly done: number;
  readonly total: number;
  /** Asks it to stop; null once it was asked. */
  readonly cancel: (() => void) | null;
}

export interface Work {
  readonly store: StoreApi<{ readonly underWay: WorkUnderWay | null }>;
  /** Shows work until it is done, whichever way it ends. `onCancel` is told at once when somebody stops it. */
  show<T>(
    what: string,
    total: number,
    run: (progress: Progress) => Promise<T>,
    onCancel?: () => void,
  ): Promise<T>;
}

/** What work says of itself while it runs, and whether it should go on. */
export interface Progress {
  readonly isCancelled: () => boolean;
  readonly reached: (done: number, total?: number) => void;
}

/** The long work of the window; the piece begun last is the one that is shown. */
export function createWork(): Work {
  const store = createStore<{ readonly underWay: WorkUnderWay | null }>(() => ({ underWay: null }));
  let last = 0;

  return {
    store,
    async show(what, total, run, onCancel) {
      const mine = ++last;
      let isCancelled = false;
      const change = (next: Partial<WorkUnderWay>): void =>
        store.setState(({ underWay }) =>
          mine === last && underWay ? { underWay: { ...underWay, ...next } } : { underWay },
        );
      const cancel = (): void => {
        isCancelled = true;
        change({ cancel: null });
        onCancel?.();
      };
      store.setState({ underWay: { what, done: 0, total, cancel } });
      try {
        return await run({
          isCancelled: () => isCancelled,
          reached: (done, of) => change({ done, ...(of !== undefined && { total: of }) }),
        });
      } finally {
        if (mine === last) store.setState({ underWay: null });
      }
    },
  };
}
