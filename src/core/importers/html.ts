import type { Element, Root } from 'hast';
import type { Birth } from '../story/new-story.ts';
import { slugFrom } from '../story/slug.ts';
import type { Story } from '../story/story.ts';
import { blocksFromHtml, blocksFromTree } from './html-blocks.ts';
import { classesOf, findElement, parseHtml, textOf, withoutElement } from './html-tree.ts';
import { collapsed } from './pieces.ts';
import type { GivenFields } from './story-from-blocks.ts';
import { storyFromBlocks } from './story-from-blocks.ts';

const FIELDS = ['standfirst', 'byline', 'dateline'] as const;
/** Lines of our own exports that are not the story's words. */
const OWN_LINES = ['date', 'draft', 'override'];

function isOwnLine(element: Element): boolean {
  return element.tagName === 'p' && OWN_LINES.some((name) => classesOf(element).includes(name));
}

/** Takes elements out of the page one by one, giving their words. */
function taking(page: Root | Element): {
  take: (passes: (element: Element) => boolean) => string;
  rest: () => Root | Element;
} {
  let rest = page;
  return {
    take: (passes) => {
      const found = findElement(rest, passes);
      if (!found || found === rest) return '';
      rest = withoutElement(rest, found);
      return textOf(found);
    },
    rest: () => rest,
  };
}

function languageOf(page: Root, article: Element | null): Pick<Story, 'language'> | object {
  const element = article?.properties.lang
    ? article
    : findElement(page, ({ properties }) => typeof properties.lang === 'string');
  const language = element?.properties.lang;
  return typeof language === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(language)
    ? { language }
    : {};
}

/** The page's own title, which is read only where the copy has no headline: it often names the site too. */
function titleOf(page: Root): string {
  const title = findElement(page, ({ tagName }) => tagName === 'title');
  const [text] = title?.children ?? [];
  return text?.type === 'text' ? collapsed(text.value).trim() : '';
}

function readPage(page: Root, birth: Birth, fileName: string): Story {
  const article = findElement(page, ({ tagName }) => tagName === 'article');
  const main = article ?? findElement(page, ({ tagName }) => tagName === 'main');
  const { take, rest } = taking(main ?? page);
  const headline = take(({ tagName }) => tagName === 'h1');
  const fields: GivenFields = Object.fromEntries(
    FIELDS.map((field) => [field, take((element) => classesOf(element).includes(field))]),
  );
  OWN_LINES.forEach(() => take(isOwnLine));
  const story = storyFromBlocks(
    blocksFromTree(rest()),
    { headline, ...fields, ...languageOf(page, article) },
    birth,
    fileName,
  );
  const title = story.headline === '' ? titleOf(page) : '';
  return title ? { ...story, headline: title, slug: slugFrom(title) || story.slug } : story;
}

/**
 * A story from a web page: its article where it has one, the first main heading as headline, and the fields of our
 * own exports by their classes. Pictures keep caption, credit and alt text and are still to be supplied.
 */
export function storyFromHtml(html: string, birth: Birth, fileName: string): Story {
  try {
    return readPage(parseHtml(html), birth, fileName);
  } catch (error) {
    if (error instanceof RangeError)
      return storyFromBlocks(blocksFromHtml(html), {}, birth, fileName);
    throw error;
  }
}
