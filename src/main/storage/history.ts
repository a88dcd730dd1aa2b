import { join } from 'node:path';
import { thinnedAway } from '../../core/history/thinning.ts';
import type { Version } from '../../core/history/version.ts';
import { isDeed } from '../../core/history/version.ts';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Story } from '../../core/story/story.ts';
import type { Failure } from '../../ipc/define.ts';
import { ensureSubfolder } from './ensure-subfolder.ts';
import { diskCode } from './file-error.ts';
import type { Files, Stamp } from './files.ts';
import { tryReading, tryWriting } from './storage-failure.ts';
import { sameStamp, STORY_LIMIT } from './story-file.ts';
import type { KeptVersion } from './version-file.ts';
import {
  packVersion,
  unpackHead,
  unpackVersion,
  versionFileName,
  versionNumber,
} from './version-file.ts';
import { clearTemporary, writeFile } from './write-file.ts';

/** The folder of a story's versions, within the story's. */
export const HISTORY = 'history';
const KEEPING = { what: 'The version', safe: 'The story itself is safe.' };

/** A story's versions, latest first, and a sentence for each file that is damaged. */
export interface VersionList {
  readonly versions: readonly Version[];
  readonly damaged: readonly string[];
}

/** A version still without its number. */
export type Keeping = Omit<Version, 'number'>;

/** The earlier versions of stories, each in its story's `history/` folder. */
export type History = ReturnType<typeof createHistory>;

/** Whether two stories are the same but for what every save changes. */
function isSameStory(a: Story, b: Story): boolean {
  const bare = (story: Story): string => JSON.stringify({ ...story, revision: 0, changed: '' });
  return bare(a) === bare(b);
}

export function createHistory(files: Files) {
  /** What files said of themselves, by path, as long as they are the same files. */
  const heads = new Map<string, { readonly stamp: Stamp; readonly version: Version | null }>();

  async function numbersIn(folder: string): Promise<readonly number[]> {
    try {
      const names = await files.names(join(folder, HISTORY));
      return names.flatMap((name) => versionNumber(name) ?? []).sort((a, b) => b - a);
    } catch (error) {
      if (diskCode(error) === 'ENOENT') return [];
      throw error;
    }
  }

  const pathOf = (folder: string, number: number): string =>
    join(folder, HISTORY, versionFileName(number));

  async function readHead(path: string): Promise<Version | null> {
    try {
      const stamp = await files.stamp(path);
      const known = heads.get(path);
      if (known && sameStamp(known.stamp, stamp)) return known.version;
      const version = await unpackHead(await files.read(path, STORY_LIMIT));
      heads.set(path, { stamp, version });
      return version;
    } catch (error) {
      if (diskCode(error) === null) throw error;
      return null;
    }
  }

  async function headsIn(folder: string): Promise<VersionList> {
    const versions: Version[] = [];
    const damaged: string[] = [];
    for (const number of await numbersIn(folder)) {
      const version = await readHead(pathOf(folder, number));
      if (version?.number === number) versions.push(version);
      else
        damaged.push(
          `Version ${number} (${versionFileName(number)}) is damaged and cannot be read. It is left as it is; the others are whole.`,
        );
    }
    return { versions, damaged };
  }

  async function readOne(folder: string, number: number): Promise<Result<KeptVersion, Failure>> {
    const bytes = await tryReading(`Version ${number}`, () =>
      files.read(pathOf(folder, number), STORY_LIMIT),
    );
    if (!bytes.ok) return bytes;
    const kept = await unpackVersion(bytes.value);
    if (kept.ok) return kept;
    return failed({ kind: 'damaged', message: `Version ${number} ${kept.failure}.` });
  }

  async function isNews(
    folder: string,
    last: number | undefined,
    story: Story,
    why: Version['why'],
  ) {
    if (isDeed(why) || last === undefined) return true;
    const before = await readOne(folder, last);
    return !before.ok || !isSameStory(before.value.story, story);
  }

  /** Lets go of versions grown old. What cannot be removed stays: it does no harm. */
  async function thin(folder: string): Promise<void> {
    const { versions } = await headsIn(folder);
    for (const number of thinnedAway(versions)) {
      heads.delete(pathOf(folder, number));
      await files.remove(pathOf(folder, number)).catch(() => undefined);
    }
  }

  return {
    list: (folder: string): Promise<Result<VersionList, Failure>> =>
      tryReading('The history', () => headsIn(folder)),

    read: readOne,

    /**
     * Keeps a story as a version, unless the latest has the same words already. Answers the version's number, or
     * null where there was nothing new.
     */
    keep: (
      folder: string,
      story: Story,
      keeping: Keeping,
    ): Promise<Result<number | null, Failure>> =>
      tryWriting(KEEPING, async () => {
        await ensureSubfolder(files, folder, HISTORY);
        const place = join(folder, HISTORY);
        await clearTemporary(files, place, await files.names(place));
        const [last] = await numbersIn(folder);
        if (keeping.name === '' && !(await isNews(folder, last, story, keeping.why))) return null;
        const number = (last ?? 0) + 1;
        const version = { number, ...keeping };
        await writeFile(files, pathOf(folder, number), await packVersion({ version, story }));
        await thin(folder);
        return number;
      }),

    /** Gives a version a name; an empty one takes it away. The words are not touched. */
    async name(folder: string, number: number, name: string): Promise<Result<void, Failure>> {
      const kept = await readOne(folder, number);
      if (!kept.ok) return kept;
      const { story } = kept.value;
      const version = { ...kept.value.version, name };
      const written = await tryWriting(KEEPING, async () =>
        writeFile(files, pathOf(folder, number), await packVersion({ version, story })),
      );
      return written.ok ? success(undefined) : written;
    },
  };
}
