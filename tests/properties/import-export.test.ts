import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportStory } from '../../src/core/exporters/export-story.ts';
import { MARKDOWN_PRESETS } from '../../src/core/exporters/export-format.ts';
import type { ExportOptions } from '../../src/core/exporters/export-format.ts';
import { printableStory } from '../../src/core/exporters/printable.ts';
import { storyFromHtml } from '../../src/core/importers/html.ts';
import { storyFromMarkdown } from '../../src/core/importers/markdown.ts';
import type { Block, Picture } from '../../src/core/story/block.ts';
import { passagesOf } from '../../src/core/story/passages.ts';
import type { Run } from '../../src/core/story/runs.ts';
import { joinRuns } from '../../src/core/story/runs.ts';
import type { Story } from '../../src/core/story/story.ts';
import { arbitraryStory } from '../helpers/arbitrary-story.ts';

const now = '2026-11-22T12:41:00+13:00';
const birth = { id: '7b0c9f0e-5d0e-4c53-8f6e-2f6f3a1d9a10', now };

function exported(story: Story, options: Partial<ExportOptions>): string {
  const result = exportStory(story, {
    format: 'html',
    preset: 'plain',
    asDraft: true,
    now,
    ...options,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.files[0]?.text ?? '';
}

/** Furniture that is plainly there, so that the importer has nothing to look for in the text. */
const arbitraryNamedStory = arbitraryStory
  .map((story): Story => ({
    ...story,
    headline: `Head ${story.headline}`,
    byline: 'By Jane Doe',
    body: story.body.filter((block) => block.kind !== 'picture' || block.image !== null),
  }))
  // Two line breaks together part paragraphs in other people's files, and so they do when read back.
  .filter((story) => !passagesOf(printableStory(story)).some(({ text }) => text.includes('\n\n')));

/** White space has no style that anybody sees, and files need not keep one for it. */
function withPlainSpaces(runs: readonly Run[]): readonly Run[] {
  return joinRuns(
    runs.flatMap((run) =>
      run.text
        .split(/(\s+)/)
        .map((text) =>
          text.trim() === '' ? { text: text.replace(/[ \t]+/g, ' ') } : { ...run, text },
        ),
    ),
  );
}

const areRuns = (value: unknown): value is readonly Run[] =>
  Array.isArray(value) && value.every((each) => typeof (each as Run).text === 'string');

/** A picture as files keep it: its words, and nothing of how it is cut or what else is known of it. */
function withWordsAlone({ kind, caption, credit, alt }: Picture): Picture {
  return { kind, image: null, caption, credit, alt };
}

/** A body as files keep it: white space collapsed, pictures still to be supplied. */
function asFiled(body: readonly Block[]): unknown {
  const pictured = body.map((block) => (block.kind === 'picture' ? withWordsAlone(block) : block));
  return JSON.parse(JSON.stringify(pictured), (key, value: unknown) => {
    if (areRuns(value)) return withPlainSpaces(value);
    return typeof value === 'string' && key !== 'text' ? value.replace(/[ \t]+/g, ' ') : value;
  });
}

/** Bold throughout a heading or a whole body is taken for clutter by the importer, so it is not compared. */
const withoutBold = (runs: readonly Run[]): readonly Run[] =>
  joinRuns(runs.map(({ bold: _, ...run }) => run));

function withoutBoldIn(body: readonly Block[]): readonly Block[] {
  return body.map((block) =>
    block.kind === 'paragraph' || block.kind === 'heading'
      ? { ...block, runs: withoutBold(block.runs) }
      : block,
  );
}

test('a story comes back from HTML as it went, pictures apart', () =>
  fc.assert(
    fc.property(arbitraryNamedStory, (story) => {
      const { body } = printableStory(story);
      const back = storyFromHtml(exported(story, {}), birth, 'a.html');
      expect(asFiled(withoutBoldIn(back.body))).toEqual(asFiled(withoutBoldIn(body)));
    }),
  ));

/** A heading is one line in Markdown. */
function withPlainHeadings(body: readonly Block[]): readonly Block[] {
  return body.map((block) =>
    block.kind === 'heading'
      ? {
          ...block,
          runs: block.runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') })),
        }
      : block,
  );
}

/** GitHub's Markdown makes links of bare addresses, whatever stands before them. */
const arbitraryStoryWithoutAddresses = arbitraryNamedStory.filter(
  (story) => !passagesOf(story).some(({ text }) => /www\.|https?:|@/i.test(text)),
);

test('a story comes back from Markdown as it went, pictures apart', () =>
  fc.assert(
    fc.property(
      arbitraryStoryWithoutAddresses,
      fc.constantFrom(...MARKDOWN_PRESETS),
      (story, preset) => {
        const { body, ...furniture } = printableStory(story);
        const markdown = exported(story, { format: 'markdown', preset });
        const back = storyFromMarkdown(markdown, birth, 'a.md');
        for (const field of ['headline', 'standfirst', 'byline', 'dateline'] as const)
          expect(back[field]).toBe(furniture[field]);
        expect(asFiled(back.body)).toEqual(asFiled(withPlainHeadings(body)));
      },
    ),
  ));
