import type { StorySummary } from '../../ipc/contract.ts';

/** Puts what is later first: moments, and folders, whose names begin with their day. */
export const latestFirst = (a: string, b: string): number => (a < b ? 1 : -1);

/** A folder of the library that is a story. */
export interface ListedStory {
  readonly kind: 'story';
  readonly folder: string;
  readonly summary: StorySummary;
}

/** What a folder of the library turned out to be: a story, or what should be one and cannot be read. */
export type Listed =
  ListedStory | { readonly kind: 'unreadable'; readonly folder: string; readonly message: string };

/** The stories that changed last, enough for a window; of the others only which folder each is in, by its id. */
export interface ListTop {
  readonly stories: readonly ListedStory[];
  readonly others: readonly (readonly [id: string, folder: string])[];
}

/** What has been read of a library nobody knew before: so many of its folders. */
export interface ListedSoFar {
  readonly listed: readonly Listed[];
  readonly read: number;
  readonly of: number;
}

/** Looks through the folders of a library. Each throws an error with the system's `code`. */
export interface Lister {
  /** The top of the list as it was when Stet last ran; null where nothing is known. */
  readonly top: () => Promise<ListTop | null>;
  /**
   * The stories as they were when Stet last ran, before any is looked at; null where nothing is known. For the
   * first sight of a long list: it is looked through after that.
   */
  readonly known: () => Promise<readonly Listed[] | null>;
  /**
   * Every story of the library, and every folder that should be one and cannot be read; the same array as before
   * where nothing has changed. Where nothing was known, it is told what has been read so far.
   */
  readonly list: (tell?: (soFar: ListedSoFar) => void) => Promise<readonly Listed[]>;
  /** The folders in which something unfinished lies. */
  readonly leftovers: () => Promise<readonly string[]>;
}
