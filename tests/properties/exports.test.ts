import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportFailureMessage } from '../../src/core/exporters/export-failure.ts';
import type { ExportOptions } from '../../src/core/exporters/export-format.ts';
import { EXPORT_FORMATS, MARKDOWN_PRESETS } from '../../src/core/exporters/export-format.ts';
import { exportStory } from '../../src/core/exporters/export-story.ts';
import { renderCopy } from '../../src/core/exporters/render-copy.ts';
import type { Story } from '../../src/core/story/story.ts';
import { arbitraryStory } from '../helpers/arbitrary-story.ts';

const now = '2026-11-22T12:41:00+13:00';

const arbitraryOptions: fc.Arbitrary<ExportOptions> = fc.record({
  format: fc.constantFrom(...EXPORT_FORMATS),
  preset: fc.constantFrom(...MARKDOWN_PRESETS),
  asDraft: fc.constant(true),
  now: fc.constant(now),
});

function exported(story: Story, options: ExportOptions): string {
  const result = exportStory(story, options);
  if (!result.ok) throw new Error(exportFailureMessage(result.failure));
  return result.value.files[0]?.text ?? '';
}

/** `exportStory` compares every word itself; this holds that it never has to refuse. */
test('every story can be exported with every word, in every format', () =>
  fc.assert(
    fc.property(arbitraryStory, arbitraryOptions, (story, options) => {
      exported(story, options);
    }),
    { numRuns: 300 },
  ));

test('every story can be copied with every word', () =>
  fc.assert(
    fc.property(arbitraryStory, fc.constantFrom(...EXPORT_FORMATS), (story, format) => {
      expect(renderCopy(story, { format, now }).ok).toBe(true);
    }),
  ));

const TAGS =
  /^(?:article|header|h[1-3]|p|time|ul|ol|li|blockquote|figure|figcaption|img|span|a|strong|em|br|hr)$/;
const ATTRIBUTES =
  / (?!(?:lang|class|datetime|href|src|alt|width|height|srcset|sizes|data-focal|style)=)[a-z-]+=/;
const STYLE = /^object-position: \d+(?:\.\d+)?% \d+(?:\.\d+)?%$/;
const CLASSES = /^(?:standfirst|byline|dateline|date|credit|draft|small|wide|override)$/;

test('HTML holds nothing but the article: no scripts, styles, foreign classes or unsafe addresses', () =>
  fc.assert(
    fc.property(arbitraryStory, (story) => {
      const html = exported(story, {
        format: 'html fragment',
        preset: 'plain',
        asDraft: true,
        now,
      });
      const tags = html.match(/<[a-z][^>]*>/g) ?? [];
      for (const tag of tags) {
        expect(/^<([a-z0-9]+)/.exec(tag)?.[1]).toMatch(TAGS);
        expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(ATTRIBUTES);
      }
      for (const [, style] of html.matchAll(/ style="([^"]*)"/g)) expect(style).toMatch(STYLE);
      for (const [, name] of html.matchAll(/ class="([^"]*)"/g)) expect(name).toMatch(CLASSES);
      for (const [, address] of html.matchAll(/ (?:href|src)="([^"]*)"/g))
        expect(address).toMatch(/^(?:https?:\/\/|mailto:|pictures\/)/);
    }),
  ));
