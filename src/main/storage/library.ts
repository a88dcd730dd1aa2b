import { basename, join } from 'node:path';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import { newStory } from '../../core/story/new-story.ts';
import type { Story } from '../../core/story/story.ts';
import type { Library } from '../../ipc/contract.ts';
import type { Failure } from '../../ipc/define.ts';
import { diskCode } from './file-error.ts';
import type { Files } from './files.ts';
import { createTurns } from './in-turn.ts';
import type { OpenedStory } from './open-story.ts';
import { openStory } from './open-story.ts';
import type { ReadPicture } from './pictures.ts';
import { copyPictures, keepPicture, readPicture } from './pictures.ts';
import { saveStory } from './save-story.ts';
import { tryWriting } from './storage-failure.ts';
import type { StoryFile } from './story-file.ts';
import { createStoryFolders } from './story-folders.ts';
import { createStoryVersions } from './story-versions.ts';
import { copyTranscripts, keepTranscript, readTranscriptFile } from './transcripts.ts';
import { clearTemporary } from './write-file.ts';

/** What a library needs of the machine. */
export interface LibraryPorts {
  readonly files: Files;
  /** Moves a folder to the system's trash; throws where the system has none. */
  readonly trash: (folder: string) => Promise<void>;
  readonly now: () => string;
  readonly newId: () => string;
}

/** A folder of stories, opened. Whatever touches a story waits its turn behind what was asked of it before. */
export type StoryLibrary = ReturnType<typeof openLibrary>;

/** Where stories go that the system has no trash for, within the library. */
const OWN_TRASH = '.trash';

const NEW_STORY = { what: 'The new story', safe: 'Nothing else was changed.' };
const TRASHING = { what: 'The trash', safe: 'The story is still in the library.' };

export function openLibrary(folder: string, { files, trash, now, newId }: LibraryPorts) {
  const inTurn = createTurns();
  const folders = createStoryFolders(files, folder, now);
  /** What is known of the files of the stories that were opened. */
  const known = new Map<string, StoryFile>();
  const tidied = new Set<string>();

  /** Clears what a crash left of an unfinished save, the first time a story is seen. */
  function tidy(id: string): void {
    if (tidied.has(id)) return;
    tidied.add(id);
    void inTurn(id, async () => {
      const path = await folders.find(id);
      if (path.ok)
        await clearTemporary(files, path.value, await files.names(path.value).catch(() => []));
    });
  }

  async function list(): Promise<Result<Library, Failure>> {
    const listed = await folders.list();
    if (listed.ok) listed.value.stories.forEach(({ id }) => tidy(id));
    return listed;
  }

  async function read(id: string): Promise<Result<OpenedStory, Failure>> {
    const path = await folders.find(id);
    if (!path.ok) return path;
    const opened = await openStory(files, path.value);
    if (opened.ok) known.set(id, opened.value.file);
    return opened;
  }

  async function write(story: Story): Promise<Result<StoryFile, Failure>> {
    const path = await folders.find(story.id);
    if (!path.ok) return path;
    const last = known.get(story.id);
    if (!last) throw new Error('A story is opened before it is saved, and this one was not.');
    // Somebody may have moved the folder within the library: the words follow it.
    const file = last.folder === path.value ? last : { ...last, folder: path.value };
    const outcome = await saveStory(files, file, story);
    known.set(story.id, outcome.file);
    return outcome.failure ? failed(outcome.failure) : success(outcome.file);
  }

  /** Puts in a story that has no folder yet, with its pictures and transcripts from another story's folder. */
  function add(draft: Story, originalsFrom: string | null = null): Promise<Result<Story, Failure>> {
    const story = { ...draft, revision: 1 };
    return inTurn(story.id, async () => {
      const made = await tryWriting(NEW_STORY, async () => {
        const path = await folders.make(story);
        if (originalsFrom !== null) {
          await copyPictures(files, originalsFrom, path, story);
          await copyTranscripts(files, originalsFrom, path, story);
        }
        return path;
      });
      if (!made.ok) return made;
      const blank = { revision: 0, digest: '', attempted: null, stamp: null };
      const saved = await saveStory(files, { folder: made.value, ...blank }, story);
      if (saved.failure) return failed(saved.failure);
      folders.note(story.id, made.value);
      known.set(story.id, saved.file);
      return success(story);
    });
  }

  function copyOf(story: Story): Story {
    const moment = now();
    const slug = `${story.slug || 'untitled'}-copy`;
    return { ...story, id: newId(), slug, created: moment, changed: moment };
  }

  async function moveToTrash(path: string): Promise<string | null> {
    try {
      await trash(path);
      return null;
    } catch {
      const own = join(folder, OWN_TRASH);
      await files.makeFolder(own).catch((error: unknown) => {
        if (diskCode(error) !== 'EEXIST') throw error;
      });
      await files.rename(path, join(own, `${basename(path)} ${now().replace(/\D/g, '')}`));
      await files.syncFolder(folder);
      return `This system has no trash, so the story was moved to the folder “${OWN_TRASH}” in the library.`;
    }
  }

  return {
    folder,
    versions: createStoryVersions({ files, find: folders.find, inTurn, now }),
    list,
    add,
    create: () => add(newStory({ id: newId(), now: now() })),
    open: (id: string) => inTurn(id, () => read(id)),
    save: (story: Story) => inTurn(story.id, () => write(story)),

    /** The words in the window as a new story. Its pictures come along from the story it is a copy of. */
    async saveCopy(story: Story): Promise<Result<Story, Failure>> {
      const path = await folders.find(story.id);
      return add(copyOf(story), path.ok ? path.value : null);
    },

    async duplicate(id: string): Promise<Result<Story, Failure>> {
      const opened = await inTurn(id, () => read(id));
      if (!opened.ok) return opened;
      return add(copyOf(opened.value.story), opened.value.file.folder);
    },

    /** Gives a story another slug; its folder follows. */
    rename: (id: string, slug: string): Promise<Result<Story, Failure>> =>
      inTurn(id, async () => {
        const opened = await read(id);
        if (!opened.ok) return opened;
        const { story } = opened.value;
        const renamed = { ...story, slug, revision: story.revision + 1, changed: now() };
        const written = await write(renamed);
        if (!written.ok) return written;
        await folders.rename(written.value.folder, renamed);
        return success(renamed);
      }),

    /** Moves a story to the trash; answers a sentence where that is not the system's. */
    discard: (id: string): Promise<Result<string | null, Failure>> =>
      inTurn(id, async () => {
        const path = await folders.find(id);
        if (!path.ok) return path;
        const trashed = await tryWriting(TRASHING, () => moveToTrash(path.value));
        if (trashed.ok) {
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
