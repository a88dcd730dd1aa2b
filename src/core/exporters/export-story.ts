import { blocking } from '../checks/findings-of.ts';
import { readStory } from '../checks/reading.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { assertNever } from '../schema/assert-never.ts';
import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import type { Story } from '../story/story.ts';
import type { ExportFailure } from './export-failure.ts';
import type { ExportedFiles, ExportFormat, ExportOptions } from './export-format.ts';
import { exportedPictures, exportName } from './exported-pictures.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';
import { printableStory } from './printable.ts';
import { findDifference } from './prove-export.ts';

function fileEnding(format: ExportFormat): string {
  switch (format) {
    case 'html':
    case 'html fragment':
      return 'html';
    case 'markdown':
      return 'md';
    default:
      return assertNever(format);
  }
}

/**
 * A story as files to write, with the pictures that go beside them. Refused while findings block it, unless it goes
 * out `asDraft` or by a named override; and refused if the export, read again, does not say what the story says.
 */
export function exportStory(
  story: Story,
  options: ExportOptions,
): Result<ExportedFiles, ExportFailure> {
  if (!options.asDraft && !options.override) {
    const reading = readStory(story, options.now, findQuotes, options.levels);
    const findings = blocking(reading.findings);
    if (findings.length > 0) return failed({ kind: 'blocked', findings });
  }
  const printable = printableStory(story);
  const wanted = options.format === 'markdown' ? 'just the widest' : 'every width';
  const pictures = exportedPictures(printable, options.renditions, wanted);
  const render = options.format === 'markdown' ? markdownOf : htmlOf;
  const text = render(printable, pictures, options);
  const difference = findDifference(text, story, options.format);
  if (difference) return failed({ kind: 'words differ', ...difference });
  const path = `${exportName(story)}.${fileEnding(options.format)}`;
  return success({ files: [{ path, text }], pictures: [...pictures.values()] });
}
