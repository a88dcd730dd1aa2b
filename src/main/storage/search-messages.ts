import type { SearchHit } from './library-search.ts';

/** What the search's thread is asked. `cache` is the file of the library's index. */
export type SearchAsked =
  | { readonly kind: 'look'; readonly library: string; readonly cache: string }
  | {
      readonly kind: 'find';
      readonly library: string;
      readonly cache: string;
      readonly question: number;
      readonly words: string;
    };

/** What it says: an answer to a question, or that it has read something new. */
export type SearchSaid =
  | { readonly kind: 'found'; readonly question: number; readonly hits: readonly SearchHit[] }
  | { readonly kind: 'new' };
