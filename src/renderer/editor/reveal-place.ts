import type { Range } from '../../core/text/range.ts';
import type { BodyModel } from './body-model.ts';
import { partElement } from './highlights/part-element.ts';
import { domRangeOf } from './highlights/text-range.ts';

/** How far down the page words are brought that were out of sight, as a share of its height. */
const RESTS_AT = 0.3;

/** Scrolls the page until these words of an element are in sight. Caret, selection and focus stay where they are. */
export function revealIn(element: HTMLElement, range: Range): void {
  const scroller = element.closest('.page-scroll');
  if (!scroller) return;
  const found = domRangeOf(element, range);
  const words = document.createRange();
  if (found) {
    words.setStart(found.startContainer, found.startOffset);
    words.setEnd(found.endContainer, found.endOffset);
  } else words.selectNodeContents(element);
  const { top, height } = scroller.getBoundingClientRect();
  scroller.scrollBy({ top: words.getBoundingClientRect().top - top - height * RESTS_AT });
}

/** Brings words of the body into sight; a caption's picture where they are a caption. */
export function revealPlace(model: BodyModel, block: number, part: number, range: Range): void {
  const element = partElement(model, block, part);
  if (element) return revealIn(element, range);
  const [key = ''] = model.mirror.keysOf(block);
  model.editor.getElementByKey(key)?.scrollIntoView({ block: 'center' });
}
