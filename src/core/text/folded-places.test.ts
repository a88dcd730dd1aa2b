import { expect, test } from 'vitest';
import { foldText, placesInFolded } from './folded-places.ts';

const found = (text: string, words: string): readonly string[] =>
  placesInFolded(foldText(text), words).map(({ from, to }) => text.slice(from, to));

test.each([
  ['It leaks. It LEAKS.', 'leaks', ['leaks', 'LEAKS']],
  ['Whakaatu Māori said so', 'maori', ['Māori']],
  ['Whakaatu Maori said so', 'māori', ['Maori']],
  ['decomposed Ma\u0304ori, then more', 'maori', ['Ma\u0304ori']],
  ['decomposed Ma\u0304ori, then more', 'then', ['then']],
  ['a café, naïve', 'cafe, naive', ['café, naïve']],
  ['it’s “late”', 'it\'s "late"', ['it’s “late”']],
  ['one\ntwo', 'one two', ['one\ntwo']],
  ['İzmir and İzmir', 'izmir', ['İzmir', 'İzmir']],
  ['𝒳 then words', 'words', ['words']],
  ['aaaa', 'aa', ['aa', 'aa']],
  ['anything', '', []],
  ['anything', '\u0304', []],
])('in %j, %j is %j', (text, words, places) => {
  expect(found(text, words)).toEqual(places);
});
