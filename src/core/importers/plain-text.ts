import type { Block } from '../story/block.ts';
import type { Birth } from '../story/new-story.ts';
import type { Story } from '../story/story.ts';
import { withPlainLineEnds } from '../text/decode.ts';
import { withDoubleMarks } from '../text/double-marks.ts';
import { findCaptionLine } from './credit.ts';
import { withJoinedLists } from './join-lists.ts';
import { textParagraphs } from './paragraphs.ts';
import { storyFromBlocks } from './story-from-blocks.ts';

const DIVIDER = /^(?:\* ?){3,}$|^-(?: ?-){2,}$|^_(?: ?_){2,}$/;

/** What Word types before a list item where it writes plain text. */
const BULLET = /^[·•▪◦]\t\s*/;

function copyBlock(line: string): Block {
  if (DIVIDER.test(line)) return { kind: 'divider' };
  if (BULLET.test(line)) {
    const runs = [{ text: line.replace(BULLET, '') }];
    return { kind: 'list', style: 'bulleted', items: [{ runs, items: [] }] };
  }
  const captionLine = findCaptionLine(line, false);
  return captionLine
    ? { kind: 'picture', image: null, ...captionLine, alt: '' }
    : { kind: 'paragraph', runs: [{ text: line }] };
}

/**
 * A story from plain text, for copy as it comes by mail or wire: headline, standfirst, byline and dateline where
 * they plainly are, caption lines as pictures still to be supplied, then paragraphs. Only Word's bullets make a list;
 * others, and subheads, are not guessed at. Every word of the text is in the story; two single marks typed for a double one are that mark.
 */
export function storyFromPlainText(text: string, birth: Birth, fileName: string): Story {
  const lines = textParagraphs(withPlainLineEnds(text)).map(withDoubleMarks);
  return storyFromBlocks(withJoinedLists(lines.map(copyBlock)), {}, birth, fileName);
}
