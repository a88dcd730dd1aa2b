import { describe, expect, it } from 'vitest';
import type { Block, ListItem } from '../../core/story/block.ts';
import { settleBody, settleRuns } from './settle-body.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: text ? [{ text }] : [] });
const item = (text: string): ListItem => ({ runs: [{ text }], items: [] });
const bulleted = (...texts: string[]): Block => ({
  kind: 'list',
  style: 'bulleted',
  items: texts.map(item),
});
const quote = (...texts: string[]): Block => ({
  kind: 'block quote',
  paragraphs: texts.map((text) => [{ text }]),
});

describe('settling a body', () => {
  it('makes neighbouring lists of one style one list', () =>
    expect(settleBody([bulleted('a'), bulleted('b')])).toEqual([bulleted('a', 'b')]));
  it('keeps lists of two styles apart', () =>
    expect(
      settleBody([bulleted('a'), { kind: 'list', style: 'numbered', items: [item('b')] }]),
    ).toHaveLength(2));
  it('makes neighbouring block quotes one quote', () =>
    expect(settleBody([quote('a'), quote('b', 'c')])).toEqual([quote('a', 'b', 'c')]));
  it('keeps block quotes apart that have a paragraph between them', () =>
    expect(settleBody([quote('a'), paragraph('b'), quote('c')])).toHaveLength(3));
  it('drops a list of nothing', () =>
    expect(settleBody([bulleted(), paragraph('a')])).toEqual([paragraph('a')]));
  it('makes a lone empty paragraph an empty body', () =>
    expect(settleBody([paragraph('')])).toEqual([]));
  it('keeps an empty paragraph among others', () =>
    expect(settleBody([paragraph('a'), paragraph('')])).toHaveLength(2));
});

describe('settling runs', () => {
  it('joins neighbours of one style', () =>
    expect(settleRuns([{ text: 'a' }, { text: 'b' }])).toEqual([{ text: 'ab' }]));
  it('gives a line break the style of the words before it', () =>
    expect(settleRuns([{ text: 'a', bold: true }, { text: '\nb' }])).toEqual([
      { text: 'a\n', bold: true },
      { text: 'b' },
    ]));
  it('gives a first line break the style of the words after it', () =>
    expect(settleRuns([{ text: '\n' }, { text: 'a', italic: true }])).toEqual([
      { text: '\na', italic: true },
    ]));
  it('leaves a line break in the link it is in', () =>
    expect(settleRuns([{ text: 'a' }, { text: '\n', link: 'https://example.org' }])).toEqual([
      { text: 'a' },
      { text: '\n', link: 'https://example.org' },
    ]));
});
