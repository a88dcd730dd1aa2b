import type { Result } from '../../core/schema/result.ts';
import { success } from '../../core/schema/result.ts';
import type { Library } from '../../ipc/contract.ts';
import type { Failure } from '../../ipc/define.ts';
import type { Machine } from './machine.ts';

/**
 * Tells the window what the library holds now, if that is not what it has seen. Where it cannot be read, the next call
 * will say so.
 */
export async function tellLibrary(
  { shelf, search, notify }: Machine,
  seen: Library | null = null,
): Promise<void> {
  search.changed(shelf.library().folder);
  const listed = await shelf.library().list();
  if (listed.ok && listed.value !== seen) notify('library.changed', listed.value);
}

/** What the library holds. Of one that nobody knew, it answers what has been read by then, and tells the rest. */
export async function listLibrary({ shelf, notify }: Machine): Promise<Result<Library, Failure>> {
  const library = shelf.library();
  return new Promise((resolve, reject) => {
    let isAnswered = false;
    const tell = (soFar: Library): void => {
      if (isAnswered) notify('library.changed', soFar);
      else resolve(success(soFar));
      isAnswered = true;
    };
    library.list(tell).then((listed) => {
      if (listed.ok && isAnswered) notify('library.changed', listed.value);
      resolve(listed);
    }, reject);
  });
}
