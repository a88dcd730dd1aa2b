import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

/** Whether the find bar is open. `asked` counts openings, so that asking again selects what was sought. */
export interface FindState {
  readonly isOpen: boolean;
  readonly asked: number;
}

export interface Find {
  readonly store: StoreApi<FindState>;
  open(): void;
  close(): void;
}

export function createFind(): Find {
  const store = createStore<FindState>(() => ({ isOpen: false, asked: 0 }));
  return {
    store,
    open: () => store.setState(({ asked }) => ({ isOpen: true, asked: asked + 1 })),
    close: () => store.setState({ isOpen: false }),
  };
}
