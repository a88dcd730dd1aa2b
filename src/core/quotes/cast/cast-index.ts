import { ORGANISATION_WORDS } from './organisation-words.ts';
import type { NameMention } from './name-mention.ts';
import { emptyMap, valueIn, withValues, type ShardedMap } from './sharded-map.ts';

/** A way somebody is named in the story, and how often: the same words with the same titles count as one. */
export interface NameForm {
  readonly mention: NameMention;
  readonly count: number;
}

/** Every form that has a certain word in it, by what makes the form distinct. */
export type Bucket = ReadonlyMap<string, NameForm>;

/**
 * The names of a story, ready to be asked. A value: `updateIndex` makes a new one and shares all that did not change.
 * Buckets are by folded word ("key"), by title ("@prime minister") and by acronym ("#kcna").
 */
export interface CastIndex {
  /** By passage, in reading order. */
  readonly names: readonly (readonly NameMention[])[];
  readonly buckets: ShardedMap<Bucket>;
}

const NOTHING: Bucket = new Map();

/** The forms under a key. */
export function bucketOf(index: CastIndex, key: string): Bucket {
  return valueIn(index.buckets, key) ?? NOTHING;
}

function initialsOf(mention: NameMention): string | null {
  const words = mention.key.split(' ');
  if (words.length < 2 || mention.is === 'person' || mention.is === 'place') return null;
  const letters = words.filter((word) => !/^(?:of|the|and|for|in|on|de)$/.test(word));
  return letters.map((word) => word.charAt(0)).join('');
}

const keysOfMention = new WeakMap<NameMention, readonly string[]>();

function bucketKeys(mention: NameMention): readonly string[] {
  let keys = keysOfMention.get(mention);
  if (!keys) {
    const initials = initialsOf(mention);
    keys = [
      ...new Set([
        ...mention.key.split(' '),
        ...mention.aliases.map((alias) => `#${alias}`),
        ...mention.titles.map((title) => `@${title.toLowerCase().replace(/\./g, '')}`),
        ...(initials === null ? [] : [`#${initials}`]),
      ]),
    ];
    keysOfMention.set(mention, keys);
  }
  return keys;
}

/** What makes two mentions two forms. */
function signature(mention: NameMention): string {
  return [
    mention.name,
    mention.is,
    mention.gender ?? '',
    ...mention.titles,
    '',
    ...mention.aliases,
  ].join('\t');
}

function counts(mention: NameMention): boolean {
  return mention.kind === 'name' && !mention.weak;
}

type Draft = Map<string, Map<string, NameForm>>;

function count(mention: NameMention, by: 1 | -1, draft: Draft, buckets: ShardedMap<Bucket>): void {
  const sign = signature(mention);
  for (const key of bucketKeys(mention)) {
    let bucket = draft.get(key);
    if (!bucket) {
      bucket = new Map(valueIn(buckets, key) ?? NOTHING);
      draft.set(key, bucket);
    }
    const total = (bucket.get(sign)?.count ?? 0) + by;
    if (total === 0) bucket.delete(sign);
    else bucket.set(sign, { mention: bucket.get(sign)?.mention ?? mention, count: total });
  }
}

function rebuilt(buckets: ShardedMap<Bucket>, draft: Draft): ShardedMap<Bucket> {
  const changes = new Map<string, Bucket | undefined>();
  for (const [key, bucket] of draft) changes.set(key, bucket.size === 0 ? undefined : bucket);
  return withValues(buckets, changes);
}

/** The index of a story whose passages have these names. */
export function indexNames(names: readonly (readonly NameMention[])[]): CastIndex {
  const buckets = emptyMap<Bucket>();
  const draft: Draft = new Map();
  for (const mentions of names)
    for (const mention of mentions) if (counts(mention)) count(mention, 1, draft, buckets);
  return { names, buckets: rebuilt(buckets, draft) };
}

/**
 * The index after the passages [from, to) gave way to others: one passage for one is a keystroke. Costs what the passages
 * cost, not what the story costs. Equal to indexing the story afresh.
 */
export function updateIndex(
  index: CastIndex,
  from: number,
  to: number,
  names: readonly (readonly NameMention[])[],
): CastIndex {
  const draft: Draft = new Map();
  const before = index.names.slice(from, to).flat().filter(counts);
  const after = names.flat().filter(counts);
  if (before.map(signature).join('\n') !== after.map(signature).join('\n')) {
    for (const mention of before) count(mention, -1, draft, index.buckets);
    for (const mention of after) count(mention, 1, draft, index.buckets);
  }
  return {
    names: [...index.names.slice(0, from), ...names, ...index.names.slice(to)],
    buckets: rebuilt(index.buckets, draft),
  };
}

/** The class of body a folded name speaks of: "ministry" for "ministry of health". */
export function bodyClassOf(key: string): string | null {
  const words = key.split(' ');
  for (let at = words.length - 1; at >= 0; at--) {
    const found = ORGANISATION_WORDS.get(words[at] ?? '');
    if (found) return found;
  }
  return null;
}
