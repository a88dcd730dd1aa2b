import { expect, test } from 'vitest';
import { slugFrom } from './slug.ts';

test.each([
  ["Lane 'all but' rules out a bridge in 2027", 'lane-all-but-rules-out-a-bridge-in-2027'],
  ['Māori wardens: “It’s not over”', 'maori-wardens-its-not-over'],
  ['  ---  ', ''],
  ['x'.repeat(80), 'x'.repeat(30)],
  ['word '.repeat(20), Array.from({ length: 12 }, () => 'word').join('-')],
])('%s → %s', (title, slug) => expect(slugFrom(title)).toBe(slug));
