import type { Gender } from './cast.ts';
import { bodyClassOf, bucketOf, type CastIndex, type NameForm } from './cast-index.ts';
import type { NameMention } from './name-mention.ts';
import { BODY_NOMINALS, CORPORATE_FORMS } from './organisation-words.ts';
import { genderOfForms, peopleNamed, surnameOf, type Person } from './people.ts';

/** Who a mention speaks of. */
export interface Identity {
  /** The full name as the cast has it. */
  readonly name: string;
  readonly kind: 'person' | 'body' | 'place' | 'unknown';
  readonly gender: Gender | null;
  /** The text leaves room for another: two people of one surname, a title several bear. */
  readonly doubtful: boolean;
}

/** How many passages back (and for a title, on) a mention looks for whom it means. */
const LOOK_BACK = 60;
const LOOK_ON = 12;

function ofPerson(person: Person, doubtful: boolean): Identity {
  return { name: person.name, kind: 'person', gender: person.gender, doubtful };
}

function inOrder(forms: Iterable<NameForm>): readonly NameForm[] {
  return [...forms].sort(
    (a, b) =>
      b.count - a.count ||
      b.mention.key.length - a.mention.key.length ||
      (a.mention.name < b.mention.name ? -1 : a.mention.name > b.mention.name ? 1 : 0),
  );
}

/** The nearest of several people named in full at or before a place: [passage, mention within it]. */
function nearest(
  index: CastIndex,
  people: readonly Person[],
  passage: number,
  mention: NameMention,
): Person | null {
  for (let at = passage; at >= 0 && at > passage - LOOK_BACK; at--) {
    const names = index.names[at] ?? [];
    for (let which = names.length - 1; which >= 0; which--) {
      const one = names[which];
      if (!one || (at === passage && one.range.from > mention.range.from)) continue;
      const person = people.find((each) => each.keys.has(one.key));
      if (person) return person;
    }
  }
  return null;
}

function choose(
  index: CastIndex,
  people: readonly Person[],
  passage: number,
  mention: NameMention,
): Identity | null {
  const [only] = people;
  if (!only) return null;
  if (people.length === 1) return ofPerson(only, false);
  const titles = mention.titles.map((title) => title.toLowerCase());
  const titled = people.filter((person) => titles.some((title) => person.titles.has(title)));
  const fits = titled.length > 0 ? titled : people;
  const gendered = mention.gender
    ? fits.filter((person) => person.gender === null || person.gender === mention.gender)
    : fits;
  const left = gendered.length > 0 ? gendered : fits;
  const [first] = left;
  if (first && left.length === 1) return ofPerson(first, false);
  const near = nearest(index, left, passage, mention) ?? first;
  return near ? ofPerson(near, true) : null;
}

function ofForms(
  forms: readonly NameForm[],
  kind: Identity['kind'],
  doubtful: boolean,
): Identity | null {
  const [first] = inOrder(forms);
  return first ? { name: first.mention.name, kind, gender: genderOfForms(forms), doubtful } : null;
}

/** The people with this one word in their name, by surname first, then given name, then any part of it. */
function peopleWithWord(index: CastIndex, word: string, titled: boolean): readonly Person[] {
  const bySurname = peopleNamed(index, word);
  if (bySurname.length > 0) return bySurname;
  const surnames = new Set<string>();
  const middle = new Set<string>();
  for (const { mention } of bucketOf(index, word).values()) {
    if (mention.is !== 'person' || !mention.key.includes(' ')) continue;
    if (mention.key.startsWith(`${word} `)) surnames.add(surnameOf(mention.key));
    else middle.add(surnameOf(mention.key));
  }
  void titled;
  const of = (names: ReadonlySet<string>): readonly Person[] =>
    [...names]
      .sort()
      .flatMap((surname) =>
        peopleNamed(index, surname).filter((person) =>
          [...person.keys].some((key) => key.split(' ').includes(word)),
        ),
      );
  const byGiven = of(surnames);
  return byGiven.length > 0 ? byGiven : of(middle);
}

