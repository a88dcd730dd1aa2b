import type { Element, ElementContent, Properties } from 'hast';
import { assertNever } from '../schema/assert-never.ts';
import type { Block, BlockQuote, ListItem, Picture } from '../story/block.ts';
import { pointShown } from '../pictures/picture-frame.ts';
import { isSafeLink } from '../story/link.ts';
import type { PictureSize } from '../story/picture-edit.ts';
import type { Run } from '../story/runs.ts';
import { plainText } from '../story/runs.ts';
import type { ExportedPicture, ExportFormat } from './export-format.ts';
import { element, onLines } from './html-element.ts';
import type { Inline } from './nest-runs.ts';
import { nestRuns } from './nest-runs.ts';

function inlineHtml(inline: Inline): readonly (ElementContent | string)[] {
  switch (inline.kind) {
    case 'text':
      return [inline.text];
    case 'break':
      return [element('br', {})];
    case 'bold':
      return [element('strong', {}, inline.children.flatMap(inlineHtml))];
    case 'italic':
      return [element('em', {}, inline.children.flatMap(inlineHtml))];
    case 'link': {
      const children = inline.children.flatMap(inlineHtml);
      return isSafeLink(inline.address)
        ? [element('a', { href: inline.address }, children)]
        : children;
    }
    default:
      return assertNever(inline);
  }
}

function runsHtml(tagName: string, runs: readonly Run[]): Element {
  return element(tagName, {}, nestRuns(runs).flatMap(inlineHtml));
}

function listHtml(style: 'bulleted' | 'numbered', items: readonly ListItem[]): Element {
  const children = items.map((item) =>
    element('li', {}, [
      ...nestRuns(item.runs).flatMap(inlineHtml),
      ...(item.items.length > 0 ? ['\n', listHtml(style, item.items), '\n'] : []),
    ]),
  );
  return element(style === 'bulleted' ? 'ul' : 'ol', {}, onLines(children));
}

/**
 * A block quote. HTML wants the attribution outside it: a last paragraph that opens with a dash is who said it, and
 * becomes the figure's caption.
 */
function blockQuoteHtml({ paragraphs }: BlockQuote): Element {
  const last = paragraphs.at(-1);
  const attributed =
    last !== undefined && paragraphs.length > 1 && /^(?:[—–―]|--)\s*\S/.test(plainText(last));
  const quoted = attributed ? paragraphs.slice(0, -1) : paragraphs;
  const quote = element('blockquote', {}, onLines(quoted.map((runs) => runsHtml('p', runs))));
  return attributed ? element('figure', {}, onLines([quote, runsHtml('figcaption', last)])) : quote;
}

/** How wide a figure stands in the page's own style: a column of 38rem, and half of one. */
const SIZES = {
  small: '(min-width: 41rem) 19rem, 50vw',
  column: '(min-width: 41rem) 38rem, 100vw',
  wide: '(min-width: 61rem) 58rem, 100vw',
} as const satisfies Record<PictureSize, string>;

/** The focal point as the value of `object-position`; null where nobody set one. */
export function objectPosition({ image, edit }: Picture): string | null {
  if (!image || !edit?.focal) return null;
  const { x, y } = pointShown(image, edit, edit.focal);
  return `${Math.round(x * 100)}% ${Math.round(y * 100)}%`;
}

/**
 * What has to stay in sight where a site shows a picture in another shape. A page has a rule for it in its style
 * element; a fragment goes into pages whose style is not ours, and says it where they are known to leave it: sites
 * that clean what is put into them take `data-` away, and keep this property.
 */
function focalProperties(picture: Picture, format: ExportFormat): Properties {
  const focal = objectPosition(picture);
  if (focal === null) return {};
  return {
    dataFocal: focal,
    ...(format === 'html fragment' && { style: `object-position: ${focal}` }),
  };
}

function imageHtml(
  picture: Picture,
  { path, size, drawn }: ExportedPicture,
  format: ExportFormat,
): Element {
  const { alt, edit } = picture;
  const copies = drawn?.copies ?? [];
  return element('img', {
    src: path,
    ...(copies.length > 1 && {
      srcSet: copies.map((copy) => `${copy.path} ${copy.width}w`).join(', '),
      sizes: SIZES[edit?.size ?? 'column'],
    }),
    alt,
    width: size.width,
    height: size.height,
    ...focalProperties(picture, format),
  });
}

function figureHtml(
  picture: Picture,
  exported: ExportedPicture | undefined,
  format: ExportFormat,
): Element {
  const { image, caption, credit, edit } = picture;
  const parts: Element[] = [];
  if (image && exported) parts.push(imageHtml(picture, exported, format));
  if (caption || credit)
    parts.push(
      element('figcaption', {}, [
        caption,
        caption && credit ? ' ' : '',
        ...(credit ? [element('span', { className: ['credit'] }, [credit])] : []),
      ]),
    );
  const size = edit?.size ?? 'column';
  return element('figure', size === 'column' ? {} : { className: [size] }, onLines(parts));
}

/** A block as HTML. Pictures point to where the export puts them; one still to be supplied has its caption only. */
export function blockHtml(
  block: Block,
  pictures: ReadonlyMap<Block, ExportedPicture>,
  format: ExportFormat,
): Element {
  switch (block.kind) {
    case 'paragraph':
      return runsHtml('p', block.runs);
    case 'heading':
      return runsHtml(`h${block.level}`, block.runs);
    case 'list':
      return listHtml(block.style, block.items);
    case 'block quote':
      return blockQuoteHtml(block);
    case 'picture':
      return figureHtml(block, pictures.get(block), format);
    case 'divider':
      return element('hr', {});
    default:
      return assertNever(block);
  }
}
