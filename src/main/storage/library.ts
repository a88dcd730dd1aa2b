import { basename, join } from 'node:path';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import { newStory } from '../../core/story/new-story.ts';
import type { Story } from '../../core/story/story.ts';
import type { Library, StorySummary } from '../../ipc/contract.ts';
import type { Failure } from '../../ipc/define.ts';
import { createTurns } from './in-turn.ts';
import { diskCode } from './file-error.ts';
import type { Files } from './files.ts';
import type { Listed } from './list-stories.ts';
import { createLister } from './list-stories.ts';
import type { OpenedStory } from './open-story.ts';
import { openStory } from './open-story.ts';
import type { ReadPicture } from './pictures.ts';
import { copyPictures, keepPicture, readPicture } from './pictures.ts';
import { saveStory } from './save-story.ts';
import { tryWriting } from './storage-failure.ts';
import type { StoryFile } from './story-file.ts';
import { storyFolderName } from './story-folder-name.ts';
import { clearTemporary } from './write-file.ts';

/** What a library needs of the machine. */
export interface LibraryPorts {
  readonly files: Files;
  /** Moves a folder to the system's trash; throws where the system has none. */
  readonly trash: (folder: string) => Promise<void>;
  readonly now: () => string;
  readonly newId: () => string;
}

/** A folder of stories, opened. Every method that touches a story waits its turn behind the others on that story. */
export type StoryLibrary = ReturnType<typeof openLibrary>;

/** Where trashed stories go when the system has no trash of its own. */
const OWN_TRASH = '.trash';

const NEW_STORY = { what: 'The new story', safe: 'Nothing else was changed.' };

