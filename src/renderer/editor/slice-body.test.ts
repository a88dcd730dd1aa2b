import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/story/block.ts';
import type { Spot } from './slice-body.ts';
import { bodyAsText, sliceBody } from './slice-body.ts';

const BODY: readonly Block[] = [
  {
    kind: 'paragraph',
    runs: [{ text: 'The ' }, { text: 'harbour', bold: true }, { text: ' board' }],
  },
  { kind: 'heading', level: 2, runs: [{ text: 'A roof that leaked' }] },
  { kind: 'divider' },
  {
    kind: 'list',
    style: 'bulleted',
    items: [
      { runs: [{ text: 'glass' }], items: [{ runs: [{ text: 'broken' }], items: [] }] },
      { runs: [{ text: 'steel' }], items: [] },
    ],
  },
  { kind: 'block quote', paragraphs: [[{ text: 'It leaked.' }], [{ text: 'It was fixed.' }]] },
];

const spot = (block: number, part: number, offset: number): Spot => ({ block, part, offset });

describe('slicing a body', () => {
  it('takes words out of one paragraph with their styles', () =>
    expect(sliceBody(BODY, spot(0, 0, 2), spot(0, 0, 7))).toEqual([
      { kind: 'paragraph', runs: [{ text: 'e ' }, { text: 'har', bold: true }] },
    ]));
  it('takes words out of a subhead as plain words', () =>
    expect(sliceBody(BODY, spot(1, 0, 2), spot(1, 0, 6))).toEqual([
      { kind: 'paragraph', runs: [{ text: 'roof' }] },
    ]));
  it('keeps the blocks of a slice that runs over several', () =>
    expect(sliceBody(BODY, spot(0, 0, 12), spot(2, 0, 0))).toEqual([
      { kind: 'paragraph', runs: [{ text: 'board' }] },
      BODY[1],
      BODY[2],
    ]));
  it('keeps a nested item whose parent is cut away', () =>
    expect(sliceBody(BODY, spot(3, 1, 0), spot(3, 2, 5))).toEqual([
      {
        kind: 'list',
        style: 'bulleted',
        items: [
          { runs: [{ text: 'broken' }], items: [] },
          { runs: [{ text: 'steel' }], items: [] },
        ],
      },
    ]));
  it('takes words out of one list item as plain words', () =>
    expect(sliceBody(BODY, spot(3, 1, 1), spot(3, 1, 4))).toEqual([
      { kind: 'paragraph', runs: [{ text: 'rok' }] },
    ]));
  it('keeps the quote around paragraphs of a block quote', () =>
    expect(sliceBody(BODY, spot(4, 0, 3), spot(4, 1, 2))).toEqual([
      { kind: 'block quote', paragraphs: [[{ text: 'leaked.' }], [{ text: 'It' }]] },
    ]));
});

describe('a body as plain text', () => {
  it('has a blank line between paragraphs and a line for each item', () =>
    expect(bodyAsText(BODY)).toBe(
      'The harbour board\n\nA roof that leaked\n\nglass\nbroken\nsteel\n\nIt leaked.\n\nIt was fixed.',
    ));
});
