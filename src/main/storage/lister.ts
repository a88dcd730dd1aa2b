import type { StorySummary } from '../../ipc/contract.ts';

/** What a folder of the library turned out to be: a story, or what should be one and cannot be read. */
export type Listed =
  | { readonly kind: 'story'; readonly folder: string; readonly summary: StorySummary }
  | { readonly kind: 'unreadable'; readonly folder: string; readonly message: string };

/** What has been read of a library nobody knew before: so many of its folders. */
export interface ListedSoFar {
  readonly listed: readonly Listed[];
  readonly read: number;
  readonly of: number;
}

/** Looks through the folders of a library. Each throws an error with the system's `code`. */
export interface Lister {
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
