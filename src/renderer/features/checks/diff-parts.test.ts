import { expect, test } from 'vitest';
import { createMatcher } from '../../../core/transcripts/matcher.ts';
import { diffParts } from './diff-parts.ts';

const turns = [
  {
    speaker: 'Ana Harrow',
    from: 9,
    to: null,
    text: 'The crane and the jetty come first.',
  },
  { speaker: 'Tom Birch', from: 12, to: null, text: 'That is news to the whole board.' },
  { speaker: 'Jo Lim', from: 15, to: null, text: 'It was in the paper twice.' },
  {
    speaker: 'Ana Harrow',
    from: 1,
    to: null,
    text: 'We will not, um, fix the wharf roof this year.',
  },
];
const matcher = createMatcher([{ file: 'a', transcript: { turns } }]);
const SIGNS = { added: '+', dropped: '-', gap: '' };
const printed = (text: string): string =>
  diffParts(text, matcher.match({ text, speaker: null }).differences)
    .map((part) => (part.look === null ? part.text : `{${SIGNS[part.look]}${part.text}}`))
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
  [
    'The crane and the jetty come first. We will not, um, fix the wharf roof.',
    'The crane and the jetty come first. {[…]} We will not, um, fix the wharf roof.',
  ],
])('%s', (text, marked) => {
  expect(printed(text)).toBe(marked);
});
