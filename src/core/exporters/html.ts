import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { overrideSentence } from '../checks/pass-gate.ts';
import type { Story } from '../story/story.ts';
import type { Block } from '../story/block.ts';
import { dayIn } from '../text/moment.ts';
import type { ExportedPicture, Rendering } from './export-format.ts';
import { element, onLines } from './html-element.ts';
import { blockHtml, objectPosition } from './html-body.ts';
import { newsArticleJson } from './news-article.ts';
import { PAGE_STYLE } from './page-style.ts';

/** What a draft says of itself, at its head. */
export const DRAFT_NOTICE = 'Draft. Not for publication.';

function line(className: string, text: string): readonly Element[] {
  return text ? [element('p', { className: [className] }, [text])] : [];
}

function headerHtml(story: Story, { asDraft, now }: Rendering): Element {
  const time = element('time', { dateTime: now }, [dayIn(now)]);
  return element(
    'header',
    {},
    onLines([
      ...line('draft', asDraft ? DRAFT_NOTICE : ''),
      ...(story.headline ? [element('h1', {}, [story.headline])] : []),
      ...line('standfirst', story.standfirst),
      ...line('byline', story.byline),
      ...line('dateline', story.dateline),
      element('p', { className: ['date'] }, [time]),
    ]),
  );
}

/** Who let the story pass with findings standing, and why: printed at its foot. */
function footerHtml({ override }: Rendering): readonly Element[] {
  const lines = line('override', override ? overrideSentence(override) : '');
  return lines.length > 0 ? [element('footer', {}, onLines(lines))] : [];
}

/** A rule for each focal point. */
function focalStyle({ body }: Story): string {
  const points = body.flatMap((block) =>
    block.kind === 'picture' ? [objectPosition(block) ?? []].flat() : [],
  );
  return [...new Set(points)]
    .map((point) => `img[data-focal="${point}"] { object-position: ${point}; }\n`)
    .join('');
}

function pageHtml(article: Element, json: string, story: Story, asDraft: boolean): Root {
  const metas: ElementContent[] = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    ...(asDraft ? [element('meta', { name: 'robots', content: 'noindex' })] : []),
    element('title', {}, [story.headline || 'Untitled']),
    ...(story.standfirst
      ? [element('meta', { name: 'description', content: story.standfirst })]
      : []),
    element('style', {}, [PAGE_STYLE + focalStyle(story)]),
    element('script', { type: 'application/ld+json' }, [json]),
  ];
  const page = element('html', { lang: story.language }, [
    ...onLines([element('head', {}, onLines(metas)), element('body', {}, onLines([article]))]),
  ]);
  return { type: 'root', children: [{ type: 'doctype' }, { type: 'text', value: '\n' }, page] };
}

/**
 * A printable story as HTML: an article with its header, and for `html` a page around it that stands alone.
 * The only classes are the plain names `standfirst`, `byline`, `dateline`, `date`, `credit`, `draft`, `override`,
 * `small` and `wide`.
 */
export function htmlOf(
  story: Story,
  pictures: ReadonlyMap<Block, ExportedPicture>,
  options: Rendering,
): string {
  const article = element(
    'article',
    { lang: story.language },
    onLines([
      headerHtml(story, options),
      ...story.body.map((block) => blockHtml(block, pictures, options.format)),
      ...footerHtml(options),
    ]),
  );
  const json = newsArticleJson(story, pictures, options);
  const tree =
    options.format === 'html' ? pageHtml(article, json, story, options.asDraft) : article;
  return `${toHtml(tree)}\n`;
}
