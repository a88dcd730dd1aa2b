import { foldName } from '../cast/fold.ts';

/** The folded words of some names as hashes: two words of one hash count as the same. */
export type NameWords = readonly number[];

const known = new Map<string, readonly number[]>();
const mostKnown = 5000;

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

/** Hashes of the folded words of a name and of its initials: what another name shares if it can be the same. */
function hashesOf(name: string): readonly number[] {
  let hashes = known.get(name);
  if (!hashes) {
    const parts = foldName(name).split(' ');
    const initials = parts.map((part) => part.charAt(0)).join('');
    const capitals = name.replace(/[^\p{Lu}]/gu, '').toLowerCase();
    hashes = [...parts, initials, capitals].filter((word) => word.length > 1).map(hashOf);
    if (known.size >= mostKnown) known.clear();
    known.set(name, hashes);
  }
  return hashes;
}

/** No words at all. */
export const noWords: NameWords = [];

/** Stands for "the minister" and "the company" among the words: they may mean anybody. */
export const standIns: NameWords = [hashOf('\u{0}')];

/** The words of names, their initials among them. */
export function wordsOfNames(names: readonly string[]): NameWords {
  return names.length === 0 ? noWords : [...new Set(names.flatMap(hashesOf))];
}
