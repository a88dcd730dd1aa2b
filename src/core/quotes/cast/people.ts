import type { Gender } from './cast.ts';
import { bestName } from './best-name.ts';
import { bucketOf, type Bucket, type CastIndex, type NameForm } from './cast-index.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { PARTICLES, SUFFIXES } from './name-particles.ts';
import { otherFormsOf } from './short-names.ts';

/** The forms that name one person in full: "John Key", "John P. Key", "J. Key". */
export interface Person {
  /** The fullest form. */
  readonly name: string;
  /** The folded forms. */
  readonly keys: ReadonlySet<string>;
  /** In small letters without dots. */
  readonly titles: ReadonlySet<string>;
  readonly gender: Gender | null;
  /** The text shows this to be a person and no thing of two capitals. */
  readonly evident: boolean;
}

/** The people of one surname, and which of them a full name means. */
export interface Family {
  readonly people: readonly Person[];
  readonly byKey: ReadonlyMap<string, Person>;
}

interface NameWords {
  readonly given: string;
  /** Initials of the middle names: "hw" for "george h w bush". */
  readonly middle: string;
  readonly others: readonly string[];
  readonly surname: string;
  readonly suffix: string;
}

function wordsOf(key: string): NameWords {
  const words = key.split(' ');
  const suffixed = words.length > 1 && SUFFIXES.has(words.at(-1) ?? '');
  const suffix = suffixed ? (words.pop() ?? '') : '';
  const surname = words.pop() ?? '';
  const [given = '', ...others] = words;
  const names = others.filter((word) => !PARTICLES.has(word));
  const middle = names.map((word) => (word.length <= 3 ? word : word.charAt(0))).join('');
  return { given, middle, others, surname, suffix };
}

/** The folded surname of a folded name: "key" for "john key jr". */
export function surnameOf(key: string): string {
  const last = key.slice(key.lastIndexOf(' ') + 1);
  return last.length < key.length && SUFFIXES.has(last) ? wordsOf(key).surname : last;
}

/** Fullest first, and those with no more than an initial last. */
function byFullness(a: NameForm, b: NameForm): number {
  const initials = Number(a.mention.key[1] === ' ') - Number(b.mention.key[1] === ' ');
  if (initials !== 0) return initials;
  const words = b.mention.key.split(' ').length - a.mention.key.split(' ').length;
  const [one, other] = [a.mention.key, b.mention.key];
  return words || (one < other ? -1 : one > other ? 1 : 0);
}

function majority(votes: readonly (readonly [Gender | null, number])[]): Gender | null {
  let balance = 0;
  for (const [gender, count] of votes)
    if (gender !== null) balance += gender === 'male' ? count : -count;
  return balance === 0 ? null : balance > 0 ? 'male' : 'female';
}

/** What the forms' titles say of gender; failing that the given name, and then the pronouns that follow. */
export function genderOfForms(forms: readonly NameForm[]): Gender | null {
  const titled = majority(forms.map(({ mention, count }) => [mention.gender, count]));
  if (titled) return titled;
  for (const { mention } of forms) {
    const [first = ''] = mention.key.split(' ');
    const given = GIVEN_NAMES.get(first) ?? GIVEN_NAMES.get(first.split('-')[0] ?? '');
    if ((given === 'male' || given === 'female') && mention.is === 'person') return given;
  }
  return majority(forms.map(({ mention, count }) => [mention.pronoun, count]));
}

function plainTitle(title: string): string {
  return title.toLowerCase().replace(/\./g, '');
}

function personOf(forms: readonly NameForm[]): Person {
  return {
    name: bestName(forms),
    keys: new Set(forms.map((form) => form.mention.key)),
    titles: new Set(forms.flatMap((form) => form.mention.titles.map(plainTitle))),
    gender: genderOfForms(forms),
    evident: forms.some(({ mention }) => mention.is === 'person' || mention.speaks),
  };
}

interface Draft {
  readonly forms: NameForm[];
  readonly middles: Set<string>;
  readonly suffixes: Set<string>;
}

function agree(known: ReadonlySet<string>, other: string): boolean {
  if (other === '' || known.size === 0 || known.has(other)) return true;
  return [...known].some((one) => one.startsWith(other) || other.startsWith(one));
}

