import type { Passage } from '../../text/passage.ts';
import {
  acronymAfter,
  isPersonal,
  isSpeech,
  pronounBetween,
  roleAfter,
  speaksAt,
} from './around-name.ts';
import { foldName } from './fold.ts';
import { genderOfTitle } from './gender.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { bodyClassOf } from './bodies.ts';
import type { NameMention } from './name-mention.ts';
import { partsOfRun, type NameParts } from './name-parts.ts';
import { findNameRuns, type NameRun } from './name-runs.ts';
import { sortOfName } from './name-sort.ts';
import { PEOPLES, SMALL_WORDS } from './not-names.ts';
import { SUFFIXES } from './name-particles.ts';
import { REGNAL_TITLES } from './titles.ts';
import { standIn, standInAfterThe } from './standing-in.ts';
import { titlesBefore } from './title-phrases.ts';
import { readWords, type Word } from './words.ts';

interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** Nearly every word has a capital, so that a capital says nothing. */
  readonly allCapitals: boolean;
}

const PLACED_BY: ReadonlySet<string> = new Set([
  'in',
  'at',
  'from',
  'to',
  'near',
  'of',
  'across',
  'for',
  'outside',
]);
const HEADLINE_WORDS = 30;
/** In words. A longer run of capitals is a list or a shout. */
const LONGEST_NAME = 10;

/** Whether nothing but small words is written small: Title Case, or capitals throughout. */
function isAllCapitals(words: readonly Word[]): boolean {
  if (words.length < 4 || words.length > HEADLINE_WORDS) return false;
  return words.every((word) => word.capital || SMALL_WORDS.has(word.key) || /^\d/.test(word.key));
}

/** In a headline of capitals names have no end: "Mayor Harriet Bowe Slams Port" is cut after each possible name. */
function cutUp(words: readonly Word[], run: NameRun): readonly NameRun[] {
  const runs: NameRun[] = [];
  let start = run.start;
  while (start < run.end) {
    const given = GIVEN_NAMES.has(words[start]?.key ?? '') && start + 1 < run.end;
    const end = given && !words[start]?.possessive ? start + 2 : start + 1;
    runs.push({ start, end, nickname: null });
    start = end;
  }
  return runs;
}

/** The words between two places without those of a nickname. */
function nameWords({ words }: Reading, run: NameRun, start: number, end: number): readonly Word[] {
  const { nickname } = run;
  return words
    .slice(start, end)
    .filter((_, at) => !nickname || start + at < nickname.start || start + at >= nickname.end);
}

/** A name as written, but for what stands in brackets and quotation marks within it. */
function written({ text }: Reading, words: readonly Word[], length: number): string {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return '';
  const whole = words.length === length && !words.some((word) => word.gap === 'close square');
  if (whole) return text.slice(first.from, last.to);
  return words.map((word) => text.slice(word.from, word.to)).join(' ');
}

function titleTexts({ text, words }: Reading, parts: NameParts): readonly string[] {
  return parts.titles.map((start, index) => {
    const end = parts.titles[index + 1] ?? parts.name;
    const dot = words[end]?.gap === 'dot' ? 1 : 0;
    return text.slice(words[start]?.from ?? 0, (words[end - 1]?.to ?? 0) + dot);
  });
}

/** "in Florence": a place and nobody's name. */
function isPlaced(words: readonly Word[], at: number): boolean {
  return PLACED_BY.has(words[at - 1]?.key ?? '');
}

/** A capital that may mean nothing: see `NameMention.weak`. */
function isWeak(
  reading: Reading,
  start: number,
  name: readonly Word[],
  is: NameMention['is'],
  certain: boolean,
): boolean {
  if (reading.allCapitals) return true;
  const [first] = name;
  if (!first || certain) return false;
  if (name.every((word) => word.shouted) && (name.length > 1 || first.to - first.from > 6))
    return is !== 'body';
  if (name.length > 1 || is === 'body') return false;
  return first.opens || (is === 'place' && !isPlaced(reading.words, start));
}

