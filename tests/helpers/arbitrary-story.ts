import fc from 'fast-check';
import type { Block, ListItem, Picture } from '../../src/core/story/block.ts';
import { newStory } from '../../src/core/story/new-story.ts';
import type { PictureDetails } from '../../src/core/story/picture-details.ts';
import { TEXT_DETAILS } from '../../src/core/story/picture-details.ts';
import type { PictureEdit } from '../../src/core/story/picture-edit.ts';
import { PICTURE_SIZES } from '../../src/core/story/picture-edit.ts';
import type { Run } from '../../src/core/story/runs.ts';
import { joinRuns } from '../../src/core/story/runs.ts';
import type { Story } from '../../src/core/story/story.ts';

/** Words that have broken somebody's export: markup, front matter, escapes, entities, blanks that are not blanks. */
export const HOSTILE_WORDS = [
  '<script>alert(1)</script>',
  '</script>',
  ']]>',
  '<!--',
  '-->',
  '---',
  '...',
  '`code`',
  '```',
  '**bold**',
  '*',
  '_under_',
  '# not a heading',
  '1. not a list',
  '- not a list',
  '> not a quote',
  '[text](javascript:alert(1))',
  '![alt](x)',
  '&amp;',
  '&#x20;',
  '\\',
  '~~struck~~',
  '| a | b |',
  'www.example.org',
  'https://example.org/a_b_c',
  'name@example.org',
  '[^1]',
  '{{ template }}',
  '{% raw %}',
  'key: value',
  '"quoted"',
  '“curly” ‘marks’',
  'Māori',
  '🐌',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u0000',
  '\ud800',
  'yes',
  'null',
  '0123',
  '2026-11-22',
];

const word = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 4 }) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);

/** Text of one line. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '', '  ')), { maxLength: 6 })
  .map((words) =>
    words
      .map(([text, space]) => text + space)
      .join('')
      .replace(/[\r\n\u2028\u2029]/g, ' '),
  );

const arbitraryLink = fc.constantFrom(
  'https://example.org/',
  'https://example.org/a_b?c=d&e=(f)#g',
  'http://example.org/%3Cscript%3E',
  'mailto:desk@example.org',
);

const arbitraryRun: fc.Arbitrary<Run> = fc
  .record(
    {
      text: fc
        .tuple(arbitraryText, fc.constantFrom('', '', '', '\n'))
        .map(([text, end]) => text + end),
      bold: fc.constant(true as const),
      italic: fc.constant(true as const),
      link: arbitraryLink,
    },
    { requiredKeys: ['text'] },
  )
  .map((run) => run);

/** Runs as the editor makes them: neighbours of one style joined, none empty. Often overlapping styles. */
export const arbitraryRuns: fc.Arbitrary<readonly Run[]> = fc
  .array(arbitraryRun, { maxLength: 5 })
  .map(joinRuns);

const { items: arbitraryItems } = fc.letrec<{ items: readonly ListItem[]; item: ListItem }>(
  (tie) => ({
    item: fc.record({
      runs: arbitraryRuns,
      items: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant([]), tie('items')),
    }),
    items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
  }),
);

const arbitraryImage = fc.record({
  file: fc
    .tuple(fc.stringMatching(/^[0-9a-f]{64}$/), fc.constantFrom('jpg', 'png', 'webp'))
    .map(([hash, ending]) => `${hash}.${ending}`),
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
});

const fraction = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);

/** Details as a person or a machine may leave them, texts that say nothing among them. */
export const arbitraryDetails: fc.Arbitrary<PictureDetails> = fc.record(
  {
    ...(Object.fromEntries(TEXT_DETAILS.map((name) => [name, arbitraryText])) as Record<
      (typeof TEXT_DETAILS)[number],
      typeof arbitraryText
    >),
    people: fc.array(arbitraryText, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

/** Any edit that a story can hold. */
export const arbitraryEdit: fc.Arbitrary<PictureEdit> = fc.record(
  {
    straighten: fc.integer({ min: -4500, max: 4500 }).map((value) => value / 100),
    crop: fc
      .record({ x: fraction, y: fraction, width: fraction, height: fraction })
      .map(({ x, y, width, height }) => ({
        x: x * 0.9,
        y: y * 0.9,
        width: (1 - x * 0.9) * Math.max(0.01, width),
        height: (1 - y * 0.9) * Math.max(0.01, height),
      })),
    focal: fc.record({ x: fraction, y: fraction }),
    size: fc.constantFrom(...PICTURE_SIZES),
  },
  { requiredKeys: [] },
);

/** A picture with or without its file, its details and an edit. */
export const arbitraryPicture: fc.Arbitrary<Picture> = fc.record(
  {
    kind: fc.constant('picture' as const),
    image: fc.option(arbitraryImage),
    caption: arbitraryText,
    credit: arbitraryText,
    alt: arbitraryText,
    details: arbitraryDetails,
    edit: arbitraryEdit,
    lead: fc.constant(true as const),
  },
  { requiredKeys: ['kind', 'image', 'caption', 'credit', 'alt'] },
);

/** A block of any kind. */
export const arbitraryBlock: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('paragraph' as const), runs: arbitraryRuns }),
  },
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const),
    runs: arbitraryRuns,
  }),
  fc.record({
    kind: fc.constant('list' as const),
    style: fc.constantFrom('bulleted' as const, 'numbered' as const),
    items: arbitraryItems,
  }),
  fc.record({
    kind: fc.constant('block quote' as const),
    paragraphs: fc.array(arbitraryRuns, { minLength: 1, maxLength: 3 }),
  }),
  arbitraryPicture,
  fc.constant({ kind: 'divider' as const }),
);

/** A body of up to eight blocks. */
export const arbitraryBody: fc.Arbitrary<readonly Block[]> = fc.array(arbitraryBlock, {
  maxLength: 8,
});

/** A whole story, never checked: no events, no cast. */
export const arbitraryStory: fc.Arbitrary<Story> = fc
  .record({
    headline: arbitraryText,
    standfirst: arbitraryText,
    byline: arbitraryText,
    dateline: arbitraryText,
    section: arbitraryText,
    keywords: fc.array(arbitraryText, { maxLength: 3 }),
    body: arbitraryBody,
  })
  .map((parts) =>
    newStory({ id: '7b0c9f0e-5d0e-4c53-8f6e-2f6f3a1d9a10', now: '2026-11-22T00:00:00Z' }, parts),
  );
