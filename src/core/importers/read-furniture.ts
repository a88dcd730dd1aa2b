import type { Block, Picture } from '../story/block.ts';
import { plainText } from '../story/runs.ts';
import type { Story } from '../story/story.ts';
import { wordsOf } from '../text/words.ts';
import { findCaptionLine } from './credit.ts';
import { findMarkedStandfirst, isByline, isDateline, isHeadline } from './furniture.ts';

/** What stands above the copy. An empty field has not been found. */
export type Furniture = Pick<Story, 'headline' | 'standfirst' | 'byline' | 'dateline'>;

/** The furniture of a story, the pictures among it, and the index of the block its copy begins with. */
export interface FurnitureRead {
  readonly furniture: Furniture;
  readonly pictures: readonly Picture[];
  readonly copyFrom: number;
}

const MOST_STANDFIRST_WORDS = 60;

/** A line between the headline and the byline, which nothing else can be, is the standfirst. */
function isStandfirst(line: string, next: string | undefined): boolean {
  return next !== undefined && isByline(next) && wordsOf(line).length <= MOST_STANDFIRST_WORDS;
}

/** The furniture with one more line read into it, or null where the line is none. */
function withLine(
  furniture: Furniture,
  line: string,
  next: string | undefined,
  isFirst: boolean,
): Furniture | null {
  const { headline, standfirst, byline, dateline } = furniture;
  if (byline === '' && isByline(line)) return { ...furniture, byline: line };
  if (dateline === '' && isDateline(line)) return { ...furniture, dateline: line };
  const marked = findMarkedStandfirst(line);
  if (standfirst === '' && marked) return { ...furniture, standfirst: marked };
  if (isFirst && headline === '' && isHeadline(line, next !== undefined))
    return { ...furniture, headline: line };
  if (headline !== '' && standfirst === '' && byline === '' && isStandfirst(line, next))
    return { ...furniture, standfirst: line };
  return null;
}

function lineOf(block: Block | undefined): string | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  const line = plainText(block.runs);
  return line.includes('\n') ? undefined : line;
}

/** Reads the furniture off the top of a body; the first block that is none of it begins the copy. */
export function readFurniture(body: readonly Block[], known: Furniture): FurnitureRead {
  const pictures: Picture[] = [];
  let furniture = known;
  let at = 0;
  for (; at < body.length; at++) {
    const block = body[at];
    if (block?.kind === 'picture') {
      pictures.push(block);
      continue;
    }
    const line = lineOf(block);
    if (line === undefined) break;
    const read = withLine(furniture, line, lineOf(body[at + 1]), at === 0);
    const captionLine = read ? null : findCaptionLine(line, furniture.headline !== '');
    if (read) furniture = read;
    else if (captionLine) pictures.push({ kind: 'picture', image: null, ...captionLine, alt: '' });
    else break;
  }
  return { furniture, pictures, copyFrom: at };
}
