/** The words of a text with their punctuation: the stretches between white space. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/\S+/gu) ?? [];
}
