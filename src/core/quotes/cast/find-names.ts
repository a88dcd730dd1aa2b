import type { Passage } from '../../text/passage.ts';
import { foldName } from './fold.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { Gender } from './cast.ts';
import type { NameMention } from './name-mention.ts';
import { findNameRuns, type NameRun } from './name-runs.ts';
import { PARTICLES, POST_NOMINALS, SUFFIXES } from './name-particles.ts';
import { PEOPLES, PLACES, THING_WORDS } from './not-names.ts';
import { BODY_NOMINALS, KNOWN_BODIES, ORGANISATION_WORDS } from './organisation-words.ts';
import { titleEndingAt, titleStartingAt } from './title-phrases.ts';
import { FEMALE_WORDS, MALE_WORDS, TITLES_THAT_ARE_NAMES } from './titles.ts';
import { readWords, type Word } from './words.ts';

interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** Nearly every word has a capital, so a capital says nothing. */
  readonly titleCase: boolean;
}

/** Ranges of words: the title before, the name. */
interface Parts {
  readonly titleStart: number;
  readonly nameStart: number;
  readonly end: number;
}

function isGiven(key: string): boolean {
  return GIVEN_NAMES.has(key);
}

function keysOf(words: readonly Word[], start: number, end: number): string[] {
  return words.slice(start, end).map((word) => word.key);
}

function genderOfTitle(title: string): Gender | null {
  for (const word of foldName(title).split(' ')) {
    if (MALE_WORDS.has(word)) return 'male';
    if (FEMALE_WORDS.has(word)) return 'female';
  }
  return null;
}

/** Where the title inside a run ends and the name begins; the run's start where there is none. */
function splitTitle({ words }: Reading, run: NameRun): Parts {
  for (let end = run.end; end > run.start; end--) {
    const length = titleEndingAt(words, end, run.start);
    if (length === 0) continue;
    const title = words[end - 1];
    const before = words[end - length - 1];
    const partOfName =
      length === 1 &&
      title !== undefined &&
      TITLES_THAT_ARE_NAMES.has(title.key) &&
      end - length > run.start &&
      before !== undefined &&
      (isGiven(before.key) || before.key.length === 1);
    if (partOfName || SUFFIXES.has(title?.key ?? '')) continue;
    return { titleStart: end - length, nameStart: end, end: run.end };
  }
  return { titleStart: run.start, nameStart: run.start, end: run.end };
}

function personBetween(keys: readonly string[]): boolean {
  const [first, ...rest] = keys;
  if (first === undefined || rest.length === 0) return false;
  return isGiven(first) && !ORGANISATION_WORDS.has(keys.at(-1) ?? '');
}

/** A name is a person's where its parts say so, a body's where a word of it does. */
function sortOf(
  keys: readonly string[],
  raw: string,
  titled: boolean,
  the: boolean,
): NameMention['is'] {
  const whole = keys.join(' ');
  const last = keys.at(-1) ?? '';
  if (titled) return 'person';
  if (KNOWN_BODIES.has(whole)) return 'body';
  if (PLACES.has(whole)) return 'place';
  if (SUFFIXES.has(last)) return 'person';
  if (personBetween(keys)) return 'person';
  if (keys.some((key) => ORGANISATION_WORDS.has(key))) return 'body';
  if (/^\p{Lu}[\p{Lu}\p{N}&.-]{1,6}$/u.test(raw)) return 'body';
  if (keys.length === 1) return isGiven(last) ? 'person' : the ? 'body' : 'unknown';
  if (THING_WORDS.has(last) || the) return the && !THING_WORDS.has(last) ? 'body' : 'unknown';
  return keys.length <= 4 ? 'person' : 'unknown';
}

/** Splits what two names run together: "Refugee Council Ana Harrow". */
function splitBodyAndPerson(words: readonly Word[], start: number, end: number): number {
  for (let at = start + 1; at < end - 1; at++) {
    const before = words[at - 1]?.key ?? '';
    const here = words[at]?.key ?? '';
    if (ORGANISATION_WORDS.has(before) && isGiven(here) && personBetween(keysOf(words, at, end)))
      return at;
  }
  return start;
}

/** "Republican Ana Harrow", "Frontman Ana Harrow": what leads a name without being part of it. */
function skipLead(words: readonly Word[], start: number, end: number): number {
  const first = words[start];
  if (!first || end - start < 2) return start;
  const rest = keysOf(words, start + 1, end);
  if (PEOPLES.has(first.key) && (personBetween(rest) || rest.length === 1)) {
    return ORGANISATION_WORDS.has(rest.at(-1) ?? '') ? start : start + 1;
  }
  if (
    end - start >= 3 &&
    !isGiven(first.key) &&
    first.key.length > 1 &&
    personBetween(rest) &&
    first.opens
  )
    return start + 1;
  return start;
}

