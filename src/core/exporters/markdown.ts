import type { RootContent } from 'mdast';
import type { Block } from '../story/block.ts';
import { overrideSentence } from '../checks/pass-gate.ts';
import type { Story } from '../story/story.ts';
import type { ExportedPicture, Rendering } from './export-format.ts';
import { frontMatterOf } from './front-matter.ts';
import { DRAFT_NOTICE } from './html.ts';
import { blockMarkdown } from './markdown-body.ts';
import { printMarkdown } from './print-markdown.ts';

function bodyMarkdown(
  story: Story,
  pictures: ReadonlyMap<Block, ExportedPicture>,
): readonly RootContent[] {
  return story.body.map((block) => blockMarkdown(block, pictures));
}

/**
 * A printable story as a Markdown file: headline, standfirst, byline and dateline in the front matter, in every
 * preset, and not repeated in the text.
 */
export function markdownOf(
  story: Story,
  pictures: ReadonlyMap<Block, ExportedPicture>,
  options: Rendering,
): string {
  const body = printMarkdown(bodyMarkdown(story, pictures));
  return `${frontMatterOf(story, pictures, options)}${body && `\n${body}`}`;
}

/** A printable story as Markdown to paste, with no front matter: the headline is its heading, an override its last line. */
export function markdownCopyOf(
  story: Story,
  { asDraft, override }: Pick<Rendering, 'asDraft' | 'override'>,
): string {
  const line = (value: string): readonly RootContent[] =>
    value ? [{ type: 'paragraph', children: [{ type: 'text', value }] }] : [];
  const headline: readonly RootContent[] = story.headline
    ? [{ type: 'heading', depth: 1, children: [{ type: 'text', value: story.headline }] }]
    : [];
  return printMarkdown([
    ...line(asDraft ? DRAFT_NOTICE : ''),
    ...headline,
    ...line(story.standfirst),
    ...line(story.byline),
    ...line(story.dateline),
    ...bodyMarkdown(story, new Map()),
    ...line(override ? overrideSentence(override) : ''),
  ]);
}
