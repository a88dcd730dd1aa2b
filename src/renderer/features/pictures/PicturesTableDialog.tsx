import { useBench } from '../../session/bench-context.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { PicturesDesk } from './PicturesDesk.tsx';
import { usePictures } from './use-pictures.ts';
import './pictures.css';

/** The table of pictures, as wide as the window. */
export function PicturesTableDialog() {
  const { dialogs } = useBench();
  const desk = usePictures({ kind: 'pictures table' });
  return (
    <Sheet title="Pictures" size="full" onClose={dialogs.close}>
      {desk ? <PicturesDesk {...desk} /> : <p>The story has no pictures.</p>}
    </Sheet>
  );
}
