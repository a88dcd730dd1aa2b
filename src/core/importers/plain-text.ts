import type { Block } from '../story/block.ts';
import type { Birth } from '../story/new-story.ts';
import type { Story } from '../story/story.ts';
import { withPlainLineEnds } from '../text/decode.ts';
import { withDoubleMarks } from '../text/double-marks.ts';
import { findCaptionLine } from './credit.ts';
import { textParagraphs } from './paragraphs.ts';
import { storyFromBlocks } from './story-from-blocks.ts';

const DIVIDER = /^(?:\* ?){3,}$|^-(?: ?-){2,}$|^_(?: ?_){2,}$/;

function copyBlock(line: string): Block {
  if (DIVIDER.test(line)) return { kind: 'divider' };
  const captionLine = findCaptionLine(line, false);
  return captionLine
    ? { kind: 'picture', image: null, ...captionLine, alt: '' }
    : { kind: 'paragraph', runs: [{ text: line }] };
}

/**
 * A story from plain text, for copy as it comes by mail or wire: headline, standfirst, byline and dateline where
 * they plainly are, caption lines as pictures still to be supplied, then paragraphs. Lists and subheads are not
 * guessed at. Every word of the text is in the story; two single marks typed for a double one are that mark.
 */
export function storyFromPlainText(text: string, birth: Birth, fileName: string): Story {
  const lines = textParagraphs(withPlainLineEnds(text)).map(withDoubleMarks);
  return storyFromBlocks(lines.map(copyBlock), {}, birth, fileName);
}
