import type { ReadSoFar, SearchFound, Sought } from './library-search.ts';

/** What the search's thread is asked. `cache` is the file in which the library's words are kept. */
export type SearchAsked =
  | { readonly kind: 'look'; readonly library: string; readonly cache: string }
  | {
      readonly kind: 'find';
      readonly library: string;
      readonly cache: string;
      readonly question: number;
      readonly sought: Sought;
    };

/** What it says: an answer to a question, or that it has read something new; `reading` while it is not done. */
export type SearchSaid =
  | { readonly kind: 'found'; readonly question: number; readonly found: SearchFound }
  | { readonly kind: 'new'; readonly reading: ReadSoFar | null };
