import { describe, expect, it, test } from 'vitest';
import { fillDown, fillToEnd, isIn, leadTo, nextCell, pasteInto, spanOf } from './cells.ts';

const LAST = { row: 2, column: 3 };
const at = (row: number, column: number) => ({ row, column });

it.each([
  ['ArrowDown', false, at(1, 1), at(2, 1)],
  ['ArrowDown', false, at(2, 1), at(2, 1)],
  ['ArrowDown', true, at(0, 1), at(2, 1)],
  ['ArrowUp', true, at(2, 1), at(0, 1)],
  ['ArrowLeft', false, at(1, 0), at(1, 0)],
  ['Home', false, at(1, 2), at(1, 0)],
  ['End', true, at(0, 0), at(2, 3)],
  ['x', false, at(0, 0), null],
])('%s (far: %s) from %j leads to %j', (key, isFar, from, to) =>
  expect(leadTo(from, key, isFar, LAST)).toEqual(to),
);

it.each([
  [at(0, 3), 1, at(1, 0)],
  [at(1, 0), -1, at(0, 3)],
  [at(2, 3), 1, null],
  [at(0, 0), -1, null],
] as const)('Tab from %j by %d is %j', (from, by, to) =>
  expect(nextCell(from, by, LAST)).toEqual(to),
);

test('a span holds its edges, whichever way it was drawn', () => {
  const span = spanOf(at(2, 1), at(0, 3));
  expect(span).toEqual({ top: 0, left: 1, bottom: 2, right: 3 });
  expect(isIn(span, at(2, 3))).toBe(true);
  expect(isIn(span, at(2, 0))).toBe(false);
});

describe('filling down', () => {
  const texts = [
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
  ];
  test('puts the uppermost row into those below it', () =>
    expect(fillDown(texts, spanOf(at(0, 0), at(2, 1)))).toEqual([
      { row: 1, column: 0, text: 'a' },
      { row: 1, column: 1, text: 'b' },
      { row: 2, column: 0, text: 'a' },
      { row: 2, column: 1, text: 'b' },
    ]));
  test('takes what stands above, where one row is chosen', () =>
    expect(fillDown(texts, spanOf(at(1, 1), at(1, 1)))).toEqual([
      { row: 1, column: 1, text: 'b' },
    ]));
  test('does nothing in the first row', () =>
    expect(fillDown(texts, spanOf(at(0, 0), at(0, 1)))).toEqual([]));
  test('goes to the end of the column', () =>
    expect(fillToEnd(texts, at(1, 0))).toEqual([{ row: 2, column: 0, text: 'c' }]));
  test('has nowhere to go from the last row', () => expect(fillToEnd(texts, at(2, 0))).toEqual([]));
});

describe('pasting', () => {
  test('puts one text into every cell chosen', () =>
    expect(pasteInto([['x']], spanOf(at(0, 1), at(1, 1)), LAST)).toEqual([
      { row: 0, column: 1, text: 'x' },
      { row: 1, column: 1, text: 'x' },
    ]));
  test('puts a row into every row chosen', () =>
    expect(pasteInto([['x', 'y']], spanOf(at(0, 1), at(1, 2)), LAST)).toEqual([
      { row: 0, column: 1, text: 'x' },
      { row: 0, column: 2, text: 'y' },
      { row: 1, column: 1, text: 'x' },
      { row: 1, column: 2, text: 'y' },
    ]));
  test('puts rows from the first cell on, and leaves out what has no cell', () =>
    expect(
      pasteInto(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        spanOf(at(2, 3), at(2, 3)),
        LAST,
      ),
    ).toEqual([{ row: 2, column: 3, text: 'a' }]));
});
