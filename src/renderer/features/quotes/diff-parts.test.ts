import { expect, test } from 'vitest';
import { createMatcher } from '../../../core/transcripts/matcher.ts';
import { diffParts } from './diff-parts.ts';

const turns = [
  {
    speaker: 'Ana Harrow',
    from: 1,
    to: null,
    text: 'We will not, um, fix the wharf roof this year.',
  },
];
const matcher = createMatcher([{ file: 'a', transcript: { turns } }]);
const printed = (text: string): string =>
  diffParts(text, matcher.match({ text, speaker: null }).differences)
    .map((part) =>
      part.look === null ? part.text : `{${part.look === 'added' ? '+' : '-'}${part.text}}`,
    )
    .join('');

test.each([
  ['We will not fix the wharf roof this year.', 'We will not {-um} fix the wharf roof this year.'],
  [
    'We will, um, fix the wharf roof this year.',
    'We will, {-not} um, fix the wharf roof this year.',
  ],
  [
    'We will not, um, mend the wharf roof this year.',
    'We will not, um, {-fix} {+mend} the wharf roof this year.',
  ],
  [
    'We will not, um, fix the wharf roof this year.',
    'We will not, um, fix the wharf roof this year.',
  ],
])('%s', (text, marked) => {
  expect(printed(text)).toBe(marked);
});
