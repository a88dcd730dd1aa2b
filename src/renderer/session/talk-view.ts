import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

/** Which transcript the Transcripts tab shows. */
export interface TalkViewState {
  /** Null for the story's first. */
  readonly file: string | null;
  /** Counts askings to bring the selected quotation's words into sight, so that asking again is heard. */
  readonly shows: number;
  /** What is looked for in the talk. */
  readonly typed: string;
}

export interface TalkView {
  readonly store: StoreApi<TalkViewState>;
  choose(file: string): void;
  show(file: string): void;
  seek(words: string): void;
}

export function createTalkView(): TalkView {
  const store = createStore<TalkViewState>(() => ({ file: null, shows: 0, typed: '' }));
  return {
    store,
    choose: (file) => store.setState({ file }),
    show: (file) => store.setState(({ shows }) => ({ file, shows: shows + 1 })),
    seek: (typed) => store.setState({ typed }),
  };
}
