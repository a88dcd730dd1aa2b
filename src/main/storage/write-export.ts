import { dirname, join } from 'node:path';
import type { ExportedFiles } from '../../core/exporters/export-format.ts';
import { exportPicture } from '../../core/pictures/export-picture.ts';
import { pictureFailureMessage } from '../../core/pictures/picture-failure.ts';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Failure } from '../../ipc/define.ts';
import { diskCode } from './file-error.ts';
import type { Files } from './files.ts';
import type { ReadPicture } from './pictures.ts';
import { tryWriting } from './storage-failure.ts';
import { fileSlug } from './story-folder-name.ts';
import { temporaryBeside, writeFile } from './write-file.ts';

/** An export as it was written: its folder, and the files in it by their names there. */
export interface WrittenExport {
  readonly folder: string;
  readonly files: readonly string[];
}

const EXPORT = { what: 'The export', safe: 'The story is safe, and no half export was left.' };

/** The exported files and pictures, these freed of what they say of people and places, by their place in the export. */
async function gather(
  { files, pictures }: ExportedFiles,
  readPicture: (file: string) => Promise<ReadPicture>,
): Promise<Result<ReadonlyMap<string, Uint8Array>, Failure>> {
  const contents = new Map<string, Uint8Array>(
    files.map(({ path, text }) => [path, new TextEncoder().encode(text)]),
  );
  for (const { file, path, words } of pictures) {
    const picture = await readPicture(file);
    if (!picture.ok)
      return failed({
        ...picture.failure,
        message: `Nothing was exported, because a picture of this story could not be read. ${picture.failure.message}`,
      });
    const copy = exportPicture(picture.value, file, words);
    if (!copy.ok)
      return failed({
        kind: 'damaged',
        message: `Nothing was exported. ${pictureFailureMessage(copy.failure, words.caption)} The story is safe.`,
      });
    contents.set(path, copy.value);
  }
  return success(contents);
}

async function writeAll(
  files: Files,
  folder: string,
  contents: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await files.makeFolder(folder);
  const places = [...contents].map(([path, bytes]) => ({ place: join(folder, path), bytes }));
  const subfolders = new Set(places.map(({ place }) => dirname(place)));
  subfolders.delete(folder);
  for (const subfolder of subfolders) await files.makeFolder(subfolder);
  for (const { place, bytes } of places) await writeFile(files, place, bytes);
}

/** The first of `name`, `name-2`, … that is not taken in a folder. */
async function freeName(files: Files, folder: string, name: string): Promise<string> {
  const taken = new Set((await files.names(folder)).map((each) => each.toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!taken.has(candidate)) return join(folder, candidate);
  }
}

/**
 * Writes an export into a folder of its own under `parent`, all of it or none: under a temporary name first,
 * renamed when complete. An earlier export of the same name stays as it is, and this one is numbered.
 */
export async function writeExport(
  files: Files,
  parent: string,
  name: string,
  exported: ExportedFiles,
  readPicture: (file: string) => Promise<ReadPicture>,
): Promise<Result<WrittenExport, Failure>> {
  const contents = await gather(exported, readPicture);
  if (!contents.ok) return contents;
  const temporary = temporaryBeside(join(parent, name));
  const written = await tryWriting(EXPORT, async () => {
    await writeAll(files, temporary, contents.value);
    const folder = await freeName(files, parent, fileSlug(name));
    await files.rename(temporary, folder);
    await files.syncFolder(parent);
    return { folder, files: [...contents.value.keys()] };
  });
  if (!written.ok) await clearAway(files, temporary);
  return written;
}

async function clearAway(files: Files, folder: string): Promise<void> {
  try {
    await files.removeFolder(folder);
  } catch (error) {
    if (diskCode(error) === null) throw error;
  }
}
