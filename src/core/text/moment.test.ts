import { expect, test } from 'vitest';
import { dayIn, momentIn } from './moment.ts';

test('a day is the one that is written', () => {
  expect(dayIn('2026-11-22T23:30:00+13:00')).toBe('22 November 2026');
});

test.each([
  ['2026-11-24T06:00:00.000Z', '06:00 on 24 November 2026 (UTC)'],
  ['2026-11-24T06:00+13:00', '06:00 on 24 November 2026 (UTC+13:00)'],
  ['2026-11-24T06:00:00', '06:00 on 24 November 2026'],
  ['2026-11-24', '24 November 2026'],
])('%s is %s', (moment, words) => {
  expect(momentIn(moment)).toBe(words);
});
