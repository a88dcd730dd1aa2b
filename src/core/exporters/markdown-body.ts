import type { BlockContent, Image, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { assertNever } from '../schema/assert-never.ts';
import type { Block, ListItem as StoryListItem, Picture } from '../story/block.ts';
import { isSafeLink } from '../story/link.ts';
import type { Run } from '../story/runs.ts';
import type { ExportedPicture } from './export-format.ts';
import type { Inline } from './nest-runs.ts';
import { nestRuns } from './nest-runs.ts';

function inlineMarkdown(inline: Inline): readonly PhrasingContent[] {
  switch (inline.kind) {
    case 'text':
      return [{ type: 'text', value: inline.text }];
    case 'break':
      return [{ type: 'break' }];
    case 'bold':
      return [{ type: 'strong', children: inline.children.flatMap(inlineMarkdown) }];
    case 'italic':
      return [{ type: 'emphasis', children: inline.children.flatMap(inlineMarkdown) }];
    case 'link': {
      const children = inline.children.flatMap(inlineMarkdown);
      if (!isSafeLink(inline.address)) return children;
      return [{ type: 'link', url: inline.address, children }];
    }
    default:
      return assertNever(inline);
  }
}

/** Runs as mdast. */
function runsMarkdown(runs: readonly Run[]): PhrasingContent[] {
  return nestRuns(runs).flatMap(inlineMarkdown);
}

/** A heading is one line in Markdown: its line breaks are spaces. */
function onOneLine(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));
}

function paragraph(runs: readonly Run[]): Paragraph {
  return { type: 'paragraph', children: runsMarkdown(runs) };
}

function listMarkdown(style: 'bulleted' | 'numbered', items: readonly StoryListItem[]): List {
  const children = items.map((item): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [
      ...(item.runs.length > 0 ? [paragraph(item.runs)] : []),
      ...(item.items.length > 0 ? [listMarkdown(style, item.items)] : []),
    ],
  }));
  return { type: 'list', ordered: style === 'numbered', spread: false, children };
}

/**
 * A picture as a paragraph: the image, and on the next line its caption in italics and its credit in brackets.
 * Markdown has no caption of its own; this one reads as one everywhere and is read back as one by the importer.
 */
function pictureMarkdown(picture: Picture, exported: ExportedPicture | undefined): Paragraph {
  const { caption, credit, alt } = picture;
  const image: Image[] = exported ? [{ type: 'image', url: exported.path, alt }] : [];
  const said: PhrasingContent[] = [];
  if (caption) said.push({ type: 'emphasis', children: [{ type: 'text', value: caption }] });
  if (credit) said.push({ type: 'text', value: `${caption ? ' ' : ''}(${credit})` });
  const between: PhrasingContent[] = image.length > 0 && said.length > 0 ? [{ type: 'break' }] : [];
  return { type: 'paragraph', children: [...image, ...between, ...said] };
}

/** A block as mdast. Pictures point to where the export puts them; one still to be supplied has its caption only. */
export function blockMarkdown(
  block: Block,
  pictures: ReadonlyMap<Block, ExportedPicture>,
): BlockContent {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.runs);
    case 'heading':
      return {
        type: 'heading',
        depth: block.level,
        children: runsMarkdown(onOneLine(block.runs)),
      };
    case 'list':
      return listMarkdown(block.style, block.items);
    case 'block quote':
      return { type: 'blockquote', children: block.paragraphs.map(paragraph) };
    case 'picture':
      return pictureMarkdown(block, pictures.get(block));
    case 'divider':
      return { type: 'thematicBreak' };
    default:
      return assertNever(block);
  }
}
