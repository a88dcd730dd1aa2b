import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import { newStory } from '../../core/story/new-story.ts';
import type { Story } from '../../core/story/story.ts';
import type { Library } from '../../ipc/contract.ts';
import type { Failure } from '../../ipc/define.ts';
import { moveToTrash } from './discard-story.ts';
import type { Files } from './files.ts';
import { createTurns } from './in-turn.ts';
import type { Around, OtherVersion, ReadVersion } from './on-desk.ts';
import { createOnDesk } from './on-desk.ts';
import type { OpenedStory } from './open-story.ts';
import { openStory } from './open-story.ts';
import type { ReadPicture } from './pictures.ts';
import { copyPictures, keepPicture, readPicture } from './pictures.ts';
import { CHANGED_ELSEWHERE, saveStory } from './save-story.ts';
import { tryWriting } from './storage-failure.ts';
import type { StoryFile } from './story-file.ts';
import { blankFile } from './story-file.ts';
import { createLister } from './list-stories.ts';
import type { Lister } from './lister.ts';
import { createLibraryPackages } from './library-packages.ts';
import { createStoryFolders } from './story-folders.ts';
import type { StoryLocks } from './story-lock.ts';
import { createStoryVersions } from './story-versions.ts';
import { copyTranscripts, keepTranscript, readTranscriptFile } from './transcripts.ts';
import { watchFolder } from './watch-folder.ts';
import { clearTemporary } from './write-file.ts';

/** What a library needs of the machine. */
export interface LibraryPorts {
  readonly files: Files;
  /** Moves a folder to the system's trash; throws where the system has none. */
  readonly trash: (folder: string) => Promise<void>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly locks: StoryLocks;
  /** Looks through a library elsewhere than in this thread. */
  readonly listerOf?: (library: string) => Lister;
}

/** A story on the desk. */
export interface StoryOnDesk extends OpenedStory {
  /** Where it can only be read: because another desk has it, or because of its file. */
  readonly barredBy: 'taken' | 'file';
}

/** A folder of stories, opened. Whatever touches a story waits its turn behind what was asked of it before. */
export type StoryLibrary = ReturnType<typeof openLibrary>;

const NEW_STORY = { what: 'The new story', safe: 'Nothing else was changed.' };
const bringNothing = () => Promise.resolve(success(undefined));
const TRASHING = { what: 'The trash', safe: 'The story is still in the library.' };

