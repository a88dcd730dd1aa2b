import type { Reading } from '../../../core/checks/reading.ts';
import { speakerName } from '../../../core/checks/anchor.ts';
import type { StandingQuote } from '../../../core/checks/standing.ts';
import { applyCastChanges } from '../../../core/quotes/cast/apply-cast-changes.ts';
import type { CastMember } from '../../../core/quotes/cast/cast.ts';
import { findCast } from '../../../core/quotes/cast/find-cast.ts';
import type { CastChange } from '../../../core/story/cast-change.ts';

/** A person or body of the story, with what they are called and what they say. */
export interface CastLine {
  readonly member: CastMember;
  /** What they are called besides their name, each once: "Mr Key", "the Prime Minister". */
  readonly alsoCalled: readonly string[];
  readonly quotes: readonly StandingQuote[];
}

function alsoCalled({ name, mentions }: CastMember): readonly string[] {
  return [...new Set(mentions.map(({ text }) => text))].filter((text) => text !== name);
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
