import type { ExportedPicture } from '../../core/exporters/export-format.ts';
import type { PictureFailure } from '../../core/pictures/picture-failure.ts';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { PictureLook } from '../../ipc/darkroom.ts';
import type { Failure } from '../../ipc/define.ts';
import type { Darkroom } from '../pictures/darkroom.ts';
import { lookAtPicture } from '../pictures/look-at-picture.ts';
import { printPicture } from '../pictures/print-picture.ts';
import type { PictureCache } from './picture-cache.ts';
import { originalName } from './originals.ts';
import type { ReadPicture } from './pictures.ts';

/** A picture that was looked at, and the name its original has in every story. */
export interface SeenPicture {
  readonly file: string;
  readonly look: PictureLook;
}

type Seen = Result<PictureLook, Failure>;

/** Pictures looked at, each once for as long as the cache remembers. */
export interface PictureDesk {
  /** A file from outside: looked at before anything else is done with it. */
  readonly lookAt: (name: string, bytes: Uint8Array) => Promise<Result<SeenPicture, Failure>>;
  /** A picture of a story, by its name there; `read` is asked for its original where it has to be looked at. */
  readonly look: (file: string, read: () => Promise<ReadPicture>) => Promise<Seen>;
  /** The copies of a picture for an export, of the bytes of its original. */
  readonly print: (
    picture: ExportedPicture,
    bytes: Uint8Array,
  ) => Promise<Result<readonly Uint8Array[], PictureFailure>>;
}

/** Looks kept in memory: a page shows a few pictures many times. */
const MOST_KEPT = 24;

export function createPictureDesk(darkroom: Darkroom, cache: PictureCache): PictureDesk {
  const recent = new Map<string, Promise<Seen>>();

  /** One look at a time for each picture, and the last ones kept. */
  function once(file: string, look: () => Promise<Seen>): Promise<Seen> {
    const known = recent.get(file);
    if (known) return known;
    const looking = look();
    recent.set(file, looking);
    void looking.then(({ ok }) => {
      if (!ok && recent.get(file) === looking) recent.delete(file);
    });
    for (const oldest of recent.keys()) {
      if (recent.size <= MOST_KEPT) break;
      recent.delete(oldest);
    }
    return looking;
  }

  async function lookAnew(file: string, read: () => Promise<ReadPicture>): Promise<Seen> {
    const cached = await cache.find(file);
    if (cached) return success(cached);
    const bytes = await read();
    if (!bytes.ok) return bytes;
    const look = await lookAtPicture(darkroom, 'This picture', bytes.value);
    if (look.ok) await cache.keep(file, look.value);
    return look;
  }

  return {
    async lookAt(name, bytes) {
      const look = await lookAtPicture(darkroom, name, bytes);
      if (!look.ok) return failed(look.failure);
      const file = originalName(bytes, look.value.ending);
      await cache.keep(file, look.value);
      void once(file, () => Promise.resolve(look));
      return success({ file, look: look.value });
    },
    look: (file, read) => once(file, () => lookAnew(file, read)),
    print: (picture, bytes) => printPicture(darkroom, bytes, picture),
  };
}
