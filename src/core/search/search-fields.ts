/** Where words can be found in a story. */
export const SEARCH_FIELDS = ['title', 'words', 'people', 'notes', 'talk'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];
