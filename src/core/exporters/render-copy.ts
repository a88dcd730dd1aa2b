import { overrideSentence } from '../checks/pass-gate.ts';
import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import type { Story } from '../story/story.ts';
import type { ExportFailure } from './export-failure.ts';
import type { ExportOptions } from './export-format.ts';
import { gateOf } from './gate-of.ts';
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
  { format, now, ...gate }: Pick<ExportOptions, 'format' | 'now' | 'levels' | 'overrideFor'>,
): Result<string, ExportFailure> {
  const { findings, override } = gateOf(story, { now, ...gate });
  const asDraft = findings.length > 0 && !override;
  const standing = { asDraft, ...(override && { override }) };
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
      override ? overrideSentence(override) : '',
    ];
    const difference = findFirstDifference(expected, [wordsInMarkdown(text).text]);
    return difference ? failed({ kind: 'words differ', ...difference }) : success(text);
  }
  const options = { format: 'html fragment', preset: 'plain', now, ...standing } as const;
  const text = htmlOf(printable, new Map(), options);
  const difference = findDifference(text, words, 'html fragment');
  return difference ? failed({ kind: 'words differ', ...difference }) : success(text);
}
