import { expect, test } from 'vitest';
import { atOffset, dayIn, momentIn } from './moment.ts';

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

test.each([
  [780, '2026-11-22T23:30:00.000+13:00'],
  [-210, '2026-11-22T07:00:00.000-03:30'],
  [0, '2026-11-22T10:30:00.000+00:00'],
])('the same moment %d minutes ahead', (minutes, local) => {
  expect(atOffset('2026-11-22T10:30:00.000Z', minutes)).toBe(local);
  expect(new Date(local).toISOString()).toBe('2026-11-22T10:30:00.000Z');
});
