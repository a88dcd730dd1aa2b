import { $getNearestNodeFromDOMNode } from 'lexical';
import type { PictureText } from '../../core/story/picture-text.ts';
import { PICTURE_TEXTS } from '../../core/story/picture-text.ts';
import type { BodyModel } from './body-model.ts';

/** The block of the body that a picture's field belongs to; null for none. */
export function blockOfField({ editor, mirror }: BodyModel, field: HTMLElement): number | null {
  return editor.read(() => {
    const key = $getNearestNodeFromDOMNode(field)?.getTopLevelElement()?.getKey();
    return key === undefined ? null : mirror.blockOf(key);
  });
}

/** Where the caret stands in a picture's text, before an offset. */
export interface PictureSpot {
  readonly block: number;
  readonly text: PictureText;
  readonly offset: number;
}

/** Where the caret stands in a picture of the body; null where it does not. */
export function caretInPicture(model: BodyModel): PictureSpot | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) return null;
  if (!model.editor.getRootElement()?.contains(field)) return null;
  const text = PICTURE_TEXTS.find((each) => each === field.dataset['field']);
  const block = blockOfField(model, field);
  return text === undefined || block === null
    ? null
    : { block, text, offset: field.selectionStart };
}
