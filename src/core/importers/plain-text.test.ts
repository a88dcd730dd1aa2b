import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Story } from '../story/story.ts';
import { plainText } from '../story/runs.ts';
import { storyFromPlainText } from './plain-text.ts';

const birth = { id: '7b0c9f0e-5d0e-4c53-8f6e-2f6f3a1d9a10', now: '2026-11-22T00:00:00Z' };
const read = (text: string): Story => storyFromPlainText(text, birth, 'harbour bridge.txt');

/** A body in short: paragraphs as they read, `[caption | credit]` for pictures, `---` for dividers. */
function outline(story: Story): readonly string[] {
  return story.body.map((block) => {
    if (block.kind === 'picture') return `[${block.caption} | ${block.credit}]`;
    if (block.kind === 'list')
      return `list: ${block.items.map(({ runs }) => plainText(runs)).join(', ')}`;
    return block.kind === 'paragraph' ? plainText(block.runs) : '---';
  });
}

const COPY = `Ferries may return to the upper harbour

A ferry that last ran in 1959 could be back within two years.

By Jane Doe

The Tern leaves Hobson Wharf in 1951. (Photo: Harbour Archive)
The Tern leaves Hobson Wharf in 1951. (Photo: Harbour Archive)

AUCKLAND, Tuesday — The council wants the ferry back.

“We miss it,” said Rewi Tane.
Jane Doe crossed in 1958. Photo: Supplied

***

It never closed.`;

test('takes copy apart as a newsroom would', () => {
  const story = read(COPY.replaceAll('\n', '\r\n'));
  expect(story).toMatchObject({
    headline: 'Ferries may return to the upper harbour',
    standfirst: 'A ferry that last ran in 1959 could be back within two years.',
    byline: 'By Jane Doe',
    dateline: 'AUCKLAND, Tuesday',
    slug: 'ferries-may-return-to-the-upper-harbour',
  });
  expect(outline(story)).toEqual([
    '[The Tern leaves Hobson Wharf in 1951. | Photo: Harbour Archive]',
    '[The Tern leaves Hobson Wharf in 1951. | Photo: Harbour Archive]',
    'The council wants the ferry back.',
    '“We miss it,” said Rewi Tane.',
    '[Jane Doe crossed in 1958. | Photo: Supplied]',
    '---',
    'It never closed.',
  ]);
});

test.each([
  ['Only one sentence, which is copy.', '', ['Only one sentence, which is copy.']],
  ['A heading only', 'A heading only', []],
  ['Standfirst: Why it fell.\nIt fell.', '', ['It fell.']],
  ['# Not a heading here', '# Not a heading here', []],
  ['Head\n\n- one\n- two', 'Head', ['- one', '- two']],
])('%j: headline %j', (text, headline, body) => {
  expect(read(text).headline).toBe(headline);
  expect(outline(read(text))).toEqual(body);
});

test('names a story without a headline after its file', () =>
  expect(read('It was late. It was dark.').slug).toBe('harbour-bridge'));

const words = (text: string): readonly string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();
const wordsOfStory = (story: Story): readonly string[] =>
  words(
    [story.headline, story.standfirst, story.byline, story.dateline, ...outline(story)].join('\n'),
  );

const line = fc.oneof(
  fc.constantFrom(
    'By Jane Doe',
    'LONDON (Reuters) - Shares fell.',
    'A ship (Supplied)',
    'Photo: X / Agency',
    'WELLINGTON, Tuesday',
    '***',
    '',
    '“We miss it,” he said.',
    'a line broken in the middle of a sentence, as mailers wrap it and',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.lorem({ maxCount: 30 }),
);

test('loses no word, whatever the copy', () =>
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 25 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      (lines, end) => {
        expect(wordsOfStory(read(lines.join(end)))).toEqual(words(lines.join('\n')));
      },
    ),
  ));

const SAMPLE = '../shared/samples/000_9271d96e8b614928.txt';
test.skipIf(!existsSync(SAMPLE))('reads the sample (skipped where there is none)', () => {
  const text = readFileSync(SAMPLE, 'utf8');
  const story = read(text);
  expect(wordsOfStory(story)).toEqual(words(text));
  expect(story.headline).toBe(text.split('\n', 1)[0]);
  expect(story.body.filter((block) => block.kind === 'picture')).toHaveLength(2);
  expect(story.body.filter((block) => block.kind === 'paragraph')).toHaveLength(13);
});

test('two single marks typed for a double one are read as that mark', () => {
  const story = read("Pier shuts\n\n''It leaks,'' said Lane. ``It is 5'' too low.''");
  expect(outline(story)).toEqual(['"It leaks," said Lane. "It is 5\'\' too low."']);
});

test('Word’s bullets make a list, and do not stand in it', () =>
  expect(
    outline(read('Port opens\n\nIt has:\n\n·\ta crane\n\n·\ta shed · old\n\n· said so')),
  ).toEqual(['It has:', 'list: a crane, a shed · old', '· said so']));
