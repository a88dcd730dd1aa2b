import type { CastIndex } from './cast-index.ts';
import type { NameMention } from './name-mention.ts';

/** A mention and the passage it stands in. */
export interface Found {
  readonly passage: number;
  readonly mention: NameMention;
}

/**
 * How far a mention looks for whom it means, in passages and in mentions. Fixed, so that a mention costs the same in a long
 * story, and so that a change to a passage bears on no more than the passages within reach and the names it shares.
 */
export const REACH = {
  back: { passages: 60, mentions: 240 },
  on: { passages: 4, mentions: 40 },
  opening: { passages: 40, mentions: 160 },
} as const;

/** No story has more people of one name, or bodies of one word; more are a test of patience, and not looked at. */
export const MOST_NAMESAKES = 40;

/** How many of a passage's mentions begin before an offset. */
export function countBefore(names: readonly NameMention[], offset: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.range.from ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that begin before a place, nearest first, as far back as a reader remembers. */
export function* mentionsBefore(
  index: CastIndex,
  passage: number,
  offset: number,
): Generator<Found> {
  let left: number = REACH.back.mentions;
  for (let at = passage; at >= 0 && at > passage - REACH.back.passages; at--) {
    const names = index.names[at] ?? [];
    const end = at === passage ? countBefore(names, offset) : names.length;
    for (let which = end - 1; which >= 0; which--) {
      const mention = names[which];
      if (!mention || left-- === 0) return;
      yield { passage: at, mention };
    }
  }
}

/** The mentions that begin after a place, nearest first, as far as a paragraph or two of delayed identification. */
export function* mentionsAfter(
  index: CastIndex,
  passage: number,
  offset: number,
): Generator<Found> {
  let left: number = REACH.on.mentions;
  for (let at = passage; at <= passage + REACH.on.passages; at++) {
    const names = index.names[at] ?? [];
    const start = at === passage ? countBefore(names, offset + 1) : 0;
    for (let which = start; which < names.length; which++) {
      const mention = names[which];
      if (!mention || left-- === 0) return;
      yield { passage: at, mention };
    }
  }
}

/** The mentions of a story's opening, in order: who is named there is whom it is about. */
export function* openingMentions(index: CastIndex): Generator<Found> {
  let left: number = REACH.opening.mentions;
  for (let at = 0; at < REACH.opening.passages; at++)
    for (const mention of index.names[at] ?? []) {
      if (left-- === 0) return;
      yield { passage: at, mention };
    }
}
