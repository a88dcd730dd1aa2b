import { expect, test } from 'vitest';
import { isSameName } from './same-name.ts';

test.each([
  ['Ana Moss', 'Ana Moss', true],
  ['Moss', 'Ana Moss', true],
  ['Ana Moss', 'Ben Moss', false],
  ['Moss', 'Lane', false],
  ['oss', 'Ana Moss', false],
  ['D’Arcy', "Rose D'Arcy", true],
  [null, 'Moss', false],
  [null, null, true],
])('%s and %s: %s', (a, b, same) => {
  expect(isSameName(a, b)).toBe(same);
});
