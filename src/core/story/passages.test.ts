import { expect, test } from 'vitest';
import type { Block } from './block.ts';
import { passagesOf } from './passages.ts';
import { joinRuns } from './runs.ts';

const body: readonly Block[] = [
  { kind: 'paragraph', runs: [{ text: 'It was ' }, { text: 'late', bold: true }, { text: '.' }] },
  {
    kind: 'list',
    style: 'bulleted',
    items: [
      { runs: [{ text: 'one' }], items: [{ runs: [{ text: 'one and a half' }], items: [] }] },
      { runs: [{ text: 'two' }], items: [] },
    ],
  },
  { kind: 'divider' },
  { kind: 'block quote', paragraphs: [[{ text: 'First.' }], [{ text: 'Second.' }]] },
  { kind: 'picture', image: null, caption: 'The wharf.', credit: 'Supplied', alt: 'A wharf.' },
];

test('a story reads from headline to last caption, each passage with its place', () => {
  const read = passagesOf({ headline: 'H', standfirst: 'S', body }).map(({ role, text, source }) =>
    source.kind === 'body' ? [source.block, source.part, role, text] : [source.kind, role, text],
  );
  expect(read).toEqual([
    ['headline', 'headline', 'H'],
    ['standfirst', 'standfirst', 'S'],
    [0, 0, 'paragraph', 'It was late.'],
    [1, 0, 'list item', 'one'],
    [1, 1, 'list item', 'one and a half'],
    [1, 2, 'list item', 'two'],
    [3, 0, 'block quote', 'First.'],
    [3, 1, 'block quote', 'Second.'],
    [4, 0, 'caption', 'The wharf.'],
  ]);
});

test('neighbouring runs of one style join, empty ones go', () => {
  expect(
    joinRuns([{ text: 'a', bold: true }, { text: '' }, { text: 'b', bold: true }, { text: 'c' }]),
  ).toEqual([{ text: 'ab', bold: true }, { text: 'c' }]);
});
