import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { StorySession } from './story-session.ts';

/** A sub's round of the quotations. The quotation it stands at is the one selected in the session. */
export interface RoundState {
  readonly at: 'off' | 'quote' | 'end';
  /** Whether terms and titles, which nobody need check, are gone through too. */
  readonly everything: boolean;
}

export interface Round {
  readonly store: StoreApi<RoundState>;
  go(at: RoundState['at']): void;
  setEverything(everything: boolean): void;
}

/** A round ends when another story comes to the desk. */
export function createRound(session: StorySession): Round {
  const store = createStore<RoundState>(() => ({ at: 'off', everything: false }));
  session.store.subscribe(({ open }, before) => {
    if (open?.story.id !== before.open?.story.id) store.setState({ at: 'off' });
  });
  return {
    store,
    go: (at) => store.setState({ at }),
    setEverything: (everything) => store.setState({ everything }),
  };
}
