import { useBench, useOpen } from '../../session/bench-context.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { PicturesDesk } from './PicturesDesk.tsx';
import { usePictures } from './use-pictures.ts';
import './pictures.css';

/** Every picture of the story, as a table that fits the rail. */
export function PicturesPanel() {
  const { dialogs } = useBench();
  const isOpen = useOpen(() => true) ?? false;
  const desk = usePictures({ kind: 'none' });

  if (!isOpen) return <p className="rail-note">Open a story to see its pictures.</p>;
  if (!desk)
    return (
      <p className="rail-note">
        No pictures yet. Drop one on the page, paste one, or choose one from Insert.
      </p>
    );
  return (
    <PicturesDesk {...desk}>
      <PushButton look="bare" onPress={() => dialogs.open({ kind: 'pictures table' })}>
        Open wide
      </PushButton>
    </PicturesDesk>
  );
}
