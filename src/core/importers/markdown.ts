import type { Root } from 'mdast';
import type { Birth } from '../story/new-story.ts';
import { plainText } from '../story/runs.ts';
import type { Story } from '../story/story.ts';
import { fieldsInFrontMatter } from './front-matter.ts';
import { blocksFromMarkdownTree, blocksOfLines, parseMarkdown } from './markdown-blocks.ts';
import { storyFromBlocks } from './story-from-blocks.ts';

function readTree(tree: Root, birth: Birth, fileName: string): Story {
  const given = fieldsInFrontMatter(tree);
  const at = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const [heading] =
    at < 0 ? [] : blocksFromMarkdownTree({ ...tree, children: tree.children.slice(at, at + 1) });
  if (given.headline || heading?.kind !== 'heading')
    return storyFromBlocks(blocksFromMarkdownTree(tree), given, birth, fileName);
  const body = { ...tree, children: tree.children.toSpliced(at, 1) };
  const headline = plainText(heading.runs).replaceAll('\n', ' ');
  return storyFromBlocks(blocksFromMarkdownTree(body), { ...given, headline }, birth, fileName);
}

/**
 * A story from Markdown: fields from the front matter, the headline from its title or else the first main heading.
 * Pictures keep caption, credit and alt text and are still to be supplied.
 */
export function storyFromMarkdown(markdown: string, birth: Birth, fileName: string): Story {
  try {
    return readTree(parseMarkdown(markdown), birth, fileName);
  } catch (error) {
    if (error instanceof RangeError)
      return storyFromBlocks(blocksOfLines(markdown), {}, birth, fileName);
    throw error;
  }
}
