import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { putRight, withDoubleMarks } from './double-marks.ts';

describe('two single marks typed for a double one', () => {
  it.each([
    ["''It rained,'' said Lane.", '"It rained," said Lane.'],
    ["``It rained,'' said Lane.", '"It rained," said Lane.'],
    ['‘‘It rained,’’ said Lane.', '"It rained," said Lane.'],
    ["Lane called it ''late'' and ''thin.''", 'Lane called it "late" and "thin."'],
    ["''He said 'go,' and I went,'' Lane said.", '"He said \'go,\' and I went," Lane said.'],
    ["(''It rained.'')", '("It rained.")'],
  ])('%s', (typed, meant) => {
    expect(withDoubleMarks(typed)).toBe(meant);
  });

  it.each([
    "The rig was 6' 5'' long and 3'' wide.",
    "''It rained, said Lane.",
    "It rained,'' said Lane.",
    "'''It rained''' is bold in a wiki.",
    "They left '' and '' blank.",
    "'It rained,' said Lane.",
  ])('left alone: %s', (text) => {
    expect(withDoubleMarks(text)).toBe(text);
  });
});

const copy = fc
  .array(fc.constantFrom("''", '``', "'", '’’', '‘‘', 'it', '5', ' ', ',', '.', '\n', '"'), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

test('every place in what was put right is a place in what was typed', () => {
  const typed = "Lane called it ''late'' and ''thin''.";
  const { text, typedAt } = putRight(typed);
  const from = text.indexOf('"thin"');
  expect(typed.slice(typedAt(from), typedAt(from + 6))).toBe("''thin''");
  expect(typed.slice(typedAt(from + 6))).toBe('.');
  expect(typedAt(0)).toBe(0);
});

test('nothing but such marks changes, and they change by twos', () => {
  fc.assert(
    fc.property(copy, (text) => {
      const read = withDoubleMarks(text);
      const plain = (words: string) => words.replace(/["'`’‘]/g, '');
      expect(plain(read)).toBe(plain(text));
      expect((read.match(/"/g) ?? []).length % 2).toBe((text.match(/"/g) ?? []).length % 2);
    }),
  );
});

test.each(["''", "'' ", "''a'' ", "``a'' "])('a megabyte of %j is read to its end', (piece) => {
  const text = piece.repeat(250_000);
  expect(withDoubleMarks(text).length).toBeLessThanOrEqual(text.length);
});
