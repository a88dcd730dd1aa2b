import type { PhrasingContent } from 'mdast';
import type { Picture } from '../story/block.ts';
import { plainText } from '../story/runs.ts';
import type { Definitions } from './markdown-phrasing.ts';
import { phrasingPieces } from './markdown-phrasing.ts';
import { blocksOf, collapsed } from './pieces.ts';

/**
 * A picture as our own exports write one: the image, a line break, its caption in italics and its credit in
 * brackets. Without the image both caption and credit must be there. Null for any other paragraph.
 */
export function pictureOfParagraph(
  children: readonly PhrasingContent[],
  definitions: Definitions,
): Picture | null {
  const [first, ...others] = children;
  const image = first?.type === 'image' || first?.type === 'imageReference' ? first : null;
  const said = blocksOf(phrasingPieces(image ? others : children, definitions));
  const [only] = said;
  if (only?.kind !== 'paragraph' || said.length > 1) return null;
  const firstUpright = only.runs.findIndex((run) => !run.italic);
  const captionEnd = firstUpright < 0 ? only.runs.length : firstUpright;
  const caption = plainText(only.runs.slice(0, captionEnd)).replaceAll('\n', ' ');
  const rest = plainText(only.runs.slice(captionEnd)).trim();
  const credit = /^\((.+)\)$/su.exec(rest)?.[1] ?? '';
  if (rest !== '' && credit === '') return null;
  if (!image && (caption === '' || credit === '')) return null;
  return { kind: 'picture', image: null, caption, credit, alt: collapsed(image?.alt ?? '') };
}
