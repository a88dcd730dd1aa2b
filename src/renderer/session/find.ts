import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

/** Whether the find bar is open. `asked` counts openings, so that asking again selects what was sought. */
export interface FindState {
  readonly isOpen: boolean;
  readonly asked: number;
  /** How many places the words were found in. */
  readonly count: number;
}

export interface Find {
  readonly store: StoreApi<FindState>;
  open(): void;
  close(): void;
  found(count: number): void;
}

export function createFind(): Find {
  const store = createStore<FindState>(() => ({ isOpen: false, asked: 0, count: 0 }));
  return {
    store,
    open: () => store.setState(({ asked }) => ({ isOpen: true, asked: asked + 1 })),
    close: () => store.setState({ isOpen: false, count: 0 }),
    found: (count) => store.setState({ count }),
  };
}
