import { z } from 'zod';
import type { Block } from '../../core/story/block.ts';
import { blocksFromHtml } from '../../core/importers/html-blocks.ts';
import { blockShape } from '../../core/story/story-shape.ts';
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

/** Puts a copy on the clipboard: as our own blocks, as rich text and as plain text. */
export function writeToClipboard(
  data: DataTransfer,
  { storyId, slug, blocks, text }: Copied,
): void {
  data.setData(OWN, JSON.stringify({ storyId, slug, blocks }));
  data.setData('text/html', bodyAsHtml(blocks));
  data.setData('text/plain', text);
}

/** Any page can write to the clipboard under our name: what does not read as blocks is not ours. */
function ownCopy(data: DataTransfer): z.infer<typeof ownShape> | null {
  try {
    return ownShape.safeParse(JSON.parse(data.getData(OWN))).data ?? null;
  } catch {
    return null;
  }
}

/** The slug of the other story that a copy comes from; null where it comes from this one or from outside. */
export function otherStoryOf(data: DataTransfer, storyId: string): string | null {
  const own = ownCopy(data);
  return own && own.storyId !== storyId ? own.slug : null;
}

function ownBlocks(data: DataTransfer, storyId: string): readonly Block[] | null {
  const own = ownCopy(data);
  if (!own || own.storyId === storyId) return own?.blocks ?? null;
  // Another story's picture files are not in this one: its caption comes without the picture.
  return own.blocks.map((block) => (block.kind === 'picture' ? { ...block, image: null } : block));
}

/** Plain text as paragraphs: one for each line with anything on it. */
export function blocksFromText(text: string): readonly Block[] {
  return text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', runs: [{ text: line }] }));
}

/** What a paste or drop brings, as blocks of the story: our own, else rich text, else plain text. */
export function blocksFromClipboard(data: DataTransfer, storyId: string): readonly Block[] {
  const own = ownBlocks(data, storyId);
  if (own) return own;
  const html = data.getData('text/html');
  const rich = html === '' ? [] : blocksFromHtml(html);
  return rich.length > 0 ? rich : blocksFromText(data.getData('text/plain'));
}