/** The body with this name, its longer form ("Daily News" for a New York Daily News) or what its acronym stands for. */
function bodyNamed(index: CastIndex, key: string): Identity | null {
  const alias = inOrder(bucketOf(index, `#${key}`).values()).find(
    (form) => form.mention.is === 'body' || form.mention.aliases.length > 0,
  );
  if (alias)
    return { name: alias.mention.name, kind: alias.mention.is, gender: null, doubtful: false };
  const words = key.split(' ');
  const forms = [...bucketOf(index, words.at(-1) ?? '').values()].filter(
    ({ mention }) => mention.is === 'body',
  );
  const longer = new Map<string, NameForm[]>();
  for (const form of forms)
    if (form.mention.key.endsWith(` ${key}`))
      longer.set(form.mention.key, [...(longer.get(form.mention.key) ?? []), form]);
  const [first, second] = longer.values();
  if (first && !second && words.length > 1) return ofForms(first, 'body', false);
  const same = forms.filter(({ mention }) => mention.key === key);
  if (same.length > 0) return ofForms(same, 'body', false);
  if (words.length > 1) return null;
  const corporate = inOrder(bucketOf(index, key).values()).find(({ mention }) => {
    const [head, ...rest] = mention.key.split(' ');
    return (
      mention.is === 'body' &&
      head === key &&
      rest.length > 0 &&
      rest.every((word) => CORPORATE_FORMS.has(word))
    );
  });
  return corporate
    ? { name: corporate.mention.name, kind: 'body', gender: null, doubtful: false }
    : null;
}

function whoIsNamed(index: CastIndex, passage: number, mention: NameMention): Identity | null {
  const { key } = mention;
  const single = !key.includes(' ');
  if (mention.is === 'body') return bodyNamed(index, key) ?? itself(index, mention);
  if (mention.is === 'place' && !mention.weak) return itself(index, mention);
  if (!single) {
    const people = peopleNamed(index, surnameOf(key));
    const person = people.find((each) => each.keys.has(key));
    if (person) return ofPerson(person, false);
    return itself(index, mention);
  }
  const people = peopleWithWord(index, key, mention.titles.length > 0);
  const person = choose(index, people, passage, mention);
  if (person) return person;
  return bodyNamed(index, key) ?? itself(index, mention);
}

function itself(index: CastIndex, mention: NameMention): Identity | null {
  const forms = [...bucketOf(index, mention.key.split(' ')[0] ?? '').values()].filter(
    (form) => form.mention.key === mention.key,
  );
  if (forms.length === 0) return null;
  const is = forms.some((form) => form.mention.is === 'person')
    ? 'person'
    : forms.some((form) => form.mention.is === 'body')
      ? 'body'
      : mention.is;
  return ofForms(forms, is, false);
}

function bears(mention: NameMention, title: string): boolean {
  return mention.titles.some((one) => {
    const small = one.toLowerCase().replace(/\./g, '');
    return small === title || small.endsWith(` ${title}`) || small.startsWith(`${title} of `);
  });
}

/** Visits the mentions before a place, nearest first, then those after it. */
function* around(
  index: CastIndex,
  passage: number,
  mention: NameMention,
): Generator<[number, NameMention]> {
  for (let at = passage; at >= 0 && at > passage - LOOK_BACK; at--) {
    const names = index.names[at] ?? [];
    for (let which = names.length - 1; which >= 0; which--) {
      const one = names[which];
      if (one && (at < passage || one.range.from < mention.range.from)) yield [at, one];
    }
  }
  for (let at = passage; at < index.names.length && at < passage + LOOK_ON; at++)
    for (const one of index.names[at] ?? [])
      if (at > passage || one.range.from > mention.range.from) yield [at, one];
}

function whoIsTitled(index: CastIndex, passage: number, mention: NameMention): Identity | null {
  for (const [at, one] of around(index, passage, mention))
    if (one.kind === 'name' && bears(one, mention.key)) return whoIs(index, at, one);
  return null;
}

function whichBody(index: CastIndex, passage: number, mention: NameMention): Identity | null {
  const classes = BODY_NOMINALS.get(mention.key) ?? [];
  for (const [at, one] of around(index, passage, mention)) {
    if (at > passage) return null;
    if (one.kind !== 'name' || one.is !== 'body') continue;
    const found = bodyClassOf(one.key);
    if (classes.some((each) => each === found) || one.key.endsWith(` ${mention.key}`))
      return whoIs(index, at, one);
  }
  return null;
}

/** Who a mention in a passage speaks of, or null where the story does not say. Looks no further than a fixed distance. */
export function whoIs(index: CastIndex, passage: number, mention: NameMention): Identity | null {
  switch (mention.kind) {
    case 'name':
      return whoIsNamed(index, passage, mention);
    case 'title':
      return whoIsTitled(index, passage, mention);
    case 'nominal':
      return whichBody(index, passage, mention);
  }
}
