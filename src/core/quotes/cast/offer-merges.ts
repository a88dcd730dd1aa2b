import type { Cast, CastMember } from './cast.ts';
import { foldName } from './fold.ts';
import { otherFormsOf } from './short-names.ts';

/** Two entries of the cast that may be one: a sub decides. `other` would become a mention of `name`. */
export interface MergeOffer {
  readonly name: string;
  readonly other: string;
  /** In words a sub can read: "“Water” is one letter from “Waters”". */
  readonly why: string;
}

interface Entry {
  readonly member: CastMember;
  readonly words: readonly string[];
}

const SHORTEST = 4;
const LONGEST = 24;
/** Members with one word in common that a member is held against: no more, so that a story of one name is no trap. */
const MOST_COMPARED = 40;

/** The word and the word less each of its letters: two words one slip apart have one of these in common. */
function slipsOf(word: string): readonly string[] {
  return [word, ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** Whether one letter put in, left out, changed, or swapped with its neighbour makes one word of the other. */
export function areOneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1])
    [endA, endB] = [endA - 1, endB - 1];
  const [leftA, leftB] = [a.slice(start, endA), b.slice(start, endB)];
  if (leftA.length <= 1 && leftB.length <= 1) return true;
  return leftA.length === 2 && leftB.length === 2 && leftA === `${leftB[1] ?? ''}${leftB[0] ?? ''}`;
}

function agree(a: string, b: string): boolean {
  return a === b || otherFormsOf(a).has(b);
}

/** The one word in which two names differ by a slip, all else agreeing. */
function slipBetween(a: Entry, b: Entry): readonly [string, string] | null {
  const [lastA, lastB] = [a.words.at(-1) ?? '', b.words.at(-1) ?? ''];
  if (a.words.length === 1 || b.words.length === 1)
    return areOneSlipApart(lastA, lastB) ? [lastA, lastB] : null;
  if (a.words.length !== b.words.length) return null;
  const different = a.words.flatMap((word, at) => (agree(word, b.words[at] ?? '') ? [] : [at]));
  const [at] = different;
  if (at === undefined || different.length > 1) return null;
  const pair = [a.words[at] ?? '', b.words[at] ?? ''] as const;
  return areOneSlipApart(...pair) ? pair : null;
}

function offer(a: Entry, b: Entry): MergeOffer | null {
  const alike = a.member.kind === b.member.kind || a.words.length === 1 || b.words.length === 1;
  if (!alike || !slipBetween(a, b)) return null;
  const fuller =
    a.words.length - b.words.length || a.member.mentions.length - b.member.mentions.length;
  const [kept, other] = fuller >= 0 ? [a.member, b.member] : [b.member, a.member];
  return {
    name: kept.name,
    other: other.name,
    why: `“${other.name}” is one letter from “${kept.name}”`,
  };
}

/**
 * Members whose names are one slip of the keyboard apart ("Water" for Kathryn Waters), in order of first mention. Offered
 * and never merged: Jane Ryan and Jane Bryan may be two people.
 */
export function offerMerges(cast: Cast): readonly MergeOffer[] {
  const bySlip = new Map<string, Entry[]>();
  const offers = new Map<string, MergeOffer>();
  for (const member of cast) {
    const entry: Entry = { member, words: foldName(member.name).split(' ') };
    const words = entry.words.filter((word) => word.length >= SHORTEST && word.length <= LONGEST);
    for (const slip of new Set(words.flatMap(slipsOf))) {
      const near = bySlip.get(slip) ?? [];
      bySlip.set(slip, near);
      for (const before of near) {
        const found = offer(before, entry);
        if (found) offers.set(`${found.name}\n${found.other}`, found);
      }
      if (near.length < MOST_COMPARED) near.push(entry);
    }
  }
  return [...offers.values()];
}
