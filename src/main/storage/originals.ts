import { join } from 'node:path';
import { diskCode } from './file-error.ts';
import type { Files } from './files.ts';
import { digestOf } from './story-file.ts';
import { writeFile } from './write-file.ts';

/** Originals of one kind: files of a story, named by their content's digest and never altered. */
export interface OriginalKind {
  /** Their folder within the story's. */
  readonly folder: string;
  readonly name: RegExp;
  /** More than any that Stet takes in, in bytes. */
  readonly limit: number;
}

/** The name of an original: its content's SHA-256 and the ending of its kind. */
export function originalName(bytes: Uint8Array, ending: string): string {
  return `${digestOf(bytes)}.${ending}`;
}

function pathOf(kind: OriginalKind, storyFolder: string, file: string): string {
  if (!kind.name.test(file)) throw new Error(`“${file}” is not a name for ${kind.folder}.`);
  return join(storyFolder, kind.folder, file);
}

async function makeFolder(files: Files, kind: OriginalKind, storyFolder: string): Promise<void> {
  try {
    await files.makeFolder(join(storyFolder, kind.folder));
    await files.syncFolder(storyFolder);
  } catch (error) {
    if (diskCode(error) !== 'EEXIST') throw error;
  }
}

/** Puts an original beside its story, safe on disk before the story refers to it. */
export async function keepOriginal(
  files: Files,
  kind: OriginalKind,
  storyFolder: string,
  file: string,
  bytes: Uint8Array,
): Promise<void> {
  const path = pathOf(kind, storyFolder, file);
  await makeFolder(files, kind, storyFolder);
  // A file of that name holds those bytes, unless it was cut short: its name is their digest.
  const there = await files.read(path, kind.limit).catch(() => null);
  if (there && file.startsWith(digestOf(there))) return;
  await writeFile(files, path, bytes);
}

/** An original's bytes, by its name in the story. */
export function readOriginal(
  files: Files,
  kind: OriginalKind,
  storyFolder: string,
  file: string,
): Promise<Uint8Array> {
  return files.read(pathOf(kind, storyFolder, file), kind.limit);
}

/** Copies originals from one story's folder to another's. One that is missing stays missing. */
export async function copyOriginals(
  files: Files,
  kind: OriginalKind,
  from: string,
  to: string,
  names: ReadonlySet<string>,
): Promise<void> {
  if (names.size > 0) await makeFolder(files, kind, to);
  for (const name of names) {
    const bytes = await readOriginal(files, kind, from, name).catch(() => null);
    if (bytes) await writeFile(files, pathOf(kind, to, name), bytes);
  }
}
