import { expect, test } from 'vitest';
import type { Block } from '../story/block.ts';
import { storyFromMarkdown } from './markdown.ts';
import { blocksFromMarkdown } from './markdown-blocks.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const picture = (caption: string, credit: string, alt: string): Block => ({
  kind: 'picture',
  image: null,
  caption,
  credit,
  alt,
});

test.each<[string, string, readonly Block[]]>([
  ['wrapped lines', 'one\ntwo\n\nthree', [paragraph('one two'), paragraph('three')]],
  ['hard breaks', 'one\\\ntwo', [paragraph('one\ntwo')]],
  ['code as words', '`a` b\n\n```\nc\nd\n```', [paragraph('a b'), paragraph('c\nd')]],
  ['tables as lines', '| a | b |\n|---|---|\n| c | d |', [paragraph('a | b'), paragraph('c | d')]],
  ['struck words', '~~a~~ b', [paragraph('a b')]],
  [
    'raw HTML by its words',
    '<div onclick="x()">a <b>b</b></div>\n\nc <script>d</script>',
    [{ kind: 'paragraph', runs: [{ text: 'a ' }, { text: 'b', bold: true }] }, paragraph('c d')],
  ],
  [
    'unsafe links',
    '[a](javascript:alert(1)) [b][1]\n\n[1]: https://example.org/',
    [{ kind: 'paragraph', runs: [{ text: 'a ' }, { text: 'b', link: 'https://example.org/' }] }],
  ],
  ['a picture', '![Alt](a.jpg "A ship (Supplied)")', [picture('A ship', 'Supplied', 'Alt')]],
  [
    'a captioned picture',
    '![Alt](a.jpg)\\\n_A ship._ (Jane Doe)',
    [picture('A ship.', 'Jane Doe', 'Alt')],
  ],
  ['a caption without its picture', '_A ship._ (Jane Doe)', [picture('A ship.', 'Jane Doe', '')]],
  [
    'a paragraph in italics',
    '_A ship._',
    [{ kind: 'paragraph', runs: [{ text: 'A ship.', italic: true }] }],
  ],
  [
    'a picture among words',
    'a ![Alt](a.jpg) b',
    [paragraph('a'), picture('', '', 'Alt'), paragraph('b')],
  ],
  [
    'tasks and footnotes',
    '- [x] done\n\na[^1]\n\n[^1]: b',
    [
      { kind: 'list', style: 'bulleted', items: [{ runs: [{ text: '[x] done' }], items: [] }] },
      paragraph('a[1]'),
      paragraph('[1]'),
      paragraph('b'),
    ],
  ],
])('reads %s', (_, markdown, expected) => expect(blocksFromMarkdown(markdown)).toEqual(expected));

const birth = { id: '7b0c9f0e-5d0e-4c53-8f6e-2f6f3a1d9a10', now: '2026-11-22T00:00:00Z' };

test.each([
  ['the first main heading', '# Ferry\n\nText.', 'Ferry', 1],
  ['the front matter', '---\ntitle: "Ferry"\n---\n\n# Part one\n\nText.', 'Ferry', 2],
  ['front matter that is no YAML', '---\ntitle: [\n---\n\n# Ferry\n', 'Ferry', 0],
  ['front matter of another kind', '---\n- a\n---\n\n# Ferry\n', 'Ferry', 0],
])('takes the headline from %s', (_, markdown, headline, blocks) => {
  const story = storyFromMarkdown(markdown, birth, 'a.md');
  expect([story.headline, story.body.length]).toEqual([headline, blocks]);
});

test('reads the fields of other people’s front matter', () =>
  expect(
    storyFromMarkdown(
      '---\ntitle: 0123\ndescription: Why\nauthor: {name: Jane Doe}\ntags: [a, b]\nparams: {dateline: LONDON}\n---\n',
      birth,
      'a.md',
    ),
  ).toMatchObject({
    headline: '123',
    standfirst: 'Why',
    byline: 'Jane Doe',
    dateline: 'LONDON',
    keywords: ['a', 'b'],
  }));
