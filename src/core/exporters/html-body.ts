import type { Element, ElementContent } from 'hast';
import { assertNever } from '../schema/assert-never.ts';
import type { Block, BlockQuote, ListItem, Picture } from '../story/block.ts';
import { isSafeLink } from '../story/link.ts';
import type { Run } from '../story/runs.ts';
import { plainText } from '../story/runs.ts';
import type { ExportedPicture } from './export-format.ts';
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

function figureHtml(picture: Picture, exported: ExportedPicture | undefined): Element {
  const { image, caption, credit, alt } = picture;
  const parts: Element[] = [];
  if (image && exported)
    parts.push(
      element('img', { src: exported.path, alt, width: image.width, height: image.height }),
    );
  if (caption || credit)
    parts.push(
      element('figcaption', {}, [
        caption,
        caption && credit ? ' ' : '',
        ...(credit ? [element('span', { className: ['credit'] }, [credit])] : []),
      ]),
    );
  return element('figure', {}, onLines(parts));
}

/** A block as HTML. Pictures point to where the export puts them; one still to be supplied has its caption only. */
export function blockHtml(block: Block, pictures: ReadonlyMap<Block, ExportedPicture>): Element {
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
      return figureHtml(block, pictures.get(block));
    case 'divider':
      return element('hr', {});
    default:
      return assertNever(block);
  }
}
