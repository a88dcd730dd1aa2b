import { expect, test } from 'vitest';
import type { CastMember } from '../../../core/quotes/cast/cast.ts';
import { alsoCalled } from './cast-lines.ts';

function member(name: string, ...texts: readonly string[]): CastMember {
  const place = { passage: 0, range: { from: 0, to: 1 } };
  const mentions = texts.map((text) => ({ text, place }));
  return { name, titles: [], mentions } as unknown as CastMember;
}

const names = (...texts: readonly string[]): readonly string[] =>
  alsoCalled(member('Hemi Callaghan', ...texts)).map(({ name }) => name);

test('a name of its own is listed once, the full name not at all', () => {
  expect(names('Hemi Callaghan', 'Mr Callaghan', 'Mr Callaghan')).toEqual(['Mr Callaghan']);
});

test('a capital at the start of a sentence makes no second name', () => {
  expect(names('The minister', 'the minister')).toEqual(['the minister']);
});

test('every spelling stands apart together', () => {
  const [called] = alsoCalled(member('Hemi Callaghan', 'The minister', 'the minister'));
  expect(called?.spellings).toEqual(['The minister', 'the minister']);
});
