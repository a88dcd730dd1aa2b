const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʻʼ‘][\p{L}\p{N}\p{M}]+)*/gu;
const BEYOND_ASCII = /[^\u0020-\u007e]/;

/** A word as it is searched: accents, macrons, case and apostrophes aside. `Māori` is `maori`. */
export function foldWord(word: string): string {
  const bare = BEYOND_ASCII.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
  return bare.toLowerCase().replace(/['’ʻʼ‘]/g, '');
}

/** The words of a text as they were written. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The words of a text with where each starts. */
export function placesOfWords(
  text: string,
): readonly { readonly word: string; readonly at: number }[] {
  return Array.from(text.matchAll(WORD), (match) => ({ word: match[0], at: match.index }));
}
