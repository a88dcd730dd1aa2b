import type { LibraryFilter } from './library-filter.ts';
import { NO_FILTER } from './library-filter.ts';

/** What is sought in the list. Kept while the window lives, whether or not the list is in sight. */
export interface ListView {
  readonly typed: string;
  readonly filter: LibraryFilter;
  readonly isFiltering: boolean;
}

export const WHOLE_LIST: ListView = { typed: '', filter: NO_FILTER, isFiltering: false };
