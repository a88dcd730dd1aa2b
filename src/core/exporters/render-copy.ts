import { blocking } from '../checks/findings-of.ts';
import { readStory } from '../checks/reading.ts';
import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import type { Story } from '../story/story.ts';
import type { ExportFailure } from './export-failure.ts';
import type { ExportOptions } from './export-format.ts';
import { DRAFT_NOTICE, htmlOf } from './html.ts';
import { markdownCopyOf } from './markdown.ts';
import { wordsInMarkdown } from './markdown-words.ts';
import { printableStory } from './printable.ts';
import { findFirstDifference } from './proof.ts';
import { findDifference } from './prove-export.ts';
import { bodyWords, furnitureWords } from './story-words.ts';

/**
 * A story as text for the clipboard: an HTML fragment or Markdown, words only, since pictures cannot go along.
 * Copying is never refused for what is outstanding, but the copy says that it is a draft while anything blocks.
 */
export function renderCopy(
  story: Story,
  { format, now }: Pick<ExportOptions, 'format' | 'now'>,
): Result<string, ExportFailure> {
  const asDraft = blocking(readStory(story, now).findings).length > 0;
  const body = story.body.map((block) =>
    block.kind === 'picture' ? { ...block, image: null } : block,
  );
  const words = { ...story, body };
  const printable = printableStory(words);
  if (format === 'markdown') {
    const text = markdownCopyOf(printable, asDraft);
    const expected = [
      asDraft ? DRAFT_NOTICE : '',
      ...furnitureWords(words),
      ...bodyWords(words, true),
    ];
    const difference = findFirstDifference(expected, [wordsInMarkdown(text).text]);
    return difference ? failed({ kind: 'words differ', ...difference }) : success(text);
  }
  const options = { format: 'html fragment', preset: 'plain', asDraft, now } as const;
  const text = htmlOf(printable, new Map(), options);
  const difference = findDifference(text, words, 'html fragment');
  return difference ? failed({ kind: 'words differ', ...difference }) : success(text);
}
