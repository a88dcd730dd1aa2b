import type { Story } from '../story/story.ts';

/** The words of a story: what a merge compares. Equal for stories of the same words, whatever was done to them. */
export function wordsKey({ headline, standfirst, byline, dateline, body }: Story): string {
  return JSON.stringify([headline, standfirst, byline, dateline, body]);
}

/**
 * The latest version that both sides have had: theirs are looked through, latest first, for one whose words we
 * know. Null where there is none; every difference is then both sides' doing, and is shown.
 */
export function commonVersion(theirs: readonly Story[], ours: readonly Story[]): Story | null {
  const known = new Set(ours.map(wordsKey));
  return theirs.find((story) => known.has(wordsKey(story))) ?? null;
}
