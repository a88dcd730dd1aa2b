const SINGLE_MARKS = /[‘’‚‛′ʼ`´]/gu;
const DOUBLE_MARKS = /[“”„‟″«»]|''/gu;
const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u2060\ufeff]+/gu;

/**
 * The words with what nobody would call a change of wording taken out: curly marks straightened, runs of space
 * made one, ends trimmed, the same letters in one form (NFC). Case, wording and all other punctuation stay.
 */
export function foldMarksAndSpaces(words: string): string {
  return words
    .normalize('NFC')
    .replace(SINGLE_MARKS, "'")
    .replace(DOUBLE_MARKS, '"')
    .replace(SPACES, ' ')
    .trim();
}
