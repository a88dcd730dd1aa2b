import type { Gender } from './cast.ts';
import { bucketOf, type Bucket, type CastIndex, type NameForm } from './cast-index.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { SUFFIXES } from './name-particles.ts';
import { otherFormsOf } from './short-names.ts';

/** Forms that name one person by a surname: "John Key", "John P. Key", "J. Key". */
export interface Person {
  /** The fullest form. */
  readonly name: string;
  /** Folded given names that are known to be this person's. */
  readonly given: ReadonlySet<string>;
  /** Folded full forms. */
  readonly keys: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly gender: Gender | null;
  readonly count: number;
}

interface Draft {
  readonly forms: NameForm[];
  readonly given: Set<string>;
  readonly suffixes: Set<string>;
}

function partsOf(key: string): {
  given: readonly string[];
  surname: string;
  suffix: string | null;
} {
  const words = key.split(' ');
  const suffix =
    SUFFIXES.has(words.at(-1) ?? '') && words.length > 1 ? (words.pop() ?? null) : null;
  return { given: words.slice(0, -1), surname: words.at(-1) ?? '', suffix };
}

/** The folded surname of a folded name: "key" for "john key jr". */
export function surnameOf(key: string): string {
  return partsOf(key).surname;
}

function fullest(forms: readonly NameForm[]): string {
  let best: NameForm | null = null;
  for (const form of forms) {
    const [a, b] = [form.mention, best?.mention];
    const longer = b === undefined ? 1 : a.key.split(' ').length - b.key.split(' ').length;
    const oftener = best === null ? 1 : form.count - best.count;
    if (
      longer > 0 ||
      (longer === 0 && (oftener > 0 || (oftener === 0 && b !== undefined && a.name < b.name)))
    )
      best = form;
  }
  return best?.mention.name ?? '';
}

/** What the forms' titles say of gender; failing that, the given names. */
export function genderOfForms(forms: readonly NameForm[]): Gender | null {
  let male = 0;
  let female = 0;
  for (const { mention, count } of forms) {
    if (mention.gender === 'male') male += count;
    if (mention.gender === 'female') female += count;
  }
  if (male !== female) return male > female ? 'male' : 'female';
  for (const { mention } of forms) {
    const given = GIVEN_NAMES.get(mention.key.split(' ')[0] ?? '');
    if (mention.key.includes(' ') && given !== undefined && given !== 'either') return given;
  }
  return null;
}

function personOf(draft: Draft): Person {
  return {
    name: fullest(draft.forms),
    given: draft.given,
    keys: new Set(draft.forms.map((form) => form.mention.key)),
    titles: new Set(
      draft.forms.flatMap((form) => form.mention.titles.map((title) => title.toLowerCase())),
    ),
    gender: genderOfForms(draft.forms),
    count: draft.forms.reduce((sum, form) => sum + form.count, 0),
  };
}

function joinForms(forms: readonly NameForm[]): readonly Person[] {
  const drafts: Draft[] = [];
  const byGiven = new Map<string, Draft[]>();
  const byInitial = new Map<string, Draft[]>();
  const put = (map: Map<string, Draft[]>, key: string, draft: Draft): void => {
    const known = map.get(key);
    if (!known) map.set(key, [draft]);
    else if (!known.includes(draft)) known.push(draft);
  };
  const fits = (draft: Draft, suffix: string | null): boolean =>
    suffix === null || draft.suffixes.size === 0 || draft.suffixes.has(suffix);
  for (const form of forms) {
    const { given, suffix } = partsOf(form.mention.key);
    const first = given[0] ?? '';
    const near =
      first.length === 1
        ? (byInitial.get(first) ?? [])
        : [first, ...otherFormsOf(first)].flatMap((name) => byGiven.get(name) ?? []);
    const same = near.filter((draft) => fits(draft, suffix));
    let draft = first.length === 1 && same.length !== 1 ? undefined : same[0];
    if (!draft) {
      draft = { forms: [], given: new Set(), suffixes: new Set() };
      drafts.push(draft);
    }
    draft.forms.push(form);
    if (suffix !== null) draft.suffixes.add(suffix);
    for (const name of given) {
      if (name.length > 1) {
        put(byGiven, name, draft);
        draft.given.add(name);
      }
    }
    put(byInitial, first.charAt(0), draft);
  }
  return drafts.map(personOf);
}

const people = new WeakMap<Bucket, readonly Person[]>();

/** The people of a surname (folded) who are named in full somewhere in the story. */
export function peopleNamed(index: CastIndex, surname: string): readonly Person[] {
  const bucket = bucketOf(index, surname);
  let known = people.get(bucket);
  if (!known) {
    const full = [...bucket.values()].filter(
      ({ mention }) =>
        (mention.is === 'person' || mention.is === 'unknown') &&
        mention.key.includes(' ') &&
        surnameOf(mention.key) === surname,
    );
    full.sort((a, b) => {
      const length = b.mention.key.split(' ').length - a.mention.key.split(' ').length;
      if (length !== 0) return length;
      return a.mention.key < b.mention.key
        ? -1
        : a.mention.key > b.mention.key
          ? 1
          : a.mention.name < b.mention.name
            ? -1
            : 1;
    });
    known = joinForms(full);
    people.set(bucket, known);
  }
  return known;
}
