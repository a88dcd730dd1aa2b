import type { Machine } from './machine.ts';

/** Tells the window what the library holds now. Where it cannot be read, the next call will say so. */
export async function tellLibrary({ shelf, search, notify }: Machine): Promise<void> {
  search.changed(shelf.library().folder);
  const listed = await shelf.library().list();
  if (listed.ok) notify('library.changed', listed.value);
}
