import type { Gender } from './cast.ts';
import type { NameMention } from './name-mention.ts';
import type { Word } from './words.ts';

const PRONOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** Whom the first pronoun in the writer's own words between two places among the words speaks of. */
function pronounBetween(words: readonly Word[], start: number, end: number): Gender | null {
  for (let at = start; at < end; at++) {
    const word = words[at];
    const gender = word && !word.quoted ? PRONOUNS.get(word.key) : undefined;
    if (gender) return gender;
  }
  return null;
}

/** Gives a person the first pronoun after it, where the passage has named nobody else by then. */
export function withPronouns(
  words: readonly Word[],
  mentions: readonly NameMention[],
): readonly NameMention[] {
  const first = mentions.findIndex(
    (mention) => mention.kind === 'name' && !mention.weak && mention.is !== 'place',
  );
  const mention = mentions[first];
  if (!mention || mention.is === 'body') return mentions;
  const next = mentions
    .slice(first + 1)
    .find((other) => other.kind === 'name' && other.key !== mention.key);
  const start = words.findIndex((word) => word.from >= mention.range.to);
  const end = next ? words.findIndex((word) => word.from >= next.range.from) : words.length;
  const pronoun = start < 0 ? null : pronounBetween(words, start, end);
  return pronoun === null ? mentions : mentions.with(first, { ...mention, pronoun });
}
