import type { BodyModel } from '../body-model.ts';

/** The element that holds a passage; for a caption the one that lies under its field with the same words. */
export function partElement(
  { editor, mirror }: BodyModel,
  block: number,
  part: number,
): HTMLElement | null {
  const keys = mirror.keysOf(block);
  const element = editor.getElementByKey(keys[keys.length > 1 ? part : 0] ?? '');
  if (!element) return null;
  if (element.querySelector('figure')) return element.querySelector('.caption-mirror');
  if (element.nodeName !== 'UL' && element.nodeName !== 'OL') return element;
  // Lexical keeps a nested list in an item of its own, which is no passage.
  const items = element.querySelectorAll<HTMLElement>('li:not(:has(> ul, > ol))');
  return items[part] ?? null;
}
