import { expect, test } from 'vitest';
import { momentWords, whenWords } from './when.ts';

const now = new Date(2026, 10, 22, 14, 30);

test.each([
  [new Date(2026, 10, 22, 9, 5), '09:05'],
  [new Date(2026, 10, 21, 23, 59), 'yesterday'],
  [new Date(2026, 10, 20, 12, 0), 'Friday'],
  [new Date(2026, 10, 3, 12, 0), '3 November'],
  [new Date(2025, 10, 3, 12, 0), '3 November 2025'],
])('%s is %s', (at, words) => {
  expect(whenWords(at.toISOString(), now)).toBe(words);
});

test('a damaged date says nothing', () => expect(whenWords('soon', now)).toBe(''));

test.each([
  [new Date(2026, 10, 22, 9, 5), '09:05'],
  [new Date(2026, 10, 21, 23, 59), 'yesterday, 23:59'],
  [new Date(2026, 10, 3, 12, 0), '3 November, 12:00'],
])('%s with its time is %s', (at, words) => {
  expect(momentWords(at.toISOString(), now)).toBe(words);
});