function nameText({ text, words }: Reading, start: number, end: number): string {
  const first = words[start];
  const last = words[end - 1];
  return first && last ? text.slice(first.from, last.to) : '';
}

/** Cuts the letters after a name and anything that cannot end one. */
function trimEnd(words: readonly Word[], start: number, end: number): number {
  let to = end;
  while (to - start > 1 && POST_NOMINALS.has(words[to - 1]?.key ?? '')) to--;
  return to;
}

/** Where the title in small letters before a name begins: "|frontman Ana Harrow". */
function titleBefore(words: readonly Word[], start: number): number {
  const word = words[start];
  if (!word || (word.gap !== 'space' && word.gap !== 'dot')) return start;
  return start - titleEndingAt(words, start, 0);
}

/** The role after a name, up to its comma: "Ana Harrow, |the chief executive of the port|, said". */
function roleAfter(reading: Reading, end: number): string | null {
  const { words, text } = reading;
  const first = words[end];
  if (first?.gap !== 'comma') return null;
  let at = end;
  if (['the', 'a', 'an', 'his', 'her', 'their', 'its'].includes(first.key)) at++;
  if (first.key === 'who') {
    if (
      ![
        'chairs',
        'leads',
        'heads',
        'runs',
        'owns',
        'manages',
        'founded',
        'coaches',
        'captains',
        'represents',
        'edits',
      ].includes(words[end + 1]?.key ?? '')
    )
      return null;
  } else {
    let found = false;
    for (let look = at; look < at + 4 && !found; look++) {
      if (look > at && words[look]?.gap !== 'space' && words[look]?.gap !== 'dot') break;
      found = titleStartingAt(words, look) > 0;
    }
    if (!found) return null;
  }
  let close = at + 1;
  while (close < words.length && close < at + 12) {
    const gap = words[close]?.gap;
    if (gap !== 'space' && gap !== 'dot' && gap !== 'ampersand') break;
    close++;
  }
  const from = words[at];
  const to = words[close - 1];
  return from && to ? text.slice(from.from, to.to) : null;
}

/** The acronym in brackets after a name: "Korean Central News Agency |(KCNA)|". */
function aliasAfter({ words, text }: Reading, end: number): readonly string[] {
  const word = words[end];
  if (word?.gap !== 'open bracket' || !/^[)\]]/.test(text.slice(word.to, word.to + 1))) return [];
  const raw = text.slice(word.from, word.to);
  return /^\p{Lu}[\p{L}\p{N}&.-]*\p{Lu}[\p{L}.]?$/u.test(raw) ? [word.key] : [];
}

const SPEAKS =
  /^(?:said|says|told|tells|added|adds|asked|asks|wrote|writes|noted|argued|argues|insisted|tweeted|replied|warned|declared|explained|claimed|claims|called|was|is|has|had|did|will|would)$/;

function isWeak(reading: Reading, parts: Parts, is: NameMention['is'], titled: boolean): boolean {
  const { words, titleCase } = reading;
  if (titleCase) return true;
  const first = words[parts.nameStart];
  if (titled || !first?.opens || parts.end - parts.nameStart > 1) return false;
  if (is === 'person' || is === 'body') return false;
  const next = words[parts.end];
  if (first.possessive || first.key.endsWith('s')) return true;
  return !(next && SPEAKS.test(next.key) && next.gap === 'space');
}

function readRun(
  reading: Reading,
  run: NameRun,
  found: NameMention[],
  roleBefore: string | null,
): void {
  const { words, text } = reading;
  const parts = splitTitle(reading, run);
  const hasTitle = parts.nameStart > parts.titleStart;
  let nameStart = parts.nameStart;
  const end = trimEnd(words, nameStart, parts.end);
  if (hasTitle && nameStart === end) {
    pushTitle(reading, parts.titleStart, end, found);
    return;
  }
  if (!hasTitle) {
    const split = splitBodyAndPerson(words, nameStart, end);
    if (split > nameStart)
      pushName(reading, { titleStart: nameStart, nameStart, end: split }, found, null);
    nameStart = skipLead(words, split, end);
  }
  let titleStart = hasTitle ? parts.titleStart : nameStart;
  if (!hasTitle) titleStart = titleBefore(words, nameStart);
  void text;
  pushName(reading, { titleStart, nameStart, end }, found, roleBefore);
}

