import type { NameMention } from '../cast/name-mention.ts';
import type { Identity } from '../cast/who-is.ts';
import { noWords, standIns, wordsOfName, type NameWords } from './name-words.ts';

/** A mention the cast was asked about, and what it said: a passage stands as it is while the cast answers the same. */
export interface Asked {
  readonly mention: NameMention;
  /** How many passages on the mention stands. */
  readonly ahead: number;
  readonly identity: Identity | null;
}

function wordsOf({ mention, identity }: Asked): NameWords {
  const words = [...wordsOfName(mention.name), ...(identity ? wordsOfName(identity.name) : [])];
  return mention.kind === 'name' ? words : [...words, ...standIns];
}

const known = new WeakMap<readonly Asked[], NameWords>();

/** The words of the names asked about, as written and as the cast has them, and whether any stands in for one. */
export function wordsOfAsked(asked: readonly Asked[]): NameWords {
  if (asked.length === 0) return noWords;
  let words = known.get(asked);
  if (!words) {
    words = [...new Set(asked.flatMap(wordsOf))];
    known.set(asked, words);
  }
  return words;
}