/** Where what they are called begins: with the title for one known by a single name, as "Pope Francis". */
function calledFrom(words: readonly Word[], parts: NameParts): number {
  const single = parts.end - parts.name === 1 || SUFFIXES.has(words[parts.end - 1]?.key ?? '');
  const title = parts.titles.at(-1);
  return single &&
    title === parts.name - 1 &&
    words[title]?.capital === true &&
    REGNAL_TITLES.has(words[title].key)
    ? title
    : parts.name;
}

/** "Cuban said", "Black, 58": the name of a people standing where a person's would. */
function actsAlone(words: readonly Word[], { name, end }: NameParts): boolean {
  if (words[name - 1]?.key === 'the') return false;
  return speaksAt(words, name, end) || isPersonal(words, end) || words[name]?.possessive === true;
}

/** What is said of a name before the comma in front of it: a person's role or what sort of body it is. */
interface Apposed {
  readonly title: string;
  readonly body: boolean;
}

function nameAt(
  reading: Reading,
  run: NameRun,
  parts: NameParts,
  apposed: Apposed | null,
): NameMention | null {
  const { text, words } = reading;
  const start = calledFrom(words, parts);
  const name = nameWords(reading, run, start, parts.end);
  const [opening, last] = [words[parts.titles[0] ?? parts.name], name.at(-1)];
  const keys = name.map((word) => word.key);
  if (!opening || !last || name.length > LONGEST_NAME) return null;
  const the = words[parts.name - 1]?.key === 'the';
  const before = titleTexts(reading, parts);
  const placed = isPlaced(words, parts.name);
  const role = placed ? null : roleAfter(text, words, parts.end);
  const titles = [...before, apposed?.title ?? null, role].filter((title) => title !== null);
  const own = sortOfName(text, name, the);
  const personal =
    before.length > 0 ||
    apposed?.body === false ||
    isPersonal(words, parts.end) ||
    (role !== null && !the);
  const human = before.length > 0 || (personal && bodyClassOf(keys.join(' ')) === null);
  const is = apposed?.body === true ? 'body' : human ? 'person' : own;
  const people = name.length === 1 && PEOPLES.has(last.key) && before.length === 0;
  if (people && !actsAlone(words, parts)) return null;
  const speaks = speaksAt(words, parts.titles[0] ?? parts.name, parts.end);
  const acronym = acronymAfter(text, words, parts.end);
  const nickname = run.nickname
    ? words.slice(run.nickname.start, run.nickname.end).map((word) => word.key)
    : [];
  return {
    range: { from: opening.from, to: last.to },
    kind: 'name',
    name: written(reading, name, parts.end - start),
    key: keys.join(' '),
    is,
    titles,
    gender: titles.map(genderOfTitle).find((gender) => gender !== null) ?? null,
    pronoun: null,
    aliases: [
      ...(acronym === null ? [] : [acronym]),
      ...(nickname.length > 0 ? [nickname.join(' ')] : []),
    ],
    speaks,
    bodily: the || (name.length === 1 && last.shouted && last.to - last.from <= 6),
    owns: last.possessive,
    weak: people || isWeak(reading, start, name, is, personal || speaks),
  };
}

function titleAlone({ text, words }: Reading, parts: NameParts): NameMention | null {
  const start = parts.titles[0] ?? parts.name;
  const before = words[start - 1];
  const led = before?.key === 'the' || before?.possessive === true;
  const mention = standIn(text, words, led ? start - 1 : start, parts.office, parts.end);
  return mention && { ...mention, weak: !led };
}

/** The role before a name and its comma: "Labour’s |housing spokesperson|, Ana Harrow, said". */
function apposedTitle({ text, words }: Reading, name: number, end: number): Apposed | null {
  const start = titlesBefore(words, name, 0).at(-1);
  const [first, last, next] = [words[start ?? name], words[name - 1], words[end]];
  const closes = next === undefined || next.gap === 'comma' || next.opens || isSpeech(next);
  if (start === undefined || !first || !last || !closes) return null;
  return { title: text.slice(first.from, last.to), body: false };
}

