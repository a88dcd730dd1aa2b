import { afterEach, expect, test } from 'vitest';
import { localMoment } from './local-moment.ts';

const zone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zone;
});

test.each([
  ['Pacific/Auckland', '2026-11-22T23:30:00.000+13:00'],
  ['America/St_Johns', '2026-11-22T07:00:00.000-03:30'],
  ['UTC', '2026-11-22T10:30:00.000+00:00'],
])('the same moment in %s', (place, local) => {
  process.env['TZ'] = place;
  expect(localMoment('2026-11-22T10:30:00.000Z')).toBe(local);
  expect(new Date(local).toISOString()).toBe('2026-11-22T10:30:00.000Z');
});
