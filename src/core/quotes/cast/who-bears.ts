import { mentionsAfter, mentionsBefore, openingMentions, type Found } from './around.ts';
import type { CastIndex } from './cast-index.ts';
import { foldName } from './fold.ts';
import type { NameMention } from './name-mention.ts';
import { PEOPLES } from './not-names.ts';
import {
  HONORIFICS,
  LESSER_OFFICE,
  PAST_ROLE,
  SINGLE_OFFICES,
  TITLE_SHORT_FORMS,
} from './titles.ts';

/** A mention by name of whom a title means. */
export interface Bearer extends Found {
  /** Nobody near is said to bear the title; this is the nearest who bears no other. */
  readonly doubtful: boolean;
}

function sayings(title: string): readonly string[] {
  return [title, ...(TITLE_SHORT_FORMS.get(title) ?? [])];
}

/** A role as written ("Auckland Mayor", "mayor of Auckland") taken apart. */
interface Role {
  readonly own: string;
  readonly past: boolean;
  /** Without what it is of. */
  readonly head: string;
  readonly last: string;
  /** What its head or the last word of that makes its bearer. */
  readonly titles: readonly string[];
}

const roles = new Map<string, Role>();
const MOST_ROLES = 2000;

function roleOf(written: string): Role {
  let role = roles.get(written);
  if (!role) {
    const own = foldName(written);
    const head = own.split(/ (?:of|for|at|in|and) /)[0] ?? own;
    const last = head.split(' ').at(-1) ?? '';
    const titles = [...sayings(last), ...sayings(head)];
    role = { own, past: PAST_ROLE.test(own), head, last, titles };
    if (roles.size >= MOST_ROLES) roles.clear();
    roles.set(written, role);
  }
  return role;
}

/** Whether a role makes its bearer "the mayor". */
function makes(written: string, title: string): boolean {
  const { own, past, head, last, titles } = roleOf(written);
  if (own === title) return true;
  if (past) return false;
  return titles.includes(title)
    ? !LESSER_OFFICE.test(own.slice(0, Math.max(0, head.length - last.length)))
    : head.endsWith(` ${title}`) && !LESSER_OFFICE.test(head.slice(0, head.length - title.length));
}

function isAddress(title: string): boolean {
  return HONORIFICS.has(foldName(title));
}

function isForeign(role: string): boolean {
  return PEOPLES.has(foldName(role).split(' ')[0] ?? '');
}

function isUntitledPerson({ mention }: Found): boolean {
  return (
    mention.kind === 'name' &&
    !mention.bodily &&
    mention.is !== 'body' &&
    mention.is !== 'place' &&
    mention.titles.every(isAddress)
  );
}

/**
 * Who bears a title that stands for a name: whoever was given it last, or is given it soon after; for a headline's
 * ("Magistrate jails thief"), anywhere in the story's opening.
 */
export function whoBears(index: CastIndex, passage: number, title: NameMention): Bearer | null {
  const { from } = title.range;
  for (const found of mentionsBefore(index, passage, from))
    if (found.mention.titles.some((role) => makes(role, title.key)))
      return { ...found, doubtful: false };
  const later = passage === 0 ? openingMentions(index) : mentionsAfter(index, passage, from);
  for (const found of later)
    if (found.mention.titles.some((role) => makes(role, title.key) && !isForeign(role)))
      return { ...found, doubtful: false };
  if (!SINGLE_OFFICES.has(title.key)) return null;
  for (const near of [mentionsBefore(index, passage, from), mentionsAfter(index, passage, from)])
    for (const found of near) if (isUntitledPerson(found)) return { ...found, doubtful: true };
  return null;
}