function mentionsOfRun(
  reading: Reading,
  run: NameRun,
  before: NameMention | undefined,
): readonly NameMention[] {
  const { words } = reading;
  const found: NameMention[] = [];
  for (const parts of partsOfRun(words, run)) {
    const previous = found.at(-1) ?? before;
    const start = parts.titles[0] ?? parts.name;
    const standing = previous !== undefined && previous.kind !== 'name' ? previous : null;
    const apposed =
      words[start]?.gap !== 'comma'
        ? null
        : standing && words[start - 1]?.to === standing.range.to
          ? { title: standing.name, body: standing.kind === 'nominal' }
          : apposedTitle(reading, start, parts.end);
    const mention =
      parts.name === parts.end ? titleAlone(reading, parts) : nameAt(reading, run, parts, apposed);
    if (mention) found.push(mention);
  }
  return found;
}

/** Gives a person the first pronoun after it, where the passage has named nobody else by then. */
function withPronouns(
  { words }: Reading,
  mentions: readonly NameMention[],
): readonly NameMention[] {
  const first = mentions.findIndex(
    (mention) => mention.kind === 'name' && !mention.weak && mention.is !== 'place',
  );
  const mention = mentions[first];
  if (!mention || mention.is === 'body') return mentions;
  const next = mentions
    .slice(first + 1)
    .find((other) => other.kind === 'name' && other.key !== mention.key);
  const start = words.findIndex((word) => word.from >= mention.range.to);
  const end = next ? words.findIndex((word) => word.from >= next.range.from) : words.length;
  const pronoun = start < 0 ? null : pronounBetween(words, start, end);
  return pronoun === null ? mentions : mentions.with(first, { ...mention, pronoun });
}

/** Gives "Jane" her surname in "Jane and Peter Harrow". */
function shareSurnames(
  { text }: Reading,
  mentions: readonly NameMention[],
): readonly NameMention[] {
  return mentions.map((mention, at) => {
    const next = mentions[at + 1];
    if (!next) return mention;
    const shares =
      next.is === 'person' &&
      next.kind === 'name' &&
      next.titles.length === 0 &&
      mention.is === 'person' &&
      mention.kind === 'name' &&
      GIVEN_NAMES.has(mention.key) &&
      GIVEN_NAMES.has(next.key.split(' ')[0] ?? '') &&
      /^ (?:and|&) $/.test(text.slice(mention.range.to, next.range.from));
    const surname = shares ? next.name.split(' ').slice(1).join(' ') : '';
    if (surname === '') return mention;
    return {
      ...mention,
      name: `${mention.name} ${surname}`,
      key: `${mention.key} ${foldName(surname)}`,
      weak: next.weak,
    };
  });
}

/**
 * The mentions of people and bodies in one passage, in order: names with their titles, and titles and nominals that stand
 * for a name ("the Prime Minister", "the company"). Knows nothing of other passages. Linear; never throws.
 */
export function findNames(passage: Passage): readonly NameMention[] {
  const { text } = passage;
  const words = readWords(text);
  const reading: Reading = { text, words, allCapitals: isAllCapitals(words) };
  const whole = findNameRuns(words);
  const runs = reading.allCapitals ? whole.flatMap((run) => cutUp(words, run)) : whole;
  const found: NameMention[] = [];
  let at = 0;
  const standInsUpTo = (end: number): void => {
    for (; at < end; at++) {
      const mention = words[at]?.key === 'the' ? standInAfterThe(text, words, at, end) : null;
      if (mention) found.push(mention);
    }
  };
  for (const run of runs) {
    standInsUpTo(run.start);
    const mentions = mentionsOfRun(reading, run, found.at(-1));
    const from = mentions[0]?.range.from ?? Infinity;
    while ((found.at(-1)?.range.to ?? 0) > from) found.pop();
    found.push(...mentions);
    at = run.end;
  }
  standInsUpTo(words.length);
  return withPronouns(reading, shareSurnames(reading, found));
}
