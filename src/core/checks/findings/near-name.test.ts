import { expect, test } from 'vitest';
import { isNearly } from './near-name.ts';

test.each([
  ['Ngatai', 'Ngātai'],
  ['Walker', 'Walkr'],
  ['Wlaker', 'Walker'],
  ['Smith', 'Smyth'],
  ['Papadopoulos', 'Papadopulous'],
])('%s and %s are one name in two spellings', (a, b) => {
  expect(isNearly(a, b) && isNearly(b, a)).toBe(true);
});

test.each([
  ['Walker', 'Walker'],
  ['Harbour', 'Harbours'],
  ['Lee', 'Lea'],
  ['Smith', 'Jones'],
  ['Mason', 'Nason'],
  ['Walker', 'Walters'],
])('%s and %s are not', (a, b) => {
  expect(isNearly(a, b) || isNearly(b, a)).toBe(false);
});
