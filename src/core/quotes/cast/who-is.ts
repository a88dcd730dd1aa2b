import { bestName } from './best-name.ts';
import { MOST_NAMESAKES, mentionsAfter, mentionsBefore, openingMentions } from './around.ts';
import { bodyClassOf } from './bodies.ts';
import { bodyCalled, type CalledBody } from './body-called.ts';
import type { Gender } from './cast.ts';
import { acronymKey, formsNamed, keysIn, type CastIndex } from './cast-index.ts';
import type { NameMention } from './name-mention.ts';
import { BODY_NOMINALS } from './organisation-words.ts';
import { familyOf, genderOfForms, surnameOf, surnamesWith, type Person } from './people.ts';
import { whoBears } from './who-bears.ts';

/** Who a mention speaks of. */
export interface Identity {
  /** The full name as the cast has it. */
  readonly name: string;
  /** `unknown`: a name of which the story does not show what it is. */
  readonly kind: 'person' | 'body' | 'place' | 'unknown';
  /** The story shows that this is somebody and not a thing with capitals: only they are listed in the cast. */
  readonly evident: boolean;
  readonly gender: Gender | null;
  /** The text leaves room for another: two people of one surname, an office nobody is said to hold. */
  readonly doubtful: boolean;
}

function ofPerson(person: Person, doubtful: boolean): Identity {
  return {
    name: person.name,
    kind: 'person',
    evident: person.evident,
    gender: person.gender,
    doubtful,
  };
}

function ofCalled(called: CalledBody | null): Identity | null {
  if (!called) return null;
  const { body, doubtful } = called;
  return { name: body.name, kind: 'body', evident: body.evident, gender: null, doubtful };
}

function suits(people: readonly Person[], mention: NameMention): readonly Person[] {
  const titles = mention.titles.map((title) => title.toLowerCase().replace(/\./g, ''));
  const titled = people.filter((person) => titles.some((title) => person.titles.has(title)));
  const left = titled.length > 0 ? titled : people;
  const gendered = left.filter(({ gender }) => gender === null || gender === mention.gender);
  return mention.gender === null ? left : gendered;
}

/**
 * Of several people that part of a name may mean: the one introduced in the same passage with a title or as speaking, or
 * else the one named first in the story. A story's chief Harrow is "Harrow"; her brother is "Tom Harrow" every time.
 */
function chosen(
  index: CastIndex,
  passage: number,
  mention: NameMention,
  people: readonly Person[],
): Identity | null {
  const evident = people.filter((person) => person.evident);
  const left = suits(evident.length > 0 ? evident : people, mention);
  const [first] = left;
  if (!first) return null;
  if (left.length === 1) return ofPerson(first, false);
  const byKey = new Map<string, Person>();
  for (const person of left) for (const key of person.keys) byKey.set(key, person);
  for (const before of mentionsBefore(index, passage, mention.range.from)) {
    if (before.passage < passage) break;
    const introduced = before.mention.speaks || before.mention.titles.length > 0;
    const person = introduced ? byKey.get(before.mention.key) : undefined;
    if (person) return ofPerson(person, true);
  }
  for (const opening of openingMentions(index)) {
    const person = byKey.get(opening.mention.key);
    if (person) return ofPerson(person, true);
  }
  return ofPerson(first, true);
}

/** The people with one word in their name: by surname, or else by given name or any other part. */
function peopleCalled(index: CastIndex, word: string): readonly Person[] {
  const { people } = familyOf(index, word);
  if (people.length > 0) return people.slice(0, MOST_NAMESAKES);
  return surnamesWith(index, word)
    .slice(0, MOST_NAMESAKES)
    .flatMap((surname) => familyOf(index, surname).people.slice(0, MOST_NAMESAKES))
    .filter((person) => [...person.keys].some((key) => key.split(' ').includes(word)))
    .slice(0, MOST_NAMESAKES);
}

function peopleNicknamed(index: CastIndex, nickname: string): readonly Person[] {
  const keys = keysIn(index, acronymKey(nickname)).slice(0, MOST_NAMESAKES);
  return keys.flatMap((key) => {
    const person = familyOf(index, surnameOf(key)).byKey.get(key);
    return person ? [person] : [];
  });
}

/** A name that is nobody else's: itself, if it is known at all. */
function itself(index: CastIndex, mention: NameMention): Identity | null {
  const forms = formsNamed(index, mention.key);
  if (forms.length === 0) return null;
  const person = forms.some((form) => form.mention.is === 'person');
  const kind = person ? 'person' : mention.is === 'place' ? 'place' : 'unknown';
  return {
    name: bestName(forms),
    kind,
    evident: person,
    gender: genderOfForms(forms),
    doubtful: false,
  };
}

/** "Mrs Harrow" where the only Harrow named in full is a man: somebody else of that name. */
function relation({ titles, name }: NameMention, gender: Gender): Identity {
  const [title = ''] = titles;
  return {
    name: `${title.replace('.', '')} ${name}`,
    kind: 'person',
    evident: true,
    gender,
    doubtful: true,
  };
}

function whoIsNamed(index: CastIndex, passage: number, mention: NameMention): Identity | null {
  const { key } = mention;
  if (mention.is === 'place' && !mention.weak) return itself(index, mention);
  const person = key.includes(' ') ? familyOf(index, surnameOf(key)).byKey.get(key) : undefined;
  if (person) return ofPerson(person, false);
  if (mention.is === 'body')
    return ofCalled(bodyCalled(index, passage, mention)) ?? itself(index, mention);
  if (!key.includes(' ')) {
    const people = peopleCalled(index, key);
    const one = chosen(index, passage, mention, people);
    if (one) return one;
    if (people.length > 0 && mention.gender !== null) return relation(mention, mention.gender);
  }
  return (
    chosen(index, passage, mention, peopleNicknamed(index, key)) ??
    (mention.is === 'person' ? null : ofCalled(bodyCalled(index, passage, mention))) ??
    itself(index, mention)
  );
}

/** "The trust, Bright Harbour, said": a nominal whose name comes after it, or whatever body of its class came before. */
function whichBody(index: CastIndex, passage: number, mention: NameMention): Identity | null {
  for (const { passage: at, mention: after } of mentionsAfter(index, passage, mention.range.from)) {
    if (at === passage && after.titles.includes(mention.name)) return whoIs(index, at, after);
    break;
  }
  const classes = BODY_NOMINALS.get(mention.key) ?? [];
  for (const { passage: at, mention: before } of mentionsBefore(
    index,
    passage,
    mention.range.from,
  )) {
    if (before.kind !== 'name' || before.is === 'person' || before.is === 'place') continue;
    const own = bodyClassOf(before.key);
    if (own !== null && classes.includes(own)) return whoIs(index, at, before);
  }
  return null;
}

/**
 * Who a mention in a passage speaks of, or null where the story does not say. It looks no further about than a fixed
 * distance, so it costs the same in a story of any length.
 */
export function whoIs(index: CastIndex, passage: number, mention: NameMention): Identity | null {
  switch (mention.kind) {
    case 'name':
      return whoIsNamed(index, passage, mention);
    case 'title': {
      const bearer = whoBears(index, passage, mention);
      const who = bearer && whoIsNamed(index, bearer.passage, bearer.mention);
      return who && { ...who, doubtful: who.doubtful || bearer.doubtful };
    }
    case 'nominal':
      return whichBody(index, passage, mention);
  }
}
