import { assertNever } from '../schema/assert-never.ts';
import type { Story } from '../story/story.ts';
import type { ExportFormat } from './export-format.ts';
import { wordsInHtml } from './html-words.ts';
import { wordsInMarkdown } from './markdown-words.ts';
import type { WordsDiffer } from './proof.ts';
import { findFirstDifference } from './proof.ts';
import { bodyWords, furnitureWords } from './story-words.ts';

/** The four fields as front matter has them, under whichever name the preset gives them. */
function furnitureFields(fields: Readonly<Record<string, unknown>>): readonly string[] {
  const params = fields['params'];
  const all: Readonly<Record<string, unknown>> = {
    ...fields,
    ...(typeof params === 'object' ? params : {}),
  };
  const first = (...names: string[]): string =>
    names.map((name) => all[name]).find((value) => typeof value === 'string') ?? '';
  return [
    first('title'),
    first('standfirst', 'description'),
    first('byline', 'author'),
    first('dateline'),
  ];
}

/**
 * Where an export parts from its story, or null: it is read again, as its readers will, and its words held against
 * the story's own.
 */
export function findDifference(
  text: string,
  story: Story,
  format: ExportFormat,
): WordsDiffer | null {
  const furniture = furnitureWords(story);
  switch (format) {
    case 'html':
    case 'html fragment':
      return findFirstDifference(
        [...furniture, ...bodyWords(story, false)],
        [wordsInHtml(text, format)],
      );
    case 'markdown': {
      const read = wordsInMarkdown(text);
      return findFirstDifference(
        [...furniture, ...bodyWords(story, true)],
        [...furnitureFields(read.fields), read.text],
      );
    }
    default:
      return assertNever(format);
  }
}
