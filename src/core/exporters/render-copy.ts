import { blocking } from '../checks/findings-of.ts';
import { overrideSentence } from '../checks/pass-gate.ts';
import { readStory } from '../checks/reading.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
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
 * Copying is never refused for what is outstanding, but while anything blocks by the library's levels the copy says that it
 * is a draft, or by whose override it is none.
 */
export function renderCopy(
  story: Story,
  { format, now, levels, override }: Pick<ExportOptions, 'format' | 'now' | 'levels' | 'override'>,
): Result<string, ExportFailure> {
  const isBlocked = blocking(readStory(story, now, findQuotes, levels).findings).length > 0;
  const asDraft = isBlocked && !override;
  const passedBy = isBlocked ? override : undefined;
  const standing = { asDraft, ...(passedBy && { override: passedBy }) };
  const body = story.body.map((block) =>
    block.kind === 'picture' ? { ...block, image: null } : block,
  );
  const words = { ...story, body };
  const printable = printableStory(words);
  if (format === 'markdown') {
    const text = markdownCopyOf(printable, standing);
    const expected = [
      asDraft ? DRAFT_NOTICE : '',
      ...furnitureWords(words),
      ...bodyWords(words, true),
      passedBy ? overrideSentence(passedBy) : '',
    ];
    const difference = findFirstDifference(expected, [wordsInMarkdown(text).text]);
    return difference ? failed({ kind: 'words differ', ...difference }) : success(text);
  }
  const options = { format: 'html fragment', preset: 'plain', now, ...standing } as const;
  const text = htmlOf(printable, new Map(), options);
  const difference = findDifference(text, words, 'html fragment');
  return difference ? failed({ kind: 'words differ', ...difference }) : success(text);
}
