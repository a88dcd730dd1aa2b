import { describe, expect, it } from 'vitest';
import { markAt } from './quote-at-caret.ts';
import type { QuoteMark } from './quote-mark.ts';

const mark = (id: string, block: number, part: number, from: number, to: number): QuoteMark => ({
  id,
  owner: id,
  block,
  part,
  range: { from, to },
  look: 'unchecked',
});

const MARKS = [mark('a', 1, 0, 5, 9), mark('b', 1, 0, 20, 30), mark('c', 4, 2, 0, 3)];

describe('the quote at the caret', () => {
  it.each([
    [{ block: 1, part: 0, offset: 7 }, 'a'],
    [{ block: 1, part: 0, offset: 5 }, 'a'],
    [{ block: 1, part: 0, offset: 30 }, 'b'],
    [{ block: 1, part: 0, offset: 12 }, undefined],
    [{ block: 0, part: 0, offset: 7 }, undefined],
    [{ block: 4, part: 1, offset: 1 }, undefined],
    [{ block: 4, part: 2, offset: 1 }, 'c'],
    [{ block: 9, part: 0, offset: 1 }, undefined],
  ])('%j is %s', (spot, id) => expect(markAt(MARKS, spot)?.id).toBe(id));
});
