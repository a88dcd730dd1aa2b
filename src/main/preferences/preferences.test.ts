import { expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../ipc/preferences.ts';
import { changePreferences, readPreferences } from './preferences.ts';

function keepOf(kept: unknown) {
  let value = kept;
  return { get: () => value, set: (_key: string, to: unknown) => void (value = to) };
}

test('without anything kept, the defaults', () => {
  expect(readPreferences(keepOf(undefined))).toEqual(DEFAULT_PREFERENCES);
});

test('a choice is kept and the others stay', () => {
  const keep = keepOf({ who: 'Ana', look: 'dark' });
  expect(changePreferences(keep, { look: 'light' })).toMatchObject({ who: 'Ana', look: 'light' });
  expect(readPreferences(keep)).toMatchObject({ who: 'Ana', look: 'light' });
});

test('one choice that makes no sense costs only itself', () => {
  const keep = keepOf({ who: 'Ana', look: 'sepia', railWidth: 'wide', unknown: 1 });
  expect(readPreferences(keep)).toEqual({ ...DEFAULT_PREFERENCES, who: 'Ana' });
});

test.each(['a word', 7, null, [1, 2]])('%j in its place is as good as nothing', (kept) => {
  expect(readPreferences(keepOf(kept))).toEqual(DEFAULT_PREFERENCES);
});