export function openLibrary(folder: string, { files, trash, now, newId }: LibraryPorts) {
  const inTurn = createTurns();
  const listFolders = createLister(files, folder, now);
  const folders = new Map<string, string>();
  const open = new Map<string, StoryFile>();
  const tidied = new Set<string>();

  /** A temporary file left by a crash is cleared the first time its story is seen. */
  function tidy(id: string, name: string): void {
    if (tidied.has(id)) return;
    tidied.add(id);
    const path = join(folder, name);
    void inTurn(id, async () =>
      clearTemporary(files, path, await files.names(path).catch(() => [])),
    );
  }

  async function list(): Promise<Result<Library, Failure>> {
    let listed: readonly NonNullable<Listed>[];
    try {
      listed = await listFolders();
    } catch (error) {
      if (diskCode(error) === null) throw error;
      return failed({
        kind: 'no library',
        message: `The library “${folder}” cannot be read. If it is on a drive or a share, connect that and try again, or choose another folder. Nothing has been deleted.`,
      });
    }
    const stories = new Map<string, StorySummary>();
    const unreadable: { folder: string; message: string }[] = [];
    for (const entry of listed) {
      if (entry.kind === 'unreadable') {
        unreadable.push({ folder: entry.folder, message: entry.message });
        continue;
      }
      const { id } = entry.summary;
      if (stories.has(id)) {
        const message = `This is another copy of the story in “${folders.get(id)}”. Only one of them is shown: move this folder out of the library to look at it.`;
        unreadable.push({ folder: entry.folder, message });
        continue;
      }
      stories.set(id, entry.summary);
      folders.set(id, entry.folder);
      tidy(id, entry.folder);
    }
    for (const id of folders.keys()) if (!stories.has(id)) folders.delete(id);
    const latestFirst = [...stories.values()].sort((a, b) => b.changed.localeCompare(a.changed));
    return success({ folder, stories: latestFirst, unreadable });
  }

  /** The folder a story is in now, wherever it has been moved to within the library. */
  async function find(id: string): Promise<Result<string, Failure>> {
    const known = folders.get(id);
    if (known !== undefined && (await files.stamp(join(folder, known)).catch(() => null)))
      return success(join(folder, known));
    const listed = await list();
    if (!listed.ok) return listed;
    const found = folders.get(id);
    return found === undefined
      ? failed({ kind: 'not found', message: 'This story is no longer in the library.' })
      : success(join(folder, found));
  }

  async function read(id: string): Promise<Result<OpenedStory, Failure>> {
    const path = await find(id);
    if (!path.ok) return path;
    const opened = await openStory(files, path.value);
    if (opened.ok) open.set(id, opened.value.file);
    return opened;
  }

  async function write(story: Story): Promise<Result<{ revision: number }, Failure>> {
    const path = await find(story.id);
    if (!path.ok) return path;
    const known = open.get(story.id);
    if (!known) throw new Error('A story is opened before it is saved, and this one was not.');
    const file = known.folder === path.value ? known : { ...known, folder: path.value };
    const outcome = await saveStory(files, file, story);
    open.set(story.id, outcome.file);
    return outcome.failure ? failed(outcome.failure) : success({ revision: outcome.file.revision });
  }

  /** Makes the first free folder of that name. */
  async function makeFolder(story: Story): Promise<string> {
    for (let number = 1; ; number++) {
      const name = storyFolderName(story.created, story.slug, number);
      try {
        await files.makeFolder(join(folder, name));
        return name;
      } catch (error) {
        if (diskCode(error) !== 'EEXIST') throw error;
      }
    }
  }

  /** Puts a story that has no folder yet into the library, with pictures from another story's folder. */
  async function add(
    draft: Story,
    picturesFrom: string | null = null,
  ): Promise<Result<Story, Failure>> {
    const story = { ...draft, revision: 1 };
    return inTurn(story.id, async () => {
      const made = await tryWriting(NEW_STORY, async () => {
        const name = await makeFolder(story);
        const path = join(folder, name);
        if (picturesFrom) await copyPictures(files, picturesFrom, path, story);
        await files.syncFolder(folder);
        return { name, path };
      });
      if (!made.ok) return made;
      const blank = { revision: 0, digest: '', attempted: null, stamp: null };
      const saved = await saveStory(files, { folder: made.value.path, ...blank }, story);
      if (saved.failure) return failed(saved.failure);
      folders.set(story.id, made.value.name);
      open.set(story.id, saved.file);
      return success(story);
    });
  }

  function copyOf(story: Story): Story {
    const moment = now();
    const slug = `${story.slug || 'untitled'}-copy`;
    return { ...story, id: newId(), slug, created: moment, changed: moment };
  }

  async function rename(id: string, slug: string): Promise<Result<Story, Failure>> {
    return inTurn(id, async () => {
      const opened = await read(id);
      if (!opened.ok) return opened;
      const { story } = opened.value;
      const renamed = { ...story, slug, revision: story.revision + 1, changed: now() };
      const written = await write(renamed);
      if (!written.ok) return written;
      await renameFolder(renamed);
      return success(renamed);
    });
  }

  /** The folder follows the slug. Where it cannot, the story is renamed all the same: the name is only for people. */
  async function renameFolder(story: Story): Promise<void> {
    const from = folders.get(story.id)!;
    const named = (number: number) => storyFolderName(story.created, story.slug, number);
    const names = new Set(await files.names(folder).catch(() => []));
    if (from === named(1)) return;
    let number = 1;
    while (names.has(named(number))) number++;
    try {
      await files.rename(join(folder, from), join(folder, named(number)));
    } catch (error) {
      if (diskCode(error) === null) throw error;
      return;
    }
    folders.set(story.id, named(number));
    await files.syncFolder(folder).catch(() => undefined);
  }

  /** Answers a sentence where the story did not go to the system's trash. */
  async function discard(id: string): Promise<Result<string | null, Failure>> {
    return inTurn(id, async () => {
      const path = await find(id);
      if (!path.ok) return path;
      const moving = { what: 'The trash', safe: 'The story is still in the library.' };
      const trashed = await tryWriting(moving, () => moveToTrash(path.value));
      if (trashed.ok) {
        folders.delete(id);
        open.delete(id);
      }
      return trashed;
    });
  }

  async function moveToTrash(path: string): Promise<string | null> {
    try {
      await trash(path);
      return null;
    } catch {
      const own = join(folder, OWN_TRASH);
      await files.makeFolder(own).catch((error) => {
        if (diskCode(error) !== 'EEXIST') throw error;
      });
      const name = `${basename(path)} ${now().replace(/\D/g, '')}`;
      await files.rename(path, join(own, name));
      await files.syncFolder(folder);
      return `This system has no trash, so the story was moved to the folder “${OWN_TRASH}” in the library.`;
    }
  }

  return {
    folder,
    list,
    create: () => add(newStory({ id: newId(), now: now() })),
    /** Puts a story in that was made elsewhere, with pictures from that folder. */
    add,
    open: (id: string) => inTurn(id, () => read(id)),
    save: (story: Story) => inTurn(story.id, () => write(story)),
    /** The words in the window as a new story. Its pictures come along from the story it is a copy of. */
    async saveCopy(story: Story): Promise<Result<Story, Failure>> {
      const path = await find(story.id);
      return add(copyOf(story), path.ok ? path.value : null);
    },
    async duplicate(id: string): Promise<Result<Story, Failure>> {
      const opened = await inTurn(id, () => read(id));
      if (!opened.ok) return opened;
      return add(copyOf(opened.value.story), opened.value.file.folder);
    },
    rename,
    discard,
    keepPicture: (id: string, bytes: Uint8Array, file: string) =>
      inTurn(id, async () => {
        const path = await find(id);
        return path.ok ? keepPicture(files, path.value, file, bytes) : path;
      }),
    async readPicture(id: string, file: string): Promise<ReadPicture> {
      const path = await find(id);
      return path.ok ? readPicture(files, path.value, file) : path;
    },
  };
}
