import { expect, test } from 'vitest';
import { slugFrom } from './slug.ts';

test.each([
  ["Key 'pretty much' rules out SAS in Iraq", 'key-pretty-much-rules-out-sas-in-iraq'],
  ['Māori wardens: “It’s not over”', 'maori-wardens-its-not-over'],
  ['  ---  ', ''],
  ['x'.repeat(80), 'x'.repeat(30)],
  [`${'word '.repeat(20)}`, Array.from({ length: 12 }, () => 'word').join('-')],
])('%s → %s', (title, slug) => expect(slugFrom(title)).toBe(slug));
