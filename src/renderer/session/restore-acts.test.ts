import { expect, test } from 'vitest';
import { changedStretch } from './restore-acts.ts';

function apply(before: string, after: string): string {
  const { from, to, words } = changedStretch(before, after);
  return `${before.slice(0, from)}[${before.slice(from, to)}→${words}]${before.slice(to)}`;
}

test('only the stretch that differs is replaced', () => {
  expect(apply('“I will never go,”', '“I will go,”')).toBe('“I will [never →]go,”');
  expect(apply('“I will go,”', '“I will never go,”')).toBe('“I will [→never ]go,”');
  expect(apply('“Nine came.”', '“Five came.”')).toBe('“[Nin→Fiv]e came.”');
  expect(apply('“aa”', '“aaa”')).toBe('“aa[→a]”');
  expect(apply('“Same.”', '“Same.”')).toBe('“Same.”[→]');
});
