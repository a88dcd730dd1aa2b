import { useEffect } from 'react';
import type { Picture } from '../../../core/story/block.ts';
import { useBench, useNotes } from '../../session/bench-context.ts';
import type { NotesByFile } from '../../session/picture-notes.ts';

/** What the files of these pictures say; they are read while they are in sight. */
export function useReadNotes(story: string | null, pictures: readonly Picture[]): NotesByFile {
  const { notes } = useBench();
  const known = useNotes();
  const files = pictures.flatMap(({ image }) => image?.file ?? []).join(' ');

  useEffect(() => {
    if (story === null) return;
    for (const file of files.split(' ').filter(Boolean)) void notes.read(story, file);
  }, [notes, story, files]);

  return known;
}
