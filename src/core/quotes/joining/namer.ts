import { bearsTitle } from '../attribution/bears-title.ts';
import type { SpokenOf } from '../attribution/mention-of.ts';
import { isRetold } from '../attribution/retold.ts';
import type { Range } from '../../text/range.ts';
import type { NameMention } from '../cast/name-mention.ts';
import { whoIs } from '../cast/who-is.ts';
import type { Identity } from '../cast/who-is.ts';
import { genderOfPronoun } from '../passage-reading.ts';
import type { Named } from '../passage-reading.ts';
import type { Asked } from './asked.ts';
import type { Carried, InMind } from './context.ts';
import { bringToMind, meantBy, mindWeight } from './in-mind.ts';
import type { PassageInStory } from './join-passage.ts';

/** Gives the speakers of one passage their full names, from its first word to its last. */
export interface Namer {
  /**
   * A speaker of this passage with a name, to be used here or carried on, given where the words said stand: "he" is nobody
   * named in them. Ask in the order of the text.
   */
  carry(who: SpokenOf, words?: Range): Carried;
  /** A speaker of a passage `ahead` of this one. */
  carryBack(who: SpokenOf, ahead: number): Carried;
  /** Who is in mind at the end of the passage, and everyone who was asked after. */
  finish(): { readonly inMind: readonly InMind[]; readonly asked: readonly Asked[] };
}

/** The name a speaker is given. */
type Given = Pick<Carried, 'name' | 'doubtful'>;

const nestedMark = /[“‘]|(?<=[\s,:])["']/;

const nameless: Given = { name: null, doubtful: false };

/** How many of the names, which come in order, begin before an offset. */
function countBefore(names: readonly NameMention[], offset: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.range.from ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The name whose title opens the speaker's words, or that ends where their head ends, or lies last in a head that is a name. */
function mentionAt(names: readonly NameMention[], spoken: SpokenOf): NameMention | undefined {
  const { head, kind, range } = spoken;
  const titled = names[countBefore(names, range.to) - 1];
  if (kind !== 'name' && titled && bearsTitle(titled, spoken)) return titled;
  const last = names[countBefore(names, head.to) - 1];
  if (!last) return undefined;
  const fits = last.range.to === head.to || (kind === 'name' && last.range.to > head.from);
  return fits ? last : undefined;
}

/** What a mention's speaker is called: a title that nobody is known to bear is no name, nor is a capital that may mean nothing. */
function nameFor({ kind, name, weak }: NameMention, identity: Identity | null): string | null {
  return identity?.name ?? (kind === 'name' && !weak ? name : null);
}

/** "the |elder| Cusick": one of two, and the story's Cusick may be the other. */
function isToldApart(text: string, { range: { from } }: SpokenOf): boolean {
  return /\b(?:elder|older|younger) $/i.test(text.slice(Math.max(0, from - 8), from));
}

function weightOf({ speaks, subject }: Named): number {
  if (speaks) return mindWeight.speaks;
  return subject ? mindWeight.subject : mindWeight.named;
}

/** A namer for a passage, with those whom the passages before have brought to mind. */
export function createNamer(
  { passage, index, reading, upcoming, cast }: PassageInStory,
  before: readonly InMind[],
): Namer {
  const asked = new Map<NameMention, Asked>();
  let inMind = before;
  let noted = 0;

  function who(mention: NameMention, ahead = 0): Identity | null {
    const known = asked.get(mention);
    if (known) return known.identity;
    const identity = whoIs(cast, index + ahead, mention);
    asked.set(mention, { mention, ahead, identity });
    return identity;
  }

  function noteUpTo(position: number): void {
    for (; noted < reading.named.length; noted++) {
      const named = reading.named[noted];
      if (!named || named.mention.range.from >= position) return;
      const identity = who(named.mention);
      if (identity) inMind = bringToMind(inMind, identity, weightOf(named));
    }
  }

  /** Whom the words speak of, but for what they quote in turn: “She said, ‘Mr Lane, come in,’” he said. */
  function namedWithin({ from, to }: Range): ReadonlySet<string> {
    const within = new Set<string>();
    const nested = passage.text.slice(from + 1, to).search(nestedMark);
    const end = nested < 0 ? to : from + 1 + nested;
    for (let at = countBefore(reading.names, from); at < reading.names.length; at++) {
      const mention = reading.names[at];
      if (!mention || mention.range.from >= end) break;
      const name = who(mention)?.name;
      if (name !== undefined) within.add(name);
    }
    return within;
  }

  /** "the 33-year-old": whoever is most in mind. */
  function nameOfRetold({ range }: SpokenOf): Given {
    noteUpTo(range.from);
    const meant = meantBy(inMind, 'either');
    if (meant?.one.kind !== 'person') return nameless;
    return { name: meant.one.name, doubtful: meant.doubtful };
  }

  function nameOfPronoun(pronoun: SpokenOf, words?: Range): Given {
    noteUpTo(pronoun.range.from);
    const word = pronoun.text.toLowerCase();
    const gender = genderOfPronoun(word);
    if (!gender && word !== 'it' && word !== 'its') return nameless;
    const within = words && namedWithin(words);
    const meant = meantBy(
      inMind.filter(({ name }) => !within?.has(name)),
      gender,
    );
    if (!meant) return nameless;
    const { one, doubtful } = meant;
    const kind = gender ? 'person' : one.kind;
    const known = { ...one, kind, gender: one.gender ?? gender, evident: false, doubtful };
    inMind = bringToMind(inMind, known, mindWeight.speaks);
    return { name: one.name, doubtful };
  }

  function nameOf(spoken: SpokenOf, words?: Range): Given {
    if (spoken.kind === 'pronoun') return nameOfPronoun(spoken, words);
    const mention = mentionAt(reading.names, spoken);
    const identity = mention ? who(mention) : null;
    const name = mention ? nameFor(mention, identity) : null;
    if (name === null) return isRetold(spoken.text) ? nameOfRetold(spoken) : nameless;
    const others = spoken.joint.map((head) => nameOf({ ...spoken, head, joint: [] }).name);
    const all = [...others.filter((other) => other !== null), name];
    const doubtful = identity?.doubtful === true || isToldApart(passage.text, spoken);
    return { name: all.join(' and '), doubtful };
  }

  return {
    carry: (spoken, words) => ({ who: spoken, ...nameOf(spoken, words), back: 0 }),
    carryBack(spoken, ahead) {
      const mention = mentionAt(upcoming[ahead - 1]?.names ?? [], spoken);
      const name = mention ? nameFor(mention, who(mention, ahead)) : null;
      return { who: spoken, name, doubtful: false, back: -ahead };
    },
    finish() {
      noteUpTo(Infinity);
      return { inMind, asked: [...asked.values()] };
    },
  };
}
