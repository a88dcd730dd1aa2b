import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { PictureMetadata } from '../../core/pictures/picture-metadata.ts';
import type { Desk } from '../../ipc/contract.ts';

/** What the files of pictures say, by the files' names. They are named by their content: what was read once holds. */
export type NotesByFile = ReadonlyMap<string, PictureMetadata>;

export interface PictureNotes {
  readonly store: StoreApi<{ readonly notes: NotesByFile }>;
  /** Reads a picture's file unless it was; null where it could not be read. */
  read(story: string, file: string): Promise<PictureMetadata | null>;
}

/** Remembers what was read of the pictures' files. */
export function createPictureNotes({ ask }: Pick<Desk, 'ask'>): PictureNotes {
  const store = createStore<{ readonly notes: NotesByFile }>(() => ({ notes: new Map() }));
  const asked = new Map<string, Promise<PictureMetadata | null>>();

  async function readAnew(story: string, file: string): Promise<PictureMetadata | null> {
    const answer = await ask('pictures.metadata', { story, file });
    if (!answer.ok) {
      asked.delete(file);
      return null;
    }
    store.setState(({ notes }) => ({ notes: new Map([...notes, [file, answer.value]]) }));
    return answer.value;
  }

  return {
    store,
    read(story, file) {
      const known = asked.get(file) ?? readAnew(story, file);
      asked.set(file, known);
      return known;
    },
  };
}
