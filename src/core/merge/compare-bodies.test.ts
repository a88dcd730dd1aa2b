import { describe, expect, test } from 'vitest';
import type { Block } from '../story/block.ts';
import { compareBodies, onlyTheirs } from './compare-bodies.ts';

const body = (words: string): readonly Block[] =>
  [...words].map((text) => ({ kind: 'paragraph', runs: [{ text }] }));

const wordsOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.runs[0]?.text : '?')).join('');

/** `ab(x|y)c`: the same, then ours and theirs; `<` changed by us, `>` by them, `|` by both, `+` put in by each. */
function drawn(base: string | null, ours: string, theirs: string): string {
  const signs = { us: '<', them: '>', both: '|', each: '+' } as const;
  return compareBodies(base === null ? null : body(base), body(ours), body(theirs))
    .map(({ ours: mine, theirs: yours, changedBy }) =>
      changedBy ? `(${wordsOf(mine)}${signs[changedBy]}${wordsOf(yours)})` : wordsOf(mine),
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
    ['ab', 'axb', 'ayb', 'a(x+y)b'],
    ['ab', 'xab', 'aby', '(x<)ab(>y)'],
    ['abc', 'ac', 'abcd', 'a(<b)c(>d)'],
  ])('%j, ours %j, theirs %j: %j', (base, ours, theirs, expected) => {
    expect(drawn(base, ours, theirs)).toBe(expected);
  });
});

test('a paragraph that was put in on both sides stands once', () => {
  const [, stretch] = compareBodies(body('ab'), body('axyb'), body('ayzb'));
  expect(stretch && wordsOf(onlyTheirs(stretch))).toBe('z');
});

const sentences = (...texts: readonly string[]): readonly Block[] =>
  texts.map((text) => ({ kind: 'paragraph', runs: [{ text }] }));

test('neighbouring paragraphs that one side each has changed are two changes', () => {
  const [first, second] = ['The ferry stops in May.', 'The mayor is not amused.'];
  const stretches = compareBodies(
    sentences(first, second),
    sentences('The night ferry stops in May.', second),
    sentences(first, 'The mayor is not much amused.'),
  );
  expect(stretches.map(({ changedBy }) => changedBy)).toEqual(['us', 'them']);
});
