import type { NameMention } from './name-mention.ts';

/** A way somebody is named in the story, and how often: mentions alike in all but place count as one form. */
export interface NameForm {
  readonly mention: NameMention;
  readonly count: number;
}

/** Every form that has a certain word in it, by what makes the form distinct. */
export type Bucket = ReadonlyMap<string, NameForm>;

/**
 * The names of a story, ready to be asked. Buckets are by folded word ("key") and by acronym ("#kcna"); one that is the same
 * value as before has the same forms.
 */
export interface CastIndex {
  /** By passage, in reading order. */
  readonly names: readonly (readonly NameMention[])[];
  readonly buckets: ReadonlyMap<string, Bucket>;
}

/** An index that follows its story's edits in place, so that one costs the same in a long story; for whoever made it. */
export interface EditableCastIndex extends CastIndex {
  readonly names: (readonly NameMention[])[];
  readonly buckets: Map<string, Bucket>;
}

const NOTHING: Bucket = new Map();
const LEFT_OUT_OF_ACRONYMS = /^(?:of|the|and|for|in|on|de)$/;

/** The forms under a key. */
export function bucketOf(index: CastIndex, key: string): Bucket {
  return index.buckets.get(key) ?? NOTHING;
}

const byKey = new WeakMap<Bucket, ReadonlyMap<string, readonly NameForm[]>>();

function formsByKey(index: CastIndex, key: string): ReadonlyMap<string, readonly NameForm[]> {
  const bucket = bucketOf(index, key);
  let forms = byKey.get(bucket);
  if (!forms) {
    const sorted = new Map<string, NameForm[]>();
    for (const form of bucket.values()) {
      const same = sorted.get(form.mention.key) ?? [];
      sorted.set(form.mention.key, same);
      same.push(form);
    }
    forms = sorted;
    byKey.set(bucket, forms);
  }
  return forms;
}

/** The forms with this folded name. */
export function formsNamed(index: CastIndex, key: string): readonly NameForm[] {
  const [first = ''] = key.split(' ');
  return formsByKey(index, first).get(key) ?? [];
}

/** The folded names under a key, in order of the alphabet. */
export function keysIn(index: CastIndex, key: string): readonly string[] {
  const forms = formsByKey(index, key);
  return forms.size === 0 ? [] : [...forms.keys()].sort();
}

/** The key of the bucket for an acronym, or for a nickname of several words. */
export function acronymKey(acronym: string): string {
  return `#${acronym}`;
}

function initialsOf(mention: NameMention): readonly string[] {
  if (mention.is === 'person' || mention.is === 'place') return [];
  const words = mention.key.split(' ').filter((word) => !LEFT_OUT_OF_ACRONYMS.test(word));
  return words.length < 2 ? [] : [words.map((word) => word.charAt(0)).join('')];
}

function bucketKeys(mention: NameMention): Iterable<string> {
  if (!mention.key.includes(' ') && mention.aliases.length === 0) return [mention.key];
  const keys = new Set(mention.key.split(' '));
  for (const alias of mention.aliases) keys.add(acronymKey(alias));
  for (const initials of initialsOf(mention)) keys.add(acronymKey(initials));
  return keys;
}

/** What makes two mentions two forms. */
function signatureOf(mention: NameMention): string {
  const { name, is, gender, pronoun, speaks, bodily, titles, aliases } = mention;
  const own = `${name}\t${is}\t${gender ?? ''}\t${pronoun ?? ''}\t${speaks}\t${bodily}`;
  if (titles.length === 0 && aliases.length === 0) return own;
  return `${own}\t${titles.join('\t')}\t\t${aliases.join('\t')}`;
}

/** Only a name whose capital is sure to mean something makes a name known. */
function isForm(mention: NameMention): boolean {
  return mention.kind === 'name' && !mention.weak;
}

/** Counts mentions in (1) or out (-1): every bucket they are in becomes a new one. */
function count(
  mentions: readonly NameMention[],
  by: 1 | -1,
  draft: Map<string, Map<string, NameForm>>,
  { buckets }: CastIndex,
): void {
  for (const mention of mentions) {
    const signature = signatureOf(mention);
    for (const key of bucketKeys(mention)) {
      const bucket = draft.get(key) ?? new Map(buckets.get(key) ?? NOTHING);
      draft.set(key, bucket);
      const form = bucket.get(signature);
      const total = (form?.count ?? 0) + by;
      if (total === 0) bucket.delete(signature);
      else bucket.set(signature, { mention: form?.mention ?? mention, count: total });
    }
  }
}

function areSameForms(before: readonly NameMention[], after: readonly NameMention[]): boolean {
  if (before.length !== after.length) return false;
  return before.every((mention, at) => {
    const other = after[at];
    return other !== undefined && signatureOf(mention) === signatureOf(other);
  });
}

/** The index of a story whose passages have these names. */
export function indexNames(names: readonly (readonly NameMention[])[]): EditableCastIndex {
  const index: EditableCastIndex = { names: [], buckets: new Map() };
  replaceNames(index, 0, 0, names);
  return index;
}

/**
 * Puts other names where those of the passages [from, to) stood, and answers with the names that are gone; one passage for
 * one is a keystroke. The index then answers as one of the changed story made afresh would.
 */
export function replaceNames(
  index: EditableCastIndex,
  from: number,
  to: number,
  names: readonly (readonly NameMention[])[],
): readonly (readonly NameMention[])[] {
  const gone = index.names.slice(from, to);
  const before = gone.flat().filter(isForm);
  const after = names.flat().filter(isForm);
  if (!areSameForms(before, after)) {
    const draft = new Map<string, Map<string, NameForm>>();
    count(before, -1, draft, index);
    count(after, 1, draft, index);
    for (const [key, bucket] of draft)
      if (bucket.size === 0) index.buckets.delete(key);
      else index.buckets.set(key, bucket);
  }
  index.names.splice(from, to - from, ...names);
  return gone;
}
