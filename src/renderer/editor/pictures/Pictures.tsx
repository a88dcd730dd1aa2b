import { useCallback, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { Picture } from '../../../core/story/block.ts';
import type { PictureCommandId } from '../../session/page-port.ts';
import type { PlacePicture } from '../../session/picture-acts.ts';
import type { NotesByFile } from '../../session/picture-notes.ts';
import type { BodyModel } from '../body-model.ts';
import type { Marking, QuoteMark } from '../highlights/quote-mark.ts';
import type { ExpandCodes } from './CaptionField.tsx';
import { PictureFigure } from './PictureFigure.tsx';
import type { PicturesFindings } from './PictureFindings.tsx';

interface PicturesProps {
  readonly model: BodyModel;
  readonly readOnly: boolean;
  readonly pictureUrl: (file: string) => string;
  readonly notes: NotesByFile;
  readonly quotes: Marking<QuoteMark>;
  readonly findings: PicturesFindings;
  readonly facts: Marking<QuoteMark>;
  readonly expand: ExpandCodes;
  readonly onCommand: (command: PictureCommandId) => void;
  readonly onChoosePictures: (place: PlacePicture) => Promise<void>;
}

/** Draws every picture of the body in the element the editor keeps for it. */
export function Pictures(props: PicturesProps) {
  const { editor } = props.model;
  const decorators = useSyncExternalStore(
    useCallback((listener) => editor.registerDecoratorListener<Picture>(listener), [editor]),
    () => editor.getDecorators<Picture | null>(),
  );
  return Object.entries(decorators).map(([key, picture]) => {
    const element = editor.getElementByKey(key);
    if (!picture || !element) return null;
    const figure = <PictureFigure nodeKey={key} picture={picture} {...props} />;
    return createPortal(figure, element, key);
  });
}
