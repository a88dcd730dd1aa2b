import { foldName } from '../cast/fold.ts';
import type { NameMention } from '../cast/name-mention.ts';
import { ORGANISATION_WORDS } from '../cast/organisation-words.ts';
import type { JoinedPassage } from './join-passage.ts';

/** How far before and after a change the cast may look to say whom "the minister" means, in passages and in names. */
const lookBack = 60;
const lookOn = 4;
const mostNames = 240;
/** Where a story tells whom it is about, in passages, and how many names of it the cast reads at the most. */
const opening = 40;
const mostOpeningNames = 160;
/** Within these the first person named may be whom a title with no bearer means. */
const firstPassages = 4;

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

/** The names that differ: those left when what both lists begin and end with is taken away. */
function differing(a: readonly NameMention[], b: readonly NameMention[]): readonly NameMention[] {
  const shorter = Math.min(a.length, b.length);
  let first = 0;
  while (first < shorter && isSame(a[first] as NameMention, b[first])) first++;
  let last = 0;
  while (last < shorter - first && isSame(a.at(-1 - last) as NameMention, b.at(-1 - last))) last++;
  return [...a.slice(first, a.length - last), ...b.slice(first, b.length - last)];
}

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

/** The words of some names, for asking quickly whether others share one. */
interface NameWords {
  readonly hashes: readonly number[];
  /** A bit for each hash: words that share no bit share no hash. */
  readonly bits: number;
}

function wordsOfNames(names: Iterable<string>): NameWords {
  const all = new Set<number>();
  for (const name of names) for (const hash of hashesOf(name)) all.add(hash);
  const hashes = [...all];
  return { hashes, bits: hashes.reduce((bits, hash) => bits | (1 << (hash & 31)), 0) };
}

const knownNames = new WeakMap<ReadonlySet<string>, NameWords>();

function knownWords(names: ReadonlySet<string>): NameWords {
  let words = knownNames.get(names);
  if (!words) {
    words = wordsOfNames(names);
    knownNames.set(names, words);
  }
  return words;
}

function shareWord(a: NameWords, b: NameWords): boolean {
  if ((a.bits & b.bits) === 0) return false;
  for (const hash of a.hashes) if (b.hashes.includes(hash)) return true;
  return false;
}

type NamesByPassage = readonly (readonly NameMention[])[];

function countNames(names: NamesByPassage, from: number, to: number): number {
  let count = 0;
  for (let at = Math.max(0, from); at < to && at < names.length; at++)
    count += names[at]?.length ?? 0;
  return count;
}

/** Whether a name can be the answer to "the minister" or "the company", or stand in the way of one that can. */
function answersStandIns({ kind, key, titles }: NameMention): boolean {
  return (
    kind !== 'name' ||
    titles.length > 0 ||
    key.split(' ').some((word) => ORGANISATION_WORDS.has(word))
  );
}

/** The names of a story before and after the passages at `from` gave way to `count` others. */
export interface NamesChange {
  readonly before: NamesByPassage;
  readonly after: NamesByPassage;
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
  if (before.length === 0) return () => true;
  const gone = before.slice(from, from + removed).flat();
  const come = after.slice(from, from + put).flat();
  const mentions = differing(gone, come);
  if (mentions.length === 0 && removed === put) return null;
  const crowded =
    from < opening &&
    Math.max(countNames(before, 0, opening), countNames(after, 0, opening)) > mostOpeningNames;
  if (crowded || removed !== put) return () => true;
  const changed = wordsOfNames(mentions.flatMap(({ name, aliases }) => [name, ...aliases]));
  const answers = mentions.some(answersStandIns);
  const reaches = (index: number): boolean => {
    if (from < firstPassages) return true;
    if (index < from - lookOn || index >= from + put + lookBack) return false;
    return answers || countNames(after, index - lookBack, index + 1) >= mostNames - mentions.length;
  };
  return (index, { names, hasStandIns }) =>
    (hasStandIns && reaches(index)) || shareWord(changed, knownWords(names));
}
