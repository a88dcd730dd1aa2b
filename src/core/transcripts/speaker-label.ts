import { foldMarksAndSpaces } from '../text/fold.ts';

/** Labels that speech-to-text and note-takers give where they name nobody, and what an interview calls its two sides. */
const NOBODY =
  /^(?:(?:speaker_?\d*|unknown|unidentified|voice|male|female|man|woman|participant|interviewer|interviewee|reporter|journalist|host|moderator|presenter|caller|audience|question|answer|all|both|multiple)\b|(?:q|a|s\d+|spk[_ ]?\d+|\d+)$)/i;

const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister cr councillor mayor
  minister hon rt the president chairman chairwoman chair judge justice sergeant sgt inspector detective constable
  superintendent captain capt major colonel`.split(/\s+/),
);

function partsOf(name: string): readonly string[] {
  const folded = foldMarksAndSpaces(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\([^)]*\)|,.*$/gu, ' ')
    .replace(/['’]s$/u, '');
  const parts = folded.match(/[\p{L}\p{N}'-]+/gu) ?? [];
  const bare = parts.filter((part) => !TITLES.has(part));
  return bare.length > 0 ? bare : parts;
}

/** Whether a transcript's label names somebody: "Ana Harrow", but not "Speaker 2" or "Q". */
export function namesSomebody(label: string | null): label is string {
  return label !== null && partsOf(label).length > 0 && !NOBODY.test(label.trim());
}

function isGivenNameOf(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/**
 * Whether a transcript's label may mean the person of that name: the same name, the surname alone, with a title, or
 * an initial, or the given name alone, as labels often are. Two different given names are two people.
 */
export function isLabelOf(label: string, name: string): boolean {
  const ours = partsOf(name);
  const theirs = partsOf(label);
  if (ours.join(' ') === theirs.join(' ')) return true;
  if (theirs.length === 1) return theirs[0] === ours.at(-1) || theirs[0] === ours[0];
  if (ours.length === 1) return ours[0] === theirs.at(-1);
  return ours.at(-1) === theirs.at(-1) && isGivenNameOf(ours[0] ?? '', theirs[0] ?? '');
}
