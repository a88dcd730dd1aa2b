import { useBench, useOpen } from '../../session/bench-context.ts';
import type { OpenDialog } from '../../session/dialogs.ts';
import { changeOne, pictureAt, withEdit } from '../../session/picture-edit-acts.ts';
import { PictureDetailsDialog } from './details/PictureDetailsDialog.tsx';
import { EditPictureDialog } from './edit/EditPictureDialog.tsx';
import { useReadNotes } from './use-read-notes.ts';
import './pictures.css';

type PictureDialog = Extract<OpenDialog, { readonly kind: 'edit picture' | 'picture details' }>;

/** The dialogs about one picture; they show nothing where it is gone. */
export function PictureDialogs({ dialog }: { readonly dialog: PictureDialog }) {
  const bench = useBench();
  const storyId = useOpen((open) => open.story.id);
  const { kind, block } = dialog;
  const picture = pictureAt(bench, block);
  const readOnly = useOpen((open) => open.readOnly !== null) ?? true;
  const notes = useReadNotes(storyId, picture ? [picture] : []);

  const onClose = (): void => bench.dialogs.open(dialog.back ?? { kind: 'none' });

  if (storyId === null || !picture) return null;
  if (kind === 'picture details')
    return (
      <PictureDetailsDialog
        storyId={storyId}
        picture={picture}
        metadata={(picture.image && notes.get(picture.image.file)) ?? null}
        readOnly={readOnly}
        onKeep={(change) => changeOne(bench, block, change)}
        onClose={onClose}
      />
    );
  if (!picture.image) return null;
  return (
    <EditPictureDialog
      storyId={storyId}
      image={picture.image}
      edit={picture.edit ?? {}}
      onKeep={(edit) => changeOne(bench, block, (before) => withEdit(before, edit))}
      onClose={onClose}
    />
  );
}
