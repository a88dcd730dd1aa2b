import type { Listed, ListedSoFar } from './lister.ts';

/** What the list's thread is asked; it is started for one library. */
export interface ListAsked {
  readonly number: number;
  readonly kind: 'known' | 'list' | 'leftovers';
}

/** Which library the thread lists, and where it keeps what it knows of it. */
export interface ListPlace {
  readonly library: string;
  readonly caches: string;
}

/** What it says. `same` stands for what it listed last: ten thousand stories are not handed over for nothing. */
export type ListSaid = { readonly number: number } & (
  | { readonly kind: 'known'; readonly listed: readonly Listed[] | null }
  | { readonly kind: 'so far'; readonly soFar: ListedSoFar }
  | { readonly kind: 'listed'; readonly listed: readonly Listed[] | 'same' }
  | { readonly kind: 'leftovers'; readonly folders: readonly string[] }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }
);
