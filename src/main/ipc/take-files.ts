import type { Result } from '../../core/schema/result.ts';

/** A file's name and bytes. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that was not taken, and the sentence that says why. */
export interface Refused {
  readonly name: string;
  readonly message: string;
}

/** Gets the bytes of one file: they are in memory for a dropped one, and still on disk for a chosen one. */
export type Take = () => Result<NamedBytes, Refused> | Promise<Result<NamedBytes, Refused>>;

/** Takes files in one by one; one that cannot be is named with its reason and stops no other. */
export async function takeFiles<T>(
  files: readonly Take[],
  add: (file: NamedBytes) => Promise<Result<T, Refused>>,
): Promise<{ readonly taken: T[]; readonly refused: Refused[] }> {
  const taken: T[] = [];
  const refused: Refused[] = [];
  for (const take of files) {
    const file = await take();
    const added = file.ok ? await add(file.value) : file;
    if (added.ok) taken.push(added.value);
    else refused.push(added.failure);
  }
  return { taken, refused };
}
