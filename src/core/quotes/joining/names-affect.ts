import { foldName } from '../cast/fold.ts';
import type { NameMention } from '../cast/name-mention.ts';
import type { JoinedPassage } from './join-passage.ts';

/** How far before and after a change the cast may look to say whom "the minister" means. */
const lookBack = 64;
const lookOn = 8;
/** Where a story tells whom it is about, in passages, and how many names of it the cast reads at the most. */
const opening = 48;
const mostNames = 150;

function isSame(a: NameMention, b: NameMention | undefined): boolean {
  return (
    b !== undefined &&
    a.name === b.name &&
    a.kind === b.kind &&
    a.is === b.is &&
    a.gender === b.gender &&
    a.pronoun === b.pronoun &&
    a.speaks === b.speaks &&
    a.bodily === b.bodily &&
    a.owns === b.owns &&
    a.weak === b.weak &&
    a.titles.join('\t') === b.titles.join('\t') &&
    a.aliases.join('\t') === b.aliases.join('\t')
  );
}

function sameNames(
  a: readonly (readonly NameMention[])[],
  b: readonly (readonly NameMention[])[],
): boolean {
  return (
    a.length === b.length &&
    a.every((names, index) => {
      const others = b[index] ?? [];
      return names.length === others.length && names.every((name, at) => isSame(name, others[at]));
    })
  );
}

/** The words of a name, with a bit for each in `bits`: names that share no bit share no word. */
interface NameWords {
  readonly words: readonly string[];
  readonly bits: number;
}

const known = new Map<string, NameWords>();
const mostKnown = 5000;

function bitOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return 1 << (hash & 31);
}

/** The folded words of a name and its initials: what another name shares if it can be the same. */
function wordsOf(name: string): NameWords {
  let own = known.get(name);
  if (!own) {
    const parts = foldName(name).split(' ');
    const initials = parts.map((part) => part.charAt(0)).join('');
    const capitals = name.replace(/[^\p{Lu}]/gu, '').toLowerCase();
    const words = [...parts, initials, capitals].filter((word) => word.length > 1);
    own = { words, bits: words.reduce((bits, word) => bits | bitOf(word), 0) };
    if (known.size >= mostKnown) known.clear();
    known.set(name, own);
  }
  return own;
}

/** The bits of all words of some names, for a first look at whether others can share one. */
export function bitsOfNames(names: Iterable<string>): number {
  let bits = 0;
  for (const name of names) bits |= wordsOf(name).bits;
  return bits;
}

function openingNames(names: readonly (readonly NameMention[])[]): number {
  let count = 0;
  for (let at = 0; at < opening && at < names.length; at++) count += names[at]?.length ?? 0;
  return count;
}

/** The names of a story before and after the passages at `from` gave way to `count` others. */
export interface NamesChange {
  readonly before: readonly (readonly NameMention[])[];
  readonly after: readonly (readonly NameMention[])[];
  readonly from: number;
  readonly removed: number;
  readonly put: number;
}

/** Whether a change of names can change whom a passage's own names mean. */
export type Affects = (index: number, joined: JoinedPassage) => boolean;

/**
 * Which passages a change of names can affect; null for none. It may say yes too often, never no wrongly: names that
 * share no word with a changed one mean who they meant, and a title only looks so far.
 */
export function namesAffect({ before, after, from, removed, put }: NamesChange): Affects | null {
  const gone = before.slice(from, from + removed);
  const come = after.slice(from, from + put);
  if (sameNames(gone, come)) return null;
  const full = from < opening && openingNames(before) + openingNames(after) > 2 * mostNames;
  if (full || removed !== put) return () => true;
  const changed = new Set(
    [...gone.flat(), ...come.flat()].flatMap(({ name, aliases }) => [
      ...wordsOf(name).words,
      ...aliases.flatMap((alias) => alias.split(' ')),
    ]),
  );
  const changedBits = [...changed].reduce((bits, word) => bits | bitOf(word), 0);
  const reaches = (index: number) =>
    from < opening || (index >= from - lookOn && index < from + put + lookBack);
  return (index, { names, nameBits, hasStandIns }) => {
    if (hasStandIns && reaches(index)) return true;
    if ((nameBits & changedBits) === 0) return false;
    for (const name of names)
      if (wordsOf(name).words.some((word) => changed.has(word))) return true;
    return false;
  };
}
