import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Clock } from './clock.ts';

/** Something to press on a message. */
export interface MessageAct {
  readonly label: string;
  readonly run: () => void;
}

/** A sentence for the person at the desk. A `note` goes by itself; an `error` stays until it is read. */
export interface Message {
  readonly id: number;
  readonly kind: 'note' | 'error';
  readonly text: string;
  readonly acts: readonly MessageAct[];
}

export interface Messages {
  readonly store: StoreApi<{ readonly shown: readonly Message[] }>;
  note(text: string, ...acts: readonly MessageAct[]): void;
  error(text: string, ...acts: readonly MessageAct[]): void;
  dismiss(id: number): void;
  /** Takes an error away that holds no longer. */
  withdraw(text: string): void;
  /** Takes notes away whose story is leaving the desk; errors stay. */
  dismissNotes(): void;
}

/** How long a note stays, in milliseconds: long enough to read it and reach Undo. */
export const NOTE_STAYS = 9_000;

/** No more than this many at a time; the oldest go first. */
const MOST_SHOWN = 4;

export function createMessages(clock: Pick<Clock, 'after'>): Messages {
  const store = createStore<{ readonly shown: readonly Message[] }>(() => ({ shown: [] }));
  let last = 0;

  function dismiss(id: number): void {
    store.setState(({ shown }) => ({ shown: shown.filter((message) => message.id !== id) }));
  }

  function show(kind: Message['kind'], text: string, acts: readonly MessageAct[]): void {
    const id = ++last;
    // A note gives way to the next; an error said again is said once.
    const isKept = (earlier: Message): boolean =>
      earlier.kind !== kind || (kind === 'error' && earlier.text !== text);
    store.setState(({ shown }) => ({
      shown: [...shown.filter(isKept), { id, kind, text, acts }].slice(-MOST_SHOWN),
    }));
    if (kind === 'note') clock.after(NOTE_STAYS, () => dismiss(id));
  }

  return {
    store,
    note: (text, ...acts) => show('note', text, acts),
    error: (text, ...acts) => show('error', text, acts),
    dismiss,
    withdraw: (text) =>
      store.setState(({ shown }) => ({ shown: shown.filter((message) => message.text !== text) })),
    dismissNotes: () =>
      store.setState(({ shown }) => ({ shown: shown.filter(({ kind }) => kind === 'error') })),
  };
}
