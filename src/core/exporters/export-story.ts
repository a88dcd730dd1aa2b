import { assertNever } from '../schema/assert-never.ts';
import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import type { Story } from '../story/story.ts';
import type { ExportFailure } from './export-failure.ts';
import type { ExportedStory, ExportFormat, ExportOptions } from './export-format.ts';
import { exportedPictures, exportName } from './exported-pictures.ts';
import { gateOf } from './gate-of.ts';
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

/** A draft meets no gate. */
const OPEN = { findings: [], override: null } as const;

/**
 * A story as files to write, with the pictures that go beside them. Refused while findings block it, unless it goes
 * out `asDraft` or by a named override; and refused if the export, read again, does not say what the story says.
 */
export function exportStory(
  story: Story,
  options: ExportOptions,
): Result<ExportedStory, ExportFailure> {
  const { findings, override } = options.asDraft ? OPEN : gateOf(story, options);
  if (findings.length > 0 && !override) return failed({ kind: 'blocked', findings });
  const printable = printableStory(story);
  const wanted = options.format === 'markdown' ? 'just the widest' : 'every width';
  const pictures = exportedPictures(printable, options.renditions, wanted);
  const render = options.format === 'markdown' ? markdownOf : htmlOf;
  const text = render(printable, pictures, { ...options, ...(override && { override }) });
  const difference = findDifference(text, story, options.format);
  if (difference) return failed({ kind: 'words differ', ...difference });
  const path = `${exportName(story)}.${fileEnding(options.format)}`;
  return success({ files: [{ path, text }], pictures: [...pictures.values()], override });
}
