import type { CastIndex } from '../cast/cast-index.ts';
import type { NameMention } from '../cast/name-mention.ts';
import { ORGANISATION_WORDS } from '../cast/organisation-words.ts';
import { whoIs } from '../cast/who-is.ts';
import type { Identity } from '../cast/who-is.ts';
import type { Asked } from './asked.ts';
import { standIns, wordsOfName, wordsSharedWith } from './name-words.ts';
import type { WordPlaces } from './word-places.ts';

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

type NamesByPassage = readonly (readonly NameMention[])[];

function countNames(names: NamesByPassage, from: number, to: number): number {
  let count = 0;
  for (let at = Math.max(0, from); at < to && at < names.length; at++)
    count += names[at]?.length ?? 0;
  return count;
}

function rangeOf(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Whether a name can be the answer to "the minister" or "the company", or stand in the way of one that can. */
function answersStandIns({ kind, key, titles }: NameMention): boolean {
  return (
    kind !== 'name' ||
    titles.length > 0 ||
    key.split(' ').some((word) => ORGANISATION_WORDS.has(word))
  );
}

/** All of a mention that its name's meaning can hang on, but for where it stands. */
function formOf({ name, is, weak, gender, titles }: NameMention): string {
  return `${name}\t${is}\t${weak}\t${gender ?? ''}\t${titles.join('\t')}`;
}

function isSameIdentity(a: Identity | null, b: Identity | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.name === b.name &&
    a.kind === b.kind &&
    a.evident === b.evident &&
    a.gender === b.gender &&
    a.doubtful === b.doubtful
  );
}

/** The names that came in place of those that are gone, by passage; both began at the passage `from`. */
export interface NamesChange {
  /** The cast after the change. */
  readonly cast: CastIndex;
  readonly from: number;
  readonly gone: NamesByPassage;
  readonly come: NamesByPassage;
}

/** What a change of names does to the passages it did not touch. */
export interface NamesEffect {
  /** The passages whose names may mean somebody else now, in no order: too many perhaps, never too few. */
  bearsOn(places: WordPlaces): readonly number[];
  /** Whether they do, in one of those passages. */
  changes(passage: number, asked: readonly Asked[]): boolean;
}

/**
 * Which passages a change of names affects; null where it is none. Names that share no word with a changed one mean whom
 * they meant, and a title only looks so far; of the rest the cast is asked again.
 */
export function effectOfNames({ cast, from, gone, come }: NamesChange): NamesEffect | null {
  const mentions = differing(gone.flat(), come.flat());
  const moved = gone.length !== come.length;
  if (mentions.length === 0 && !moved) return null;
  const openingNames = countNames(cast.names, 0, opening);
  const openingGone = countNames(gone, 0, opening - from) - countNames(come, 0, opening - from);
  const everywhere =
    from < opening && (moved || openingNames + Math.max(0, openingGone) > mostOpeningNames);
  const changed = new Set(
    mentions.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap(wordsSharedWith),
  );
  const answersThe = moved || mentions.some(answersStandIns);
  const [first, end] = [from - lookOn, from + come.length + lookBack];
  const reaches = (index: number): boolean => {
    if (from < firstPassages) return true;
    if (index < first || index >= end) return false;
    return (
      answersThe ||
      countNames(cast.names, index - lookBack, index + 1) >= mostNames - mentions.length
    );
  };
  const answers = new Map<string, Identity | null>();
  const whoIsNow = (passage: number, mention: NameMention): Identity | null => {
    // Where there is no doubt, every mention of the same form means the same.
    const form = mention.kind === 'name' ? formOf(mention) : null;
    const known = form === null ? undefined : answers.get(form);
    if (known !== undefined) return known;
    const identity = whoIs(cast, passage, mention);
    if (form !== null && !identity?.doubtful) answers.set(form, identity);
    return identity;
  };
  const isTouched = (name: string): boolean => wordsOfName(name).some((word) => changed.has(word));
  const isInDoubt = (index: number, { mention, identity }: Asked): boolean =>
    everywhere ||
    isTouched(mention.name) ||
    (identity !== null && isTouched(identity.name)) ||
    (mention.kind !== 'name' && reaches(index));
  const isAnswered = (index: number, { mention, ahead, identity }: Asked): boolean =>
    isSameIdentity(whoIsNow(index + ahead, mention), identity);
  return {
    bearsOn: (places) => {
      if (everywhere) return [...cast.names.keys()];
      const stoodFor =
        from < firstPassages
          ? places.of(standIns)
          : rangeOf(Math.max(0, first), Math.min(end, cast.names.length));
      return [...places.of([...changed]), ...stoodFor];
    },
    changes: (passage, asked) =>
      asked.some((each) => isInDoubt(passage, each) && !isAnswered(passage, each)),
  };
}