export function openLibrary(folder: string, ports: LibraryPorts) {
  const { files, now, newId, locks, listerOf } = ports;
  const inTurn = createTurns();
  const lister = listerOf?.(folder) ?? createLister(files, folder, now);
  const folders = createStoryFolders(files, folder, lister);
  /** What is known of the files of the stories that were opened. */
  const known = new Map<string, StoryFile>();
  /** Why stories can only be read, of those that can. */
  const barred = new Map<string, string>();
  let isTidied = false;
  const desk = createOnDesk(files, locks);

  /** Clears what a crash left of unfinished saves. */
  async function tidy(): Promise<void> {
    for (const id of await folders.leftovers())
      void inTurn(id, async () => {
        const path = await folders.find(id);
        if (path.ok)
          await clearTemporary(files, path.value, await files.names(path.value).catch(() => []));
      });
  }

  async function list(tell?: (soFar: Library) => void): Promise<Result<Library, Failure>> {
    const listed = await folders.list(tell);
    if (listed.ok && !isTidied) {
      isTidied = true;
      void tidy();
    }
    return listed;
  }

  async function read(id: string): Promise<Result<OpenedStory, Failure>> {
    const path = await folders.find(id);
    if (!path.ok) return path;
    return openStory(files, path.value);
  }

  function bar(id: string, why: string | null): void {
    if (why === null) barred.delete(id);
    else barred.set(id, why);
  }

  async function open(id: string): Promise<Result<StoryOnDesk, Failure>> {
    const opened = await read(id);
    if (!opened.ok) return opened;
    const { file } = opened.value;
    const readOnly = opened.value.readOnly ?? (await desk.take(file.folder));
    known.set(id, file);
    bar(id, readOnly);
    const barredBy = opened.value.readOnly === null ? 'taken' : 'file';
    return success({ ...opened.value, readOnly, barredBy });
  }

  /** The folder of a story that is not somebody else's. */
  async function findFree(id: string): Promise<Result<string, Failure>> {
    const path = await folders.find(id);
    const taken = path.ok ? await desk.taken(path.value) : null;
    return taken === null ? path : failed({ kind: 'locked', message: taken });
  }

  async function write(story: Story): Promise<Result<StoryFile, Failure>> {
    const path = await folders.find(story.id);
    if (!path.ok) return path;
    const why = barred.get(story.id);
    if (why !== undefined) return failed({ kind: 'locked', message: why });
    const last = known.get(story.id);
    if (!last) throw new Error('A story is opened before it is saved, and this one was not.');
    // Somebody may have moved the folder within the library: the words follow it.
    const file = last.folder === path.value ? last : { ...last, folder: path.value };
    const outcome = await saveStory(files, file, story);
    known.set(story.id, outcome.file);
    return outcome.failure ? failed(outcome.failure) : success(outcome.file);
  }

  /** Puts in a story that has no folder yet; what `bring` puts there first is safe before the story refers to it. */
  function add(
    draft: Story,
    bring: (story: Story, path: string) => Promise<Result<void, Failure>> = bringNothing,
  ): Promise<Result<Story, Failure>> {
    const story = { ...draft, revision: 1 };
    return inTurn(story.id, async () => {
      const made = await tryWriting(NEW_STORY, () => folders.make(story));
      if (!made.ok) return made;
      const brought = await bring(story, made.value);
      if (!brought.ok) return brought;
      const saved = await saveStory(files, blankFile(made.value), story);
      if (saved.failure) return failed(saved.failure);
      folders.note(story.id, made.value);
      known.set(story.id, saved.file);
      return success(story);
    });
  }

  /** Brings pictures and transcripts from another story's folder. */
  const bringFrom = (from: string) => (story: Story, path: string) =>
    tryWriting(NEW_STORY, async () => {
      await copyPictures(files, from, path, story);
      await copyTranscripts(files, from, path, story);
    });

  function copyOf(story: Story): Story {
    const moment = now();
    const slug = `${story.slug || 'untitled'}-copy`;
    return { ...story, id: newId(), slug, created: moment, changed: moment };
  }

  return {
    folder,
    versions: createStoryVersions({ files, find: folders.find, inTurn, now }),
    packages: createLibraryPackages({ files, find: folders.find, inTurn, add }),
    list,
    top: folders.top,
    firstSight: folders.firstSight,
    add: (draft: Story) => add(draft),
    /** Puts in a story like one in another folder, with its pictures and transcripts. */
    addFrom: (draft: Story, from: string) => add(draft, bringFrom(from)),
    create: () => add(newStory({ id: newId(), now: now() })),
    open: (id: string) => inTurn(id, () => open(id)),
    save: (story: Story) => inTurn(story.id, () => write(story)),

    /** The window has taken over what another program wrote: the next save may replace the file of that digest. */
    adopt: ({ id, revision }: Story, digest: string): Promise<Result<void, Failure>> =>
      inTurn(id, async () => {
        const path = await folders.find(id);
        if (!path.ok) return path;
        known.set(id, { folder: path.value, revision, digest, attempted: null, stamp: null });
        return success(undefined);
      }),

    /** Takes a story that somebody else has, and opens it as it is on disk now. */
    takeOver: (id: string): Promise<Result<StoryOnDesk, Failure>> =>
      inTurn(id, async () => {
        const path = await folders.find(id);
        if (path.ok) await locks.seize(path.value);
        return path.ok ? open(id) : path;
      }),

    /** The story is on the desk: nobody else may write it. Answers who has it instead, in a sentence. */
    take: (id: string): Promise<string | null> =>
      inTurn(id, async () => {
        const path = await folders.find(id);
        if (path.ok && !barred.has(id)) bar(id, await desk.take(path.value));
        return path.ok ? desk.taken(path.value) : null;
      }),

    /** Hears of changes in a story's folder until it is stopped by what it answers. */
    async watch(id: string, hear: () => void): Promise<() => void> {
      const path = await folders.find(id);
      return path.ok ? watchFolder(path.value, hear) : () => undefined;
    },

    /** The story has left the desk. */
    leave: (id: string): Promise<void> =>
      inTurn(id, async () => {
        const path = await folders.find(id);
        if (path.ok) await locks.release(path.value);
        barred.delete(id);
      }),

    /** Makes this desk heard, and looks what others have done to an open story meanwhile. */
    look: (id: string): Promise<Around> =>
      inTurn(id, async () => {
        const file = known.get(id);
        const path = await folders.find(id);
        if (!file || !path.ok) return { file: 'gone', taken: null, copies: [] };
        await locks.beat(path.value);
        const taken = await desk.taken(path.value);
        if (taken !== null) bar(id, taken);
        const outside = await desk.outside({ ...file, folder: path.value });
        return { file: outside, taken, copies: await desk.copies(path.value) };
      }),

    /** Another version of a story, to be compared. */
    readOther: (id: string, other: OtherVersion): Promise<Result<ReadVersion, Failure>> =>
      inTurn(id, async () => {
        const path = await folders.find(id);
        return path.ok ? desk.read(path.value, other) : path;
      }),

    /**
     * Writes a story into which another version was taken. The other one must still be the one that was compared:
     * where it has changed again, nothing is written.
     */
    unite: (
      story: Story,
      other: OtherVersion,
      digest: string,
    ): Promise<Result<StoryFile, Failure>> =>
      inTurn(story.id, async () => {
        const path = await folders.find(story.id);
        if (!path.ok) return path;
        const read = await desk.read(path.value, other);
        if (!read.ok) return read;
        if (read.value.digest !== digest) return failed(CHANGED_ELSEWHERE);
        if (other.kind === 'disk')
          known.set(story.id, { ...blankFile(path.value), digest, revision: 0 });
        const written = await write(story);
        if (!written.ok || other.kind === 'disk') return written;
        const aside = await desk.setAside(path.value, other.name);
        return aside.ok ? written : aside;
      }),

    /** The words in the window as a new story. Its pictures come along from the story it is a copy of. */
    async saveCopy(story: Story): Promise<Result<Story, Failure>> {
      const path = await folders.find(story.id);
      return add(copyOf(story), path.ok ? bringFrom(path.value) : bringNothing);
    },

    async duplicate(id: string): Promise<Result<Story, Failure>> {
      const opened = await inTurn(id, () => read(id));
      if (!opened.ok) return opened;
      const { readOnly } = opened.value;
      // A copy would be without the parts that only the newer Stet knows.
      if (readOnly !== null) return failed({ kind: 'newer', message: readOnly });
      return add(copyOf(opened.value.story), bringFrom(opened.value.file.folder));
    },

    /** Gives a story another slug; its folder follows. */
    rename: (id: string, slug: string): Promise<Result<Story, Failure>> =>
      inTurn(id, async () => {
        const free = await findFree(id);
        if (!free.ok) return free;
        const opened = await read(id);
        if (!opened.ok) return opened;
        const { story, file, readOnly } = opened.value;
        if (readOnly !== null) return failed({ kind: 'newer', message: readOnly });
        const last = known.get(id);
        if (last && ![last.digest, last.attempted].includes(file.digest))
          return failed(CHANGED_ELSEWHERE);
        known.set(id, file);
        const renamed = { ...story, slug, revision: story.revision + 1, changed: now() };
        const written = await write(renamed);
        if (!written.ok) return written;
        await folders.rename(written.value.folder, renamed);
        return success(renamed);
      }),

    /** Moves a story to the trash; answers a sentence where that is not the system's. */
    discard: (id: string): Promise<Result<string | null, Failure>> =>
      inTurn(id, async () => {
        const path = await findFree(id);
        if (!path.ok) return path;
        const trashed = await tryWriting(TRASHING, () => moveToTrash(ports, folder, path.value));
        if (trashed.ok) {
          barred.delete(id);
          folders.forget(id);
          known.delete(id);
        }
        return trashed;
      }),

    keepPicture: (id: string, bytes: Uint8Array, file: string): Promise<Result<void, Failure>> =>
      inTurn(id, async () => {
        const path = await folders.find(id);
        return path.ok ? keepPicture(files, path.value, file, bytes) : path;
      }),

    async readPicture(id: string, file: string): Promise<ReadPicture> {
      const path = await folders.find(id);
      return path.ok ? readPicture(files, path.value, file) : path;
    },

    keepTranscript: (id: string, bytes: Uint8Array, file: string): Promise<Result<void, Failure>> =>
      inTurn(id, async () => {
        const path = await folders.find(id);
        return path.ok ? keepTranscript(files, path.value, file, bytes) : path;
      }),

    async readTranscript(id: string, file: string): Promise<Result<Uint8Array, Failure>> {
      const path = await folders.find(id);
      return path.ok ? readTranscriptFile(files, path.value, file) : path;
    },
  };
}
