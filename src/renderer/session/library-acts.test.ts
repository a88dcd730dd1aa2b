import { expect, test } from 'vitest';
import { nameOf } from './library-acts.ts';

test.each([
  [{ headline: 'Ferry stops', slug: 'ferry' }, 'Ferry stops'],
  [{ headline: '  ', slug: 'ferry' }, 'ferry'],
  [{ headline: '', slug: '' }, 'Untitled story'],
])('%j is called %s', (named, name) => expect(nameOf(named)).toBe(name));
