import type { Block } from '../story/block.ts';
import { joinRuns } from '../story/runs.ts';
import type { Birth } from '../story/new-story.ts';
import { newStory } from '../story/new-story.ts';
import { slugFrom } from '../story/slug.ts';
import type { Story } from '../story/story.ts';
import { withPlainLineEnds } from '../text/decode.ts';
import { wordsOf } from '../text/words.ts';
import { findCaptionLine } from './credit.ts';
import {
  findMarkedStandfirst,
  findOpeningDateline,
  isByline,
  isDateline,
  isHeadline,
} from './furniture.ts';
import type { TextParagraph } from './paragraphs.ts';
import { textParagraphs } from './paragraphs.ts';

const DIVIDER = /^(?:\* ?){3,}$|^-(?: ?-){2,}$|^_(?: ?_){2,}$/;
const MOST_STANDFIRST_WORDS = 60;

/** What stands above the copy. Found line by line; the first line that is none of it begins the copy. */
interface Furniture {
  headline: string;
  standfirst: string;
  byline: string;
  dateline: string;
}

function pictureBlock({ caption, credit }: { caption: string; credit: string }): Block {
  return { kind: 'picture', image: null, caption, credit, alt: '' };
}

function copyBlock(line: string): Block {
  if (DIVIDER.test(line)) return { kind: 'divider' };
  const captionLine = findCaptionLine(line, false);
  return captionLine
    ? pictureBlock(captionLine)
    : { kind: 'paragraph', runs: joinRuns([{ text: line }]) };
}

/** A line between the headline and the byline, and no other reading of it, is the standfirst. */
function isStandfirst(line: string, next: string | undefined): boolean {
  return next !== undefined && isByline(next) && wordsOf(line).length <= MOST_STANDFIRST_WORDS;
}

/** Reads the furniture off the top of the lines into `furniture`; gives its captions and where the copy begins. */
function readFurniture(
  lines: readonly TextParagraph[],
  furniture: Furniture,
): { readonly pictures: readonly Block[]; readonly copyFrom: number } {
  const pictures: Block[] = [];
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at]?.text ?? '';
    const next = lines[at + 1]?.text;
    const standfirst = findMarkedStandfirst(line);
    const captionLine = at === 0 ? null : findCaptionLine(line, true);
    if (furniture.byline === '' && isByline(line)) furniture.byline = line;
    else if (furniture.dateline === '' && isDateline(line)) furniture.dateline = line;
    else if (furniture.standfirst === '' && standfirst) furniture.standfirst = standfirst;
    else if (captionLine) pictures.push(pictureBlock(captionLine));
    else if (at === 0 && isHeadline(line, next !== undefined)) furniture.headline = line;
    else if (at > 0 && !furniture.standfirst && !furniture.byline && isStandfirst(line, next))
      furniture.standfirst = line;
    else break;
  }
  return { pictures, copyFrom: at };
}

/**
 * A story from plain text, for copy as it comes by mail or wire: headline, standfirst, byline and dateline where
 * they plainly are, caption lines as pictures still to be supplied, then paragraphs. Lists and subheads are not
 * guessed at. Every word of the text is in the story.
 */
export function storyFromPlainText(text: string, birth: Birth, fileName: string): Story {
  const lines = textParagraphs(withPlainLineEnds(text));
  const furniture: Furniture = { headline: '', standfirst: '', byline: '', dateline: '' };
  const { pictures, copyFrom } = readFurniture(lines, furniture);
  const copy = lines.slice(copyFrom).map((paragraph) => paragraph.text);
  const opening = furniture.dateline === '' && copy[0] ? findOpeningDateline(copy[0]) : null;
  if (opening) {
    furniture.dateline = opening.dateline;
    copy[0] = opening.rest;
  }
  return newStory(birth, {
    ...furniture,
    slug: slugFrom(furniture.headline) || slugFrom(fileName.replace(/\.[^.]*$/, '')),
    body: [...pictures, ...copy.map(copyBlock)],
  });
}
