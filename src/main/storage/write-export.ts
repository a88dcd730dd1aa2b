import { dirname, join } from 'node:path';
import type { ExportedFiles, ExportedPicture } from '../../core/exporters/export-format.ts';
import type { PictureFailure } from '../../core/pictures/picture-failure.ts';
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

const CANCELLED: Failure = {
  kind: 'cancelled',
  message: 'The export was stopped. Nothing was written.',
};

const EXPORT = { what: 'The export', safe: 'The story is safe, and no half export was left.' };

/** What an export needs to make its pictures, and to say how far it is. */
export interface Pictures {
  readonly read: (file: string) => Promise<ReadPicture>;
  /** The copies of a picture, in the order of what is `drawn`; one where nothing is. */
  readonly print: (
    picture: ExportedPicture,
    original: Uint8Array,
  ) => Promise<Result<readonly Uint8Array[], PictureFailure>>;
  readonly reached?: (done: number, total: number) => void;
  readonly isCancelled?: () => boolean;
}

/** As many at once as the darkroom has rooms. */
const LANES = 2;

type Copies = Result<ReadonlyMap<string, Uint8Array>, Failure>;

/** The copies of one picture, by their places in the export. */
async function copiesOf(picture: ExportedPicture, { read, print }: Pictures): Promise<Copies> {
  const original = await read(picture.file);
  if (!original.ok)
    return failed({
      ...original.failure,
      message: `Nothing was exported, because a picture of this story could not be read. ${original.failure.message}`,
    });
  const printed = await print(picture, original.value);
  if (!printed.ok)
    return failed({
      kind: 'damaged',
      message: `Nothing was exported. ${pictureFailureMessage(printed.failure, picture.words.caption)} The story is safe.`,
    });
  const paths = picture.drawn?.copies.map(({ path }) => path) ?? [picture.path];
  const none = new Uint8Array();
  return success(new Map(paths.map((path, index) => [path, printed.value[index] ?? none])));
}

/** The copies of all pictures, two pictures at a time; the first that cannot be made, or a cancel, ends it. */
async function printAll(pictures: readonly ExportedPicture[], ports: Pictures): Promise<Copies> {
  const made: ReadonlyMap<string, Uint8Array>[] = [];
  let trouble: Failure | null = null;
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < pictures.length && !trouble; index = next++) {
      if (ports.isCancelled?.()) {
        trouble = CANCELLED;
        return;
      }
      const picture = pictures[index];
      const copies = picture && (await copiesOf(picture, ports));
      if (copies?.ok) made[index] = copies.value;
      else if (copies) trouble ??= copies.failure;
      done += 1;
      ports.reached?.(done, pictures.length);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return trouble ? failed(trouble) : success(new Map(made.flatMap((copies) => [...copies])));
}

/** The exported files and pictures, these freed of what they say of people and places, by their place in the export. */
async function gather({ files, pictures }: ExportedFiles, ports: Pictures): Promise<Copies> {
  const copies = await printAll(pictures, ports);
  if (!copies.ok) return copies;
  const texts = files.map(({ path, text }) => [path, new TextEncoder().encode(text)] as const);
  return success(new Map([...texts, ...copies.value]));
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
  pictures: Pictures,
): Promise<Result<WrittenExport, Failure>> {
  const contents = await gather(exported, pictures);
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
