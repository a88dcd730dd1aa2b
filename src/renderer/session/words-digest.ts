import { wordsDigest } from '../../core/checks/story-digest.ts';
import type { Story } from '../../core/story/story.ts';

/** The digest of a story's words: the window's own SHA-256 answers later, so the text is asked for first. */
export async function digestOfWords(story: Story): Promise<string> {
  const text = wordsDigest(story, (words) => words);
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
