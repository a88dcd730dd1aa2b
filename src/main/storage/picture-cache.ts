import { join } from 'node:path';
import { z } from 'zod';
import { LIKENESS_SIDE } from '../../core/pictures/likeness.ts';
import type { PictureMetadata } from '../../core/pictures/picture-metadata.ts';
import type { PictureLook } from '../../ipc/darkroom.ts';
import { diskCode } from './file-error.ts';
import type { Files } from './files.ts';

/** What was seen in pictures, by their content: their names in stories. Whatever is gone is looked at again. */
export interface PictureCache {
  readonly find: (file: string) => Promise<PictureLook | null>;
  readonly keep: (file: string, look: PictureLook) => Promise<void>;
}

/** Renditions for the page are a few hundred kilobytes, in bytes. */
const LIMIT = 16 * 1024 * 1024;

/** More files than this, three a picture, and the oldest go: about half a gigabyte. */
const MOST_FILES = 6_000;

const factsShape = z.object({
  version: z.literal(3),
  ending: z.enum(['jpg', 'png', 'webp', 'gif', 'avif']),
  width: z.int().positive(),
  height: z.int().positive(),
  metadata: z.custom<PictureMetadata>((value) => typeof value === 'object' && value !== null),
  likeness: z.string(),
  isGraphic: z.boolean(),
  isMoving: z.boolean(),
});

async function clearOldest(files: Files, folder: string): Promise<void> {
  const names = await files.names(folder);
  if (names.length <= MOST_FILES) return;
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await files.stamp(join(folder, name))).modified })),
  );
  const oldest = aged.toSorted((a, b) => Number(a.at - b.at)).slice(0, names.length / 2);
  for (const { name } of oldest) await files.remove(join(folder, name));
}

/** A cache is never worth an error: what the disk says against it is passed over. */
async function unlessDisk<T>(run: () => Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    if (diskCode(error) === null && !(error instanceof SyntaxError || error instanceof z.ZodError))
      throw error;
    return null;
  }
}

/** Opens the cache of pictures in a folder, which is made when it is needed. */
export function openPictureCache(files: Files, folder: string, newId: () => string): PictureCache {
  const path = (file: string, part: string): string => join(folder, `${file}.${part}`);
  let isReady = false;

  async function makeReady(): Promise<void> {
    if (isReady) return;
    isReady = true;
    await unlessDisk(() => files.makeFolder(folder));
    await unlessDisk(() => clearOldest(files, folder));
  }

  async function write(to: string, bytes: Uint8Array): Promise<void> {
    const temporary = `${to}-${newId()}`;
    const file = await files.create(temporary);
    for (let at = 0; at < bytes.length;) at += await file.write(bytes.subarray(at));
    await file.close();
    await files.rename(temporary, to);
  }

  return {
    find: (file) =>
      unlessDisk(async () => {
        const text = new TextDecoder().decode(await files.read(path(file, 'json'), LIMIT));
        const { likeness, ...facts } = factsShape.parse(JSON.parse(text));
        const list = await files.read(path(file, 'list'), LIMIT);
        const page = await files.read(path(file, 'page'), LIMIT);
        const grey = new Uint8Array(Buffer.from(likeness, 'base64'));
        return grey.length === LIKENESS_SIDE ** 2 ? { ...facts, likeness: grey, list, page } : null;
      }),
    async keep(file, { list, page, likeness, ...facts }) {
      await makeReady();
      const text = JSON.stringify({
        version: 3,
        ...facts,
        likeness: Buffer.from(likeness).toString('base64'),
      });
      await unlessDisk(async () => {
        await write(path(file, 'list'), list);
        await write(path(file, 'page'), page);
        await write(path(file, 'json'), new TextEncoder().encode(text));
      });
    },
  };
}
