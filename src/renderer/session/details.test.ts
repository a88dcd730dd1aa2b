import { describe, expect, test } from 'vitest';
import type { TypedDetails } from './details.ts';
import { detailsFrom, typedFrom } from './details.ts';

const TYPED: TypedDetails = {
  section: 'Sport',
  keywords: 'ferry, Wellington harbour',
  embargo: '2026-11-22T14:30',
  language: 'en-NZ',
};

const detailsOf = (parts: Partial<TypedDetails>) => detailsFrom({ ...TYPED, ...parts });

describe('details', () => {
  test('are typed as they are said', () => {
    const details = detailsOf({});
    if (typeof details === 'string') throw new Error(details);
    expect(details).toMatchObject({ section: 'Sport', keywords: ['ferry', 'Wellington harbour'] });
    expect(typedFrom(details)).toEqual(TYPED);
  });
  test.each([
    ['ferry,, ferry , ', ['ferry']],
    ['', []],
  ])('keywords %j are %j', (keywords, meant) =>
    expect(detailsOf({ keywords })).toMatchObject({ keywords: meant }),
  );
  test('no day is no embargo', () => {
    expect(detailsOf({ embargo: '' })).toMatchObject({ embargo: null });
  });
  test('a language is written as it is registered', () => {
    expect(detailsOf({ language: ' en-nz' })).toMatchObject({ language: 'en-NZ' });
  });
  test.each(['', 'English, mostly', 'e'])('%j is no language', (language) => {
    expect(detailsOf({ language })).toMatch(/^The language is written as a code/);
  });
});
