import type { Keep } from './keep.ts';

const KEY = 'library';

/** The folder of the library that was open last; null before the first start. */
export function readLibraryPlace(keep: Keep): string | null {
  const kept = keep.get(KEY);
  return typeof kept === 'string' && kept !== '' ? kept : null;
}

export function keepLibraryPlace(keep: Keep, folder: string): void {
  keep.set(KEY, folder);
}
