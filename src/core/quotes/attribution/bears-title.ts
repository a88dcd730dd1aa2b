import type { NameMention } from '../cast/name-mention.ts';
import type { SpokenOf } from './mention-of.ts';

/** "Secretary of State Ana Lane": the name ends the speaker's words, and its own title opens them. */
export function bearsTitle(
  { range, titles }: NameMention,
  { range: whole, text }: SpokenOf,
): boolean {
  return range.to === whole.to && titles.some((title) => text.startsWith(title));
}
