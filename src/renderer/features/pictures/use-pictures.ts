import type { Finding } from '../../../core/checks/finding.ts';
import { useBench, useOpen } from '../../session/bench-context.ts';
import type { OpenDialog } from '../../session/dialogs.ts';
import type { NotesByFile } from '../../session/picture-notes.ts';
import { goToFinding } from '../../session/quote-acts.ts';
import type { PictureActs } from './table/PictureCells.tsx';
import { useReadNotes } from './use-read-notes.ts';
import type { PlacedPicture } from './placed-pictures.ts';
import { placedPictures } from './placed-pictures.ts';

interface PicturesOnDesk {
  readonly storyId: string;
  readonly pictures: readonly PlacedPicture[];
  readonly readOnly: boolean;
  readonly notes: NotesByFile;
  readonly acts: PictureActs;
  /** Goes to what a finding is about, from its picture's row. */
  readonly onGoTo: (finding: Finding, placed: PlacedPicture) => void;
}

/** The open story's pictures and what can be asked of each; null where there are none. A dialog leads `back`. */
export function usePictures(back: OpenDialog): PicturesOnDesk | null {
  const bench = useBench();
  const { page, dialogs } = bench;
  const storyId = useOpen((open) => open.story.id);
  const body = useOpen((open) => open.story.body);
  const findings = useOpen((open) => open.reading.findings);
  const readOnly = useOpen((open) => open.readOnly !== null) ?? true;

  const pictures = placedPictures(body ?? [], findings ?? []);
  const notes = useReadNotes(
    storyId,
    pictures.map(({ picture }) => picture),
  );
  if (storyId === null || pictures.length === 0) return null;

  /** The page has to be in sight, and free to take the focus. */
  function onPage(go: () => void): void {
    dialogs.close();
    requestAnimationFrame(go);
  }

  return {
    storyId,
    pictures,
    readOnly,
    notes,
    acts: {
      edit: ({ block }) => dialogs.open({ kind: 'edit picture', block, back }),
      details: ({ block }) => dialogs.open({ kind: 'picture details', block, back }),
      goTo: ({ block }) => onPage(() => page.current()?.showPicture(block, 'caption')),
    },
    onGoTo: (finding, { block }) => onPage(() => goToFinding(bench, finding, block)),
  };
}