function pushTitle(
  { words, text }: Reading,
  start: number,
  end: number,
  found: NameMention[],
): void {
  const article = words[start - 1];
  const the = article?.key === 'the' || article?.possessive === true;
  const first = the ? article : words[start];
  const last = words[end - 1];
  if (!first || !last) return;
  const name = text.slice(words[start]?.from ?? 0, last.to);
  found.push({
    range: { from: first.from, to: last.to },
    kind: 'title',
    name,
    key: foldName(name),
    is: 'person',
    titles: [],
    gender: genderOfTitle(name),
    aliases: [],
    weak: !the,
  });
}

function pushName(
  reading: Reading,
  parts: Parts,
  found: NameMention[],
  roleBefore: string | null,
): void {
  const { words, text } = reading;
  const { titleStart, nameStart, end } = parts;
  const keys = keysOf(words, nameStart, end);
  const whole = keys.join(' ');
  if (keys.length === 0) return;
  if (keys.length === 1 && PEOPLES.has(whole)) return;
  const first = words[titleStart];
  const last = words[end - 1];
  if (!first || !last) return;
  const title = titleStart < nameStart ? nameText(reading, titleStart, nameStart) : null;
  const name = nameText(reading, nameStart, end);
  const the = words[nameStart - 1]?.key === 'the';
  const role = roleAfter(reading, end);
  const next = words[end];
  const aged = next?.gap === 'comma' && /^\d{1,2}$/.test(next.key);
  const personal = aged || (next?.gap === 'comma' && next.key === 'who') || (role !== null && !the);
  const is = sortOf(keys, name, title !== null || roleBefore !== null, the);
  const sort = personal && (is === 'unknown' || is === 'place') ? 'person' : is;
  const titles = [title, roleBefore, role].filter((words): words is string => words !== null);
  const gender = titles.map(genderOfTitle).find((one) => one !== null) ?? null;
  found.push({
    range: { from: first.from, to: last.to },
    kind: 'name',
    name,
    key: whole,
    is: sort,
    titles,
    gender,
    aliases: aliasAfter(reading, end),
    weak: isWeak(reading, parts, sort, title !== null || roleBefore !== null || personal),
  });
  void text;
  void PARTICLES;
}

function isTitleCase(passage: Passage, words: readonly Word[]): boolean {
  if (words.length > 30 || words.length < 4) return false;
  const long = words.filter((word) => word.to - word.from >= 4);
  const capitals = long.filter((word) => word.capital).length;
  return long.length >= 3 && capitals >= long.length * 0.75 && !/[.!?”"]\s*$/.test(passage.text);
}

/** "the minister", "the company": a small title or nominal after "the", that no name follows. */
function nominalAt(reading: Reading, the: number, found: NameMention[]): void {
  const { words, text } = reading;
  const start = words[the];
  if (!start) return;
  for (let at = the + 1; at <= the + 3; at++) {
    const word = words[at];
    if (word?.gap !== 'space' || word.capital) return;
    const length = titleStartingAt(words, at);
    const last = words[at + Math.max(length, 1) - 1];
    const body = length === 0 && BODY_NOMINALS.has(word.key);
    if ((length > 0 || body) && last) {
      const name = text.slice(word.from, last.to);
      found.push({
        range: { from: start.from, to: last.to },
        kind: body ? 'nominal' : 'title',
        name,
        key: foldName(name),
        is: body ? 'body' : 'person',
        titles: [],
        gender: genderOfTitle(name),
        aliases: [],
        weak: false,
      });
      return;
    }
  }
}

/**
 * The mentions of people and bodies in one passage, in order: names with their titles, and titles and nominals standing
 * for a name ("the Prime Minister", "the company"). Knows nothing of other passages; linear; never throws.
 */
export function findNames(passage: Passage): readonly NameMention[] {
  const words = readWords(passage.text);
  const reading: Reading = { text: passage.text, words, titleCase: isTitleCase(passage, words) };
  const found: NameMention[] = [];
  const runs = findNameRuns(words);
  let after = 0;
  for (const run of runs) {
    for (let at = after; at < run.start; at++)
      if (words[at]?.key === 'the') nominalAt(reading, at, found);
    after = run.end;
    const previous = found.at(-1);
    const first = words[run.start];
    const role =
      previous !== undefined &&
      previous.kind === 'title' &&
      first?.gap === 'comma' &&
      words[run.start - 1]?.to === previous.range.to
        ? previous.name
        : null;
    readRun(reading, run, found, role);
  }
  for (let at = after; at < words.length; at++)
    if (words[at]?.key === 'the') nominalAt(reading, at, found);
  return found.filter(
    (mention, index) =>
      mention.kind === 'name' || mention.range.to <= (found[index + 1]?.range.from ?? Infinity),
  );
}
