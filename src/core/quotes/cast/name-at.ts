import { acronymAfter, isPersonal, roleAfter, speaksAt } from './around-name.ts';
import { bodyClassOf } from './bodies.ts';
import { genderOfTitle } from './gender.ts';
import type { NameMention } from './name-mention.ts';
import { SUFFIXES } from './name-particles.ts';
import type { NameParts } from './name-parts.ts';
import type { NameRun } from './name-runs.ts';
import { sortOfName } from './name-sort.ts';
import { PEOPLES } from './not-names.ts';
import { REGNAL_TITLES } from './titles.ts';
import { followsOn, type Word } from './words.ts';

/** A passage as it is read for names. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** Nothing but small words is written small, so that a capital says nothing. */
  readonly allCapitals: boolean;
}

/** "Wayne Harrow of Lark Street told": what is not the name but the words before it speak. */
const GOVERNED_BY: ReadonlySet<string> = new Set([
  'of',
  'in',
  'at',
  'from',
  'near',
  'for',
  'with',
  'outside',
]);
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
/** In words. A longer run of capitals is a list or a shout. */
const LONGEST_NAME = 10;

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

/** "The ferry Moana Star, which broke down": nobody is "which", but bodies are, and things. */
function isThing(words: readonly Word[], end: number): boolean {
  return words[end]?.gap === 'comma' && words[end]?.key === 'which';
}

/** What is said of a name before the comma in front of it: a person's role or what sort of body it is. */
export interface Apposed {
  readonly title: string;
  readonly body: boolean;
}

/** The mention that a run's parts are, or null where they are no name after all. */
export function nameAt(
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
  const sort = sortOfName(text, name, the);
  const own = sort === 'person' && isThing(words, parts.end) ? 'unknown' : sort;
  const personal =
    before.length > 0 ||
    apposed?.body === false ||
    isPersonal(words, parts.end) ||
    (role !== null && !the);
  const firm = name.some(({ gap }, at) => at > 0 && gap === 'ampersand');
  const human = !firm && (before.length > 0 || (personal && bodyClassOf(keys.join(' ')) === null));
  const is = apposed?.body === true ? 'body' : human ? 'person' : own;
  const governed =
    followsOn(words[parts.name]) &&
    GOVERNED_BY.has(words[(parts.titles[0] ?? parts.name) - 1]?.key ?? '');
  const people = name.length === 1 && PEOPLES.has(last.key) && before.length === 0;
  if (people && !actsAlone(words, parts)) return null;
  const speaks = !governed && speaksAt(words, parts.titles[0] ?? parts.name, parts.end);
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
