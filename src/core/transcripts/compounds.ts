import type { SpokenWord } from './spoken-words.ts';
import type { TranscriptWords } from './transcript-words.ts';

/** The two neighbouring words of the talk that written as one are this word, or null. */
function partsIn(talk: TranscriptWords, whole: string): readonly [string, string] | null {
  for (let at = 0; at + 1 < talk.words.length; at++) {
    const a = talk.words[at]?.key ?? '';
    const b = talk.words[at + 1]?.key ?? '';
    if (a.length + b.length === whole.length && whole.startsWith(a) && whole.endsWith(b))
      return [a, b];
  }
  return null;
}

function isPlainWord({ key, bracketed }: SpokenWord): boolean {
  return !bracketed && /^\p{L}{2,}$/u.test(key);
}

/**
 * A quotation's words with compounds written as the talk writes them: "website" as "web site" where the talk never
 * has the one but has the other, and the other way round. Figures never join or part.
 */
export function compoundsAsIn(
  talk: TranscriptWords,
  words: readonly SpokenWord[],
): readonly SpokenWord[] {
  const isSaid = (key: string): boolean => talk.vocabulary.has(key);
  const written: SpokenWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (!word) break;
    const joined = word.key + (next?.key ?? '');
    const mayJoin = next && isPlainWord(word) && isPlainWord(next) && isSaid(joined);
    const parts = !isSaid(word.key) && isPlainWord(word) ? partsIn(talk, word.key) : null;
    if (mayJoin && !(isSaid(word.key) && isSaid(next.key))) {
      const range = { from: word.range.from, to: next.range.to };
      written.push({ ...word, key: joined, written: joined, range, rewritten: 'compounds' });
      at++;
    } else if (parts) {
      for (const key of parts) written.push({ ...word, key, rewritten: 'compounds' });
    } else written.push(word);
  }
  return written;
}
