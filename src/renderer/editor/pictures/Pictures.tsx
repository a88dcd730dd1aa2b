import type { LexicalEditor } from 'lexical';
import { useCallback, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { Picture } from '../../../core/story/block.ts';
import type { PlacePicture } from '../../session/picture-acts.ts';
import { PictureFigure } from './PictureFigure.tsx';

interface PicturesProps {
  readonly editor: LexicalEditor;
  readonly readOnly: boolean;
  readonly pictureUrl: (file: string) => string;
  readonly onChoosePictures: (place: PlacePicture) => Promise<void>;
}

/** Draws every picture of the body in the element the editor keeps for it. */
export function Pictures({ editor, ...props }: PicturesProps) {
  const decorators = useSyncExternalStore(
    useCallback((listener) => editor.registerDecoratorListener<Picture>(listener), [editor]),
    () => editor.getDecorators<Picture | null>(),
  );
  return Object.entries(decorators).map(([key, picture]) => {
    const element = editor.getElementByKey(key);
    if (!picture || !element) return null;
    const figure = <PictureFigure editor={editor} nodeKey={key} picture={picture} {...props} />;
    return createPortal(figure, element, key);
  });
}
