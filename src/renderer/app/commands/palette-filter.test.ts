import { expect, test } from 'vitest';
import { bestMatches } from './palette-filter.ts';

const titles = ['Copy story as HTML', 'Export…', 'Bulleted list', 'Block quote', 'Next quote'];

test.each([
  ['', titles],
  ['exp', ['Export…']],
  ['quote', ['Block quote', 'Next quote']],
  ['bl', ['Block quote', 'Bulleted list']],
  ['bq', ['Block quote']],
  ['html', ['Copy story as HTML']],
  ['nxqt', ['Next quote']],
  ['zzz', []],
])('“%s” finds %j', (typed, found) => {
  const choices = titles.map((title) => ({ title }));
  expect(bestMatches(choices, typed).map(({ title }) => title)).toEqual(found);
});
