// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { domRangeOf } from './text-range.ts';

function wordsAt(html: string, from: number, to: number): string | null {
  const element = document.createElement('div');
  element.innerHTML = html;
  const at = domRangeOf(element, { from, to });
  if (!at) return null;
  const range = document.createRange();
  range.setStart(at.startContainer, at.startOffset);
  range.setEnd(at.endContainer, at.endOffset);
  return range.toString();
}

describe('text offsets in the DOM', () => {
  it.each([
    ['<span>The harbour</span>', 4, 11, 'harbour'],
    ['<span>The </span><strong>har</strong><span>bour</span>', 4, 11, 'harbour'],
    ['<span>The </span><a><span>harbour</span></a>', 4, 11, 'harbour'],
    ['<span>one</span><br><span>two</span>', 4, 7, 'two'],
    ['<span>one</span><br><span>two</span>', 1, 5, 'net'],
    ['<span>item</span><ul><li>nested</li></ul>', 0, 4, 'item'],
    ['<span>short</span>', 3, 9, null],
    ['<span>item</span><ul><li>nested</li></ul>', 5, 8, null],
  ])('%s from %i to %i', (html, from, to, words) => expect(wordsAt(html, from, to)).toBe(words));
});
