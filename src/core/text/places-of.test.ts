import { expect, test } from 'vitest';
import { placesOf } from './places-of.ts';

test.each([
  ['The ferry, the Ferry', 'ferry', [4, 15]],
  ['It’s “ready”', `it's "ready"`, [0]],
  ['aaaa', 'aa', [0, 2]],
  ['Whānau', 'whānau', [0]],
  ['Anything', '', []],
  ['Nothing', 'ferry', []],
  ['It is\nlate', 'is late', [3]],
])('in “%s”, %s stands at %j', (text, words, places) => {
  expect(placesOf(text, words).map(({ from }) => from)).toEqual(places);
});