function fits(draft: Draft, words: NameWords): boolean {
  const suffixesAgree =
    words.suffix === '' || draft.suffixes.size === 0 || draft.suffixes.has(words.suffix);
  return suffixesAgree && agree(draft.middles, words.middle);
}

/** "ortega vidal" for "luis ortega vidal": two surnames or more, as they may stand without the given name. */
function surnamesOf(key: string): readonly string[] {
  const words = key.split(' ');
  return words.flatMap((word, at) => {
    const surnames = at > 0 && at < words.length - 1 && !GIVEN_NAMES.has(word);
    return surnames ? [words.slice(at).join(' ')] : [];
  });
}

/** Puts the forms of one surname together by given name, fullest first; an initial joins the only one it can. */
function joinForms(forms: readonly NameForm[]): readonly Person[] {
  const drafts: Draft[] = [];
  const byGiven = new Map<string, Draft[]>();
  const byInitial = new Map<string, Draft[]>();
  const put = (map: Map<string, Draft[]>, key: string, draft: Draft): void => {
    const known = map.get(key) ?? [];
    map.set(key, known);
    if (!known.includes(draft)) known.push(draft);
  };
  const bySurnames = new Map<string, Draft[]>();
  const byKey = new Map<string, Draft>();
  for (const form of forms) {
    const { key } = form.mention;
    const words = wordsOf(key);
    const initial = words.given.length === 1;
    const near = initial
      ? (byInitial.get(words.given) ?? [])
      : (bySurnames.get(key) ??
        [words.given, ...otherFormsOf(words.given)].flatMap((name) => byGiven.get(name) ?? []));
    const same = near.filter((draft) => fits(draft, words));
    let draft = byKey.get(key) ?? (initial && same.length > 1 ? undefined : same[0]);
    if (!draft) {
      draft = { forms: [], middles: new Set(), suffixes: new Set() };
      drafts.push(draft);
    }
    byKey.set(key, draft);
    draft.forms.push(form);
    if (words.suffix !== '') draft.suffixes.add(words.suffix);
    if (words.middle !== '' && words.given.length > 1) draft.middles.add(words.middle);
    const known = words.given.length === 1 || GIVEN_NAMES.has(words.given);
    for (const name of known ? [words.given] : [words.given, ...words.others])
      if (name.length > 1) put(byGiven, name, draft);
    put(byInitial, words.given.charAt(0), draft);
    for (const surnames of surnamesOf(key)) put(bySurnames, surnames, draft);
  }
  return drafts.map((draft) => personOf(draft.forms));
}

const families = new WeakMap<Bucket, Family>();
const NOBODY: Family = { people: [], byKey: new Map() };

/**
 * The people of a folded surname who are named in full somewhere in the story. Two capitals of which the last stands alone
 * elsewhere ("Sable Thorne … to Thorne") are a person's.
 */
export function familyOf(index: CastIndex, surname: string): Family {
  const bucket = bucketOf(index, surname);
  if (bucket.size === 0) return NOBODY;
  let family = families.get(bucket);
  if (!family) {
    const full = [...bucket.values()].filter(
      ({ mention }) =>
        (mention.is === 'person' || (mention.is === 'unknown' && !mention.bodily)) &&
        mention.key.includes(' ') &&
        surnameOf(mention.key) === surname,
    );
    const alone = [...bucket.values()].some(
      ({ mention }) => mention.key === surname && !mention.bodily,
    );
    const people = joinForms(full.sort(byFullness)).map((person, _, all) =>
      alone && all.length === 1 ? { ...person, evident: true } : person,
    );
    const byKey = new Map(
      people.flatMap((person) => [...person.keys].map((key) => [key, person] as const)),
    );
    family = { people, byKey };
    families.set(bucket, family);
  }
  return family;
}

const givenFamilies = new WeakMap<Bucket, readonly string[]>();

/** The folded surnames of the people who have this folded word in their name and not as their surname. */
export function surnamesWith(index: CastIndex, word: string): readonly string[] {
  const bucket = bucketOf(index, word);
  if (bucket.size === 0) return [];
  let surnames = givenFamilies.get(bucket);
  if (!surnames) {
    const keys = [...bucket.values()]
      .filter(({ mention }) => mention.is === 'person' && mention.key.includes(' '))
      .map(({ mention }) => mention.key);
    surnames = [...new Set(keys.map(surnameOf))].filter((surname) => surname !== word).sort();
    givenFamilies.set(bucket, surnames);
  }
  return surnames;
}
