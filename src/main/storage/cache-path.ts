import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Where something about a library is kept among Stet's own caches, by the library's folder. */
export function cachePath(caches: string, library: string, what: string, ending: string): string {
  const name = createHash('sha256').update(library).digest('hex').slice(0, 16);
  return join(caches, `${what}-${name}.${ending}`);
}
