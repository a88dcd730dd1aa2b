import { GIVEN_NAMES } from './given-names.ts';
import { PARTICLES, POST_NOMINALS, SUFFIXES } from './name-particles.ts';
import type { NameRun } from './name-runs.ts';
import { PEOPLES, PLACES } from './not-names.ts';
import { KNOWN_BODIES, ORGANISATION_WORDS } from './organisation-words.ts';
import { titleEndingAt, titlesBefore } from './title-phrases.ts';
import { TITLE_MODIFIERS, TITLES_THAT_ARE_NAMES } from './titles.ts';
import { followsOn, type Word } from './words.ts';

/** A run taken apart, as places among the words. No name (`name` equals `end`) where the title stands alone. */
export interface NameParts {
  /** Where each title before the name begins, in order; each ends where the next begins, the last at `name`. */
  readonly titles: readonly number[];
  /** Where the last title begins without what tells whose it is: "Auckland |deputy mayor". */
  readonly office: number;
  readonly name: number;
  readonly end: number;
}

function keyAt(words: readonly Word[], index: number): string {
  return words[index]?.key ?? '';
}

function keysBetween(words: readonly Word[], start: number, end: number): string {
  return words
    .slice(start, end)
    .map((word) => word.key)
    .join(' ');
}

/** Whether words look like a person's name because they begin with a given name. */
export function beginsWithGivenName(words: readonly Word[], start: number, end: number): boolean {
  return (
    end - start >= 2 &&
    GIVEN_NAMES.has(keyAt(words, start)) &&
    !ORGANISATION_WORDS.has(keyAt(words, end - 1))
  );
}

/** Stephen King is no king and Dean Harrow no dean: a title that is a name too, where a name would stand. */
function isPartOfName(words: readonly Word[], at: number, start: number): boolean {
  const key = keyAt(words, at);
  if (!TITLES_THAT_ARE_NAMES.has(key)) return false;
  if (GIVEN_NAMES.has(key) && keyAt(words, at - 1) !== 'the') return true;
  const before = at > start ? keyAt(words, at - 1) : '';
  return GIVEN_NAMES.has(before) || before.length === 1;
}

/** Past "of Health" in "Minister of Health Ana Harrow": where the name begins, or `end` where no name follows. */
function pastOf(words: readonly Word[], at: number, end: number): number {
  if (keyAt(words, at) !== 'of' && keyAt(words, at) !== 'for') return at;
  for (let name = at + 2; name < end - 1; name++)
    if (GIVEN_NAMES.has(keyAt(words, name)) && words[name]?.capital) return name;
  return end - at >= 5 ? end - 2 : end;
}

/** "Hunter said": a title that is a name too, alone and without "the". */
function isBareName(words: readonly Word[], run: NameRun): boolean {
  const [before, word] = [words[run.start - 1], words[run.start]];
  const led = before?.key === 'the' || before?.possessive === true;
  if (!word || led || run.end - run.start > 1) return false;
  return TITLES_THAT_ARE_NAMES.has(word.key);
}

function lastTitle(words: readonly Word[], run: NameRun): number | null {
  if (isBareName(words, run)) return null;
  for (let end = run.end; end > run.start; end--) {
    const length = titleEndingAt(words, end, run.start);
    if (length === 0) continue;
    if (length === 1 && isPartOfName(words, end - 1, run.start)) continue;
    if (end === run.end && SUFFIXES.has(keyAt(words, end - 1))) continue;
    return end;
  }
  return null;
}

/** What a minister or a spokesperson has charge of, where the word is a body's too: "Transport Minister". */
const PORTFOLIOS: ReadonlySet<string> = new Set(
  'transport police health education defence defense energy media housing forestry fisheries tourism justice'.split(
    ' ',
  ),
);

/** Where the words that say whose minister or which mayor begin: "|Auckland Mayor", "|Climate Change Minister". */
function qualifierOf(words: readonly Word[], run: NameRun, title: number): number {
  const owner = words[title - 1];
  if (title === run.start || !owner || !followsOn(words[title])) return title;
  const standsAlone = keysBetween(words, run.start, title);
  if (title - run.start === 1 && PORTFOLIOS.has(owner.key)) return run.start;
  const body = KNOWN_BODIES.has(standsAlone) || ORGANISATION_WORDS.has(owner.key) || owner.shouted;
  return body && !PLACES.has(standsAlone) ? title : run.start;
}

