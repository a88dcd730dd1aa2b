import { describe, expect, test } from 'vitest';
import type { Block } from './block.ts';
import { compareBodies, mergedBody, sideOf } from './compare-bodies.ts';

const body = (words: string): readonly Block[] =>
  [...words].map((text) => ({ kind: 'paragraph', runs: [{ text }] }));

const wordsOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.runs[0]?.text : '?')).join('');

/** `ab(x|y)c`: the same, then ours and theirs; `<` changed by us, `>` by them, `|` by both. */
function drawn(base: string | null, ours: string, theirs: string): string {
  const signs = { us: '<', them: '>', both: '|' } as const;
  return compareBodies(base === null ? null : body(base), body(ours), body(theirs))
    .map((stretch) =>
      stretch.kind === 'same'
        ? wordsOf(stretch.blocks)
        : `(${wordsOf(stretch.ours)}${signs[stretch.changedBy]}${wordsOf(stretch.theirs)})`,
    )
    .join('');
}

describe('two bodies without the version both began with', () => {
  test.each([
    ['abc', 'abc', 'abc'],
    ['', '', ''],
    ['abc', 'axc', 'a(b|x)c'],
    ['abc', 'ac', 'a(b|)c'],
    ['ac', 'abc', 'a(|b)c'],
    ['abc', 'xyz', '(abc|xyz)'],
    ['aab', 'ab', 'a(a|)b'],
  ])('%j and %j: %j', (ours, theirs, expected) => {
    expect(drawn(null, ours, theirs)).toBe(expected);
  });
});

describe('two bodies with the version both began with', () => {
  test.each([
    ['abc', 'axc', 'abc', 'a(x<b)c'],
    ['abc', 'abc', 'axc', 'a(b>x)c'],
    ['abc', 'axc', 'ayc', 'a(x|y)c'],
    ['abcd', 'xbcd', 'abcy', '(x<a)bc(d>y)'],
    ['abc', 'axc', 'axc', 'axc'],
    ['abc', 'ac', 'abc', 'a(<b)c'],
    ['abc', 'abc', 'abcd', 'abc(>d)'],
  ])('%j, ours %j, theirs %j: %j', (base, ours, theirs, expected) => {
    expect(drawn(base, ours, theirs)).toBe(expected);
  });
});

test('where nobody has chosen, whoever changed a paragraph has it; ours where both did', () => {
  const stretches = compareBodies(body('abcdef'), body('xbcdyf'), body('abzdwf'));
  expect(wordsOf(mergedBody(stretches, stretches.map(sideOf)))).toBe('xbzdyf');
});

test('both sides of a difference can stand, ours first', () => {
  const stretches = compareBodies(null, body('axc'), body('ayc'));
  expect(wordsOf(mergedBody(stretches, ['ours', 'both', 'ours']))).toBe('axyc');
});
