import type { Reading } from '../../../core/checks/reading.ts';
import { speakerName } from '../../../core/checks/anchor.ts';
import type { StandingQuote } from '../../../core/checks/standing.ts';
import { applyCastChanges } from '../../../core/quotes/cast/apply-cast-changes.ts';
import type { CastMember } from '../../../core/quotes/cast/cast.ts';
import { findCast } from '../../../core/quotes/cast/find-cast.ts';
import type { CastChange } from '../../../core/story/cast-change.ts';

/** A name somebody goes by, and its spellings in the copy: "the minister" is "The minister" where a sentence begins. */
export interface Called {
  readonly name: string;
  readonly spellings: readonly string[];
}

/** A person or body of the story, with what they are called and what they say. */
export interface CastLine {
  readonly member: CastMember;
  /** What they are called besides their name, each once: "Mr Key", "the Prime Minister". */
  readonly alsoCalled: readonly Called[];
  readonly quotes: readonly StandingQuote[];
}

/** Exported for its test. */
export function alsoCalled({ name, mentions }: CastMember): readonly Called[] {
  const called = new Map<string, string[]>();
  for (const text of new Set(mentions.map((mention) => mention.text))) {
    const folded = text.toLowerCase();
    called.set(folded, [...(called.get(folded) ?? []), text]);
  }
  called.delete(name.toLowerCase());
  // Capitals that are there for the sentence only are not the name's.
  return [...called.values()].map((spellings) => ({
    name: spellings.find((spelling) => /^\p{Ll}/u.test(spelling)) ?? spellings[0] ?? '',
    spellings,
  }));
}

function isSaidBy({ quote }: StandingQuote, { name, mentions }: CastMember): boolean {
  const speaker = speakerName(quote);
  if (speaker === null) return false;
  return speaker === name || mentions.some(({ text }) => text === speaker);
}

/** The cast in order of first mention, as people have put it right. */
export function castLines(
  { passages, standing }: Reading,
  changes: readonly CastChange[],
): readonly CastLine[] {
  return applyCastChanges(findCast(passages), changes).map((member) => ({
    member,
    alsoCalled: alsoCalled(member),
    quotes: standing.quotes.filter((quote) => isSaidBy(quote, member)),
  }));
}