/** "Ana Harrow QC MP" without the letters; but an MP alone, or a party's, is a title. */
function withoutPostNominals(words: readonly Word[], start: number, end: number): number {
  let to = end;
  while (to - start > 2 && words[to - 1]?.shouted && POST_NOMINALS.has(keyAt(words, to - 1))) to--;
  if (to === end) return end;
  const named = words.slice(start, to).some(({ key }) => GIVEN_NAMES.has(key));
  return named ? to : end;
}

/** "Marine Park Board", "Institute for Marine Studies": a title's word that is part of what a body is called. */
function isWordOfBody(words: readonly Word[], run: NameRun, title: number, name: number): boolean {
  const first = words[run.start];
  if (name >= run.end || !first?.capital || beginsWithGivenName(words, name, run.end)) return false;
  const link = keyAt(words, run.start + 1);
  if (ORGANISATION_WORDS.has(first.key) && (link === 'for' || link === 'of'))
    return title - run.start > 2;
  const alone = title - run.start === 1 && TITLES_THAT_ARE_NAMES.has(first.key);
  return alone && ORGANISATION_WORDS.has(keyAt(words, run.end - 1));
}

function bodyThenPerson(words: readonly Word[], start: number, end: number): number | null {
  for (let at = start + 1; at < end - 1; at++)
    if (ORGANISATION_WORDS.has(keyAt(words, at - 1)) && beginsWithGivenName(words, at, end))
      return at;
  return null;
}

/** What leads a name without being part of it: "Republican |Ana Harrow", "Sending |New Zealand". */
function pastLead(words: readonly Word[], start: number, end: number): number {
  const first = words[start];
  if (!first || end - start < 2) return start;
  const rest = keysBetween(words, start + 1, end);
  const person = beginsWithGivenName(words, start + 1, end);
  for (let at = end - 2; at > start; at--)
    if (PEOPLES.has(keyAt(words, at - 1)) && beginsWithGivenName(words, at, end)) return at;
  if (PEOPLES.has(first.key)) {
    const alone = end - start === 2 && keyAt(words, start - 1) !== 'the';
    return alone && !ORGANISATION_WORDS.has(rest) ? start + 1 : start;
  }
  if (
    !first.opens ||
    first.possessive ||
    PARTICLES.has(first.key) ||
    PLACES.has(keysBetween(words, start, end))
  )
    return start;
  if (person && end - start >= 3 && first.key.length > 1 && !GIVEN_NAMES.has(first.key))
    return start + 1;
  const placed = first.shouted || PLACES.has(first.key);
  const known = PLACES.has(rest) || (KNOWN_BODIES.has(rest) && !placed);
  return known && !KNOWN_BODIES.has(keysBetween(words, start, end)) ? start + 1 : start;
}

/** The titles in small letters before a run: "|frontman| Ana Harrow". */
function titlesOutside(words: readonly Word[], start: number): readonly number[] {
  return followsOn(words[start]) ? titlesBefore(words, start, 0) : [];
}

function titleStarts(
  words: readonly Word[],
  run: NameRun,
  title: number,
  name: number,
): readonly number[] {
  const within = titlesBefore(words, title, run.start);
  const first = within.at(-1) ?? title;
  const qualified = qualifierOf(words, run, first);
  const before = qualified === run.start ? titlesOutside(words, run.start) : [];
  const starts = [...within.slice(0, -1), qualified, ...before];
  return starts.filter((start) => start < name).reverse();
}

function officeOf(words: readonly Word[], title: number, run: NameRun): number {
  let start = title - titleEndingAt(words, title, run.start);
  while (start > run.start && TITLE_MODIFIERS.has(keyAt(words, start - 1))) start--;
  return start;
}

function untitled(name: number, end: number): NameParts {
  return { titles: [], office: name, name, end };
}

/** A run taken apart into bodies and people, each with its titles: "CIA |director |Ana Harrow". */
export function partsOfRun(words: readonly Word[], whole: NameRun): readonly NameParts[] {
  const run = { ...whole, end: withoutPostNominals(words, whole.start, whole.end) };
  const title = lastTitle(words, run);
  if (title !== null) {
    const name = pastOf(words, title, run.end);
    if (isWordOfBody(words, run, title, name)) return [untitled(run.start, run.end)];
    const titles = titleStarts(words, run, title, name);
    const lead = titles[0] ?? name;
    const person = {
      titles,
      office: officeOf(words, title, run),
      name,
      end: run.end,
    };
    return lead > run.start ? [untitled(run.start, lead), person] : [person];
  }
  const { end } = run;
  const split = bodyThenPerson(words, run.start, end);
  const start = split ?? pastLead(words, run.start, end);
  const person = {
    titles: titlesOutside(words, start).toReversed(),
    office: start,
    name: start,
    end,
  };
  return split === null ? [person] : [untitled(run.start, split), person];
}
