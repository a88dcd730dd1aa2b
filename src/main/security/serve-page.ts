import { lstat, readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { PAGE_TYPES } from './content-types.ts';
import { PAGE_HEADERS } from './policy.ts';

const NOT_FOUND = () => new Response('Not found.', { status: 404 });

/** Names that are folders and files and nothing cleverer: no `..`, no escapes, no drive letters, no streams. */
const PLAIN_PATH = /^(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)+$/;

/** The file of `folder` that a path of the page names, if it is really inside; null otherwise. */
async function fileInside(folder: string, path: string): Promise<string | null> {
  if (!PLAIN_PATH.test(path)) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return null;
    return (await lstat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** Serves the window's page and what belongs to it from a folder, and from nowhere else. */
export async function servePage(
  folder: string,
  url: URL,
  headers: Readonly<Record<string, string>> = PAGE_HEADERS,
): Promise<Response> {
  const path = url.pathname === '/' ? '/index.html' : url.pathname;
  const type = PAGE_TYPES[extname(path)];
  const file = await fileInside(folder, path);
  if (!type || !file) return NOT_FOUND();
  return new Response(await readFile(file), {
    headers: { ...headers, 'Content-Type': type },
  });
}
