import { $getNodeByKey } from 'lexical';
import type { Range } from '../../core/text/range.ts';
import { $selectBlock } from './behaviours/pictures.ts';
import type { PictureText } from '../../core/story/picture-text.ts';
import type { BodyModel } from './body-model.ts';
import { $selectPlace } from './place.ts';

function bringIntoView(element: Element | null): void {
  const box = element?.getBoundingClientRect();
  if (!element || !box) return;
  const isInView = box.top >= 80 && box.bottom <= window.innerHeight - 80;
  if (!isInView) element.scrollIntoView({ block: 'center' });
}

/** Selects a range of a passage, gives the body the focus and brings the words into view. */
export function showPlace(model: BodyModel, block: number, part: number, range: Range): boolean {
  const { editor, mirror } = model;
  let found = false;
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(
    () => {
      found = $selectPlace(mirror, block, part, range);
    },
    { discrete: true },
  );
  const node = window.getSelection()?.focusNode;
  if (found) bringIntoView(node instanceof Element ? node : (node?.parentElement ?? null));
  return found;
}

/** Selects a picture, puts the caret in one of its fields and brings it into view. */
export function showPicture(
  { editor, mirror }: BodyModel,
  block: number,
  field: PictureText,
  offset?: number,
): void {
  const [key] = mirror.keysOf(block);
  if (!key) return;
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if (node) $selectBlock(node);
    },
    { discrete: true },
  );
  const element = editor.getElementByKey(key);
  const area = element?.querySelector<HTMLTextAreaElement>(`textarea[data-field="${field}"]`);
  area?.focus({ preventScroll: true });
  if (offset !== undefined) area?.setSelectionRange(offset, offset);
  bringIntoView(element);
  // A tall picture hides its own fields.
  area?.scrollIntoView({ block: 'nearest' });
}
