import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packageFailureMessage } from '../core/packages/package-failure-message.ts';
import { MOST_BYTES } from '../core/packages/package-limits.ts';
import { entryKind } from '../core/packages/manifest.ts';
import type { ReadPackage } from '../core/packages/read-package.ts';
import { readPackage } from '../core/packages/read-package.ts';
import type { Result } from '../core/schema/result.ts';
import { failed, success } from '../core/schema/result.ts';
import { parseStory } from '../core/story/parse-story.ts';
import { decodeText } from '../core/text/decode.ts';
import { fileTrouble } from './file-trouble.ts';
import { writeFile } from './write-file.ts';

/** Whether a file is a package, by its name. */
export function isPackage(file: string): boolean {
  return /\.stet$/i.test(file);
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads a package and all that is in it. The failure is a line for standard error. */
export async function openPackage(file: string): Promise<Result<ReadPackage, string>> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) return failed(`“${file}” is too large to be a package.`);
    const read = readPackage(await readFile(file), digest);
    return read.ok ? read : failed(`“${file}”: ${packageFailureMessage(read.failure)}`);
  } catch (error) {
    return failed(fileTrouble(file, error));
  }
}

async function idIn(folder: string): Promise<string | null> {
  const bytes = await readFile(join(folder, 'story.json')).catch(() => null);
  const text = bytes && decodeText(bytes);
  const story = text?.ok ? parseStory(text.value.text) : null;
  return story?.ok ? story.value.id : null;
}

/** The folder of a library that holds a story; null where none does. */
export async function folderOf(library: string, id: string): Promise<string | null> {
  for (const name of await readdir(library))
    if ((await idIn(join(library, name))) === id) return name;
  return null;
}

/** Writes a package's pictures and transcripts into a story's folder, or takes the folder away again. */
export async function writeOriginals(
  folder: string,
  { files }: ReadPackage,
): Promise<Result<null, string>> {
  try {
    for (const [entry, bytes] of files) {
      const kind = entryKind(entry);
      if (kind !== 'picture' && kind !== 'transcript') continue;
      const path = join(folder, entry);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    }
    return success(null);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    return failed(fileTrouble(folder, error));
  }
}
