import { foldName } from '../cast/fold.ts';

/** What a name can be known again by, as hashes: its folded words and its acronym. Two of one hash count as the same. */
export type NameWords = readonly number[];

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

interface Known {
  readonly words: NameWords;
  readonly wordsOfOthers: NameWords;
}

const known = new Map<string, Known>();
const mostKnown = 5000;

/** The letters that may stand for a name of several words: "rnz" for "Radio New Zealand", "bc" for "Bank of Commerce". */
function acronymsOf(name: string, words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  const initials = words.map((word) => word.charAt(0)).join('');
  const capitals = name.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  return [initials, capitals];
}

function lookUp(name: string): Known {
  let hashes = known.get(name);
  if (!hashes) {
    const words = foldName(name).split(' ');
    const acronyms = acronymsOf(name, words);
    const own = words.filter((word) => word.length > 1);
    hashes = {
      words: [...own, ...acronyms.map((letters) => `#${letters}`)].map(hashOf),
      wordsOfOthers: [...own, ...acronyms, ...own.map((word) => `#${word}`)].map(hashOf),
    };
    if (known.size >= mostKnown) known.clear();
    known.set(name, hashes);
  }
  return hashes;
}

/** No words at all. */
export const noWords: NameWords = [];

/** Stands for "the minister" and "the company" among the words: they may mean anybody. */
export const standIns: NameWords = [hashOf('\u{0}')];

/** The words of a name and the acronyms that may stand for it. */
export function wordsOfName(name: string): NameWords {
  return lookUp(name).words;
}

/** Of the words of other names, those that let one mean the same as this. */
export function wordsSharedWith(name: string): NameWords {
  return lookUp(name).wordsOfOthers;
}
