import type { Files } from './files.ts';
import type { LibraryPorts, StoryLibrary } from './library.ts';
import { openLibrary } from './library.ts';
import { makeFolders, namesIn } from './make-folders.ts';
import { readGeneration } from './read-story.ts';
import { tryWriting } from './storage-failure.ts';
import { STORY_FILE } from './story-file.ts';

/** Where the library is, and how it came to be there. */
export interface ShelfPlaces {
  /** The folder used before anybody has chosen one. */
  readonly first: string;
  /** The sample story that a first library starts with: a story's folder. */
  readonly sample: string;
  /** The folder that was open last; null before the first start. */
  readonly readLast: () => string | null;
  readonly keepLast: (folder: string) => void;
}

/** The library that is open, and the way to another one. */
export interface Shelf {
  readonly library: () => StoryLibrary;
  /** Moves to a folder that somebody chose. */
  readonly choose: (folder: string) => void;
}

/** Puts the sample story into a library that is new or empty. */
async function startFirstLibrary(
  files: Files,
  library: StoryLibrary,
  sample: string,
): Promise<boolean> {
  const starting = { what: 'The library', safe: 'Nothing was changed.' };
  const started = await tryWriting(starting, async () => {
    const names = await namesIn(files, library.folder);
    if (names === null) await makeFolders(files, library.folder);
    if (names !== null && names.length > 0) return;
    const read = await readGeneration(files, sample, STORY_FILE);
    if (read.ok) await library.addFrom(read.value.story, sample);
  });
  return started.ok;
}

/**
 * Opens the library that was open last. Only on the very first start is a folder made, with the sample story in
 * it: one that was there before and is gone now is on a drive that is not connected, and must not be made again.
 */
export async function openShelf(places: ShelfPlaces, ports: LibraryPorts): Promise<Shelf> {
  const last = places.readLast();
  let library = openLibrary(last ?? places.first, ports);
  if (last === null && (await startFirstLibrary(ports.files, library, places.sample)))
    places.keepLast(library.folder);
  return {
    library: () => library,
    choose(folder) {
      places.keepLast(folder);
      library = openLibrary(folder, ports);
    },
  };
}
