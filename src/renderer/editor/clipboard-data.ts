import type { LexicalClipboardData } from '@lexical/clipboard';
import { z } from 'zod';
import type { Block } from '../../core/story/block.ts';
import { blocksFromHtml } from '../../core/importers/html-blocks.ts';
import { blockShape } from '../../core/story/story-shape.ts';
import { withDoubleMarks } from '../../core/text/double-marks.ts';
import { bodyAsHtml } from './body-as-html.ts';

const OWN = 'application/x-stet-body';

const ownShape = z.object({
  storyId: z.string(),
  /** Left out by an earlier Stet. */
  slug: z.string().default(''),
  blocks: z.array(blockShape),
});

interface Copied {
  readonly storyId: string;
  /** What the story is called, for a story it is pasted into. */
  readonly slug: string;
  readonly blocks: readonly Block[];
  readonly text: string;
}

/** What a copy is on the clipboard, by media type: our own blocks, rich text and plain text. */
export function clipboardContents({ storyId, slug, blocks, text }: Copied): LexicalClipboardData {
  return {
    [OWN]: JSON.stringify({ storyId, slug, blocks }),
    'text/html': bodyAsHtml(blocks),
    'text/plain': text,
  };
}

/** Blocks on the clipboard as one of our stories put them there. */
export type Own = z.output<typeof ownShape>;

/** Any page can write to the clipboard under our name: what does not read as blocks is not ours. */
function ownCopy(data: DataTransfer): Own | null {
  try {
    return ownShape.safeParse(JSON.parse(data.getData(OWN))).data ?? null;
  } catch {
    return null;
  }
}

/** What was copied in another story; null for what comes from this one or from outside. */
export function copiedElsewhere(data: DataTransfer, storyId: string): Own | null {
  const own = ownCopy(data);
  return own && own.storyId !== storyId ? own : null;
}

/** The files of the blocks' pictures. */
export function picturesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'picture' && block.image ? [block.image.file] : [],
  );
}

/** The blocks with those of their pictures that are in this story; of the others the caption comes by itself. */
export function withPictures(blocks: readonly Block[], here: readonly string[]): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'picture' && block.image && !here.includes(block.image.file)
      ? { ...block, image: null }
      : block,
  );
}

/** Plain text as paragraphs: one for each line with anything on it. Two single marks typed for a double one are that mark. */
export function blocksFromText(text: string): readonly Block[] {
  return text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', runs: [{ text: withDoubleMarks(line) }] }));
}

/** What a paste or drop brings, as blocks of the story: our own, else rich text, else plain text. */
export function blocksFromClipboard(data: DataTransfer, storyId: string): readonly Block[] {
  const own = ownCopy(data);
  if (own) return own.storyId === storyId ? own.blocks : withPictures(own.blocks, []);
  const html = data.getData('text/html');
  const rich = html === '' ? [] : blocksFromHtml(html);
  return rich.length > 0 ? rich : blocksFromText(data.getData('text/plain'));
}
