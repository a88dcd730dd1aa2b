import { expect, test } from 'vitest';
import { lapseDifference } from './lapse-difference.ts';

const marks = { same: '', removed: '-', added: '+' } as const;

test.each([
  ['“It leaked.”', '“It leaked.”', '“It leaked.”'],
  ['“It leaked today.”', '“It leaked twice.”', '“It leaked|- today|+ twice|.”'],
  ['“We will not go.”', '“We will go.”', '“We will|- not| go.”'],
  ['“It leaked”', '“It has leaked”', '“It|+ has| leaked”'],
  ['“from the first day”', '“from the first” day', '“from the first|- day|”|+ day'],
  ['"It\'s  late."', '“It’s late.”', '“It’s late.”'],
  ['', '“New.”', '+“New.”'],
  ['', '', ''],
])('%s → %s', (before, after, parts) => {
  const shown = lapseDifference(before, after).map(({ kind, text }) => marks[kind] + text);
  expect(shown.join('|')).toBe(parts);
});
