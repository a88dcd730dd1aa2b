import { expect, test } from 'vitest';
import type { StorySummary } from '../../ipc/contract.ts';
import { nameOf, storiesMatching } from './library-acts.ts';

function story(slug: string, headline: string, words: string): StorySummary {
  return {
    id: slug,
    slug,
    headline,
    words,
    status: 'draft',
    changed: '2026-11-22T00:00:00.000Z',
    quotes: { checked: 0, total: 0 },
    pictures: { complete: 0, total: 0 },
  };
}

const ferry = story('night-ferry', 'Ferry stops', 'the boat stopped');
const bees = story('bees', 'Bees return', 'hives were counted');

test.each([
  ['', [ferry, bees]],
  ['FERRY', [ferry]],
  ['hives bees', [bees]],
  ['hives ferry', []],
])('“%s” finds %j', (typed, found) => {
  expect(storiesMatching([ferry, bees], typed)).toEqual(found);
});

test.each([
  [{ headline: 'Ferry stops', slug: 'ferry' }, 'Ferry stops'],
  [{ headline: '  ', slug: 'ferry' }, 'ferry'],
  [{ headline: '', slug: '' }, 'Untitled story'],
])('%j is called %s', (named, name) => expect(nameOf(named)).toBe(name));
