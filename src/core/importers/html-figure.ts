import type { Element } from 'hast';
import type { Block, Picture } from '../story/block.ts';
import { splitCaption } from './credit.ts';
import { blockQuoteOf } from './flatten.ts';
import { classesOf, findElement, textOf, withoutElement } from './html-tree.ts';
import { collapsed } from './pieces.ts';

function isCredit(element: Element): boolean {
  return classesOf(element).some((name) => /credit|photographer|copyright/i.test(name));
}

function captionOf(element: Element): Pick<Picture, 'caption' | 'credit'> {
  const credit = findElement(element, isCredit);
  if (!credit || credit === element) return splitCaption(textOf(element));
  return { caption: textOf(withoutElement(element, credit)), credit: textOf(credit) };
}

/** Pictures of a point or two that count readers: not the story's. */
function isTrackingDot({ properties }: Element): boolean {
  const size = (value: unknown): number => (value === undefined ? Infinity : Number(value));
  return size(properties.width) <= 2 || size(properties.height) <= 2;
}

function altOf(image: Element): string {
  return collapsed(image.properties.alt?.toString() ?? '').trim();
}

/** An image on its own as a picture still to be supplied, its alt text kept. */
export function pictureOf(image: Element): readonly Picture[] {
  const alt = altOf(image);
  if (alt === '' && isTrackingDot(image)) return [];
  return [{ kind: 'picture', image: null, caption: '', credit: '', alt }];
}

/**
 * A figure that is a picture with its caption, or a block quote with who said it; null for a figure of anything
 * else, whose content is read as it comes. `read` gives the blocks inside an element.
 */
export function figureOf(
  figure: Element,
  read: (inside: Element) => readonly Block[],
): readonly Block[] | null {
  const caption = findElement(figure, ({ tagName }) => tagName === 'figcaption');
  const content = caption ? withoutElement(figure, caption) : figure;
  const quote = findElement(content, ({ tagName }) => tagName === 'blockquote');
  if (quote) return blockQuoteOf([...read(content), ...(caption ? read(caption) : [])]);
  const image = findElement(content, ({ tagName }) => tagName === 'img');
  const saysMore = textOf(content) !== '';
  if (saysMore || (!image && !caption)) return null;
  const words = caption ? captionOf(caption) : { caption: '', credit: '' };
  return [{ kind: 'picture', image: null, ...words, alt: image ? altOf(image) : '' }];
}
