import { parseTimecode } from './timecode.ts';

/** What a line says of the words that follow, on it or below: who speaks, and from when. */
export interface Head {
  readonly speaker: string | null;
  readonly from: number | null;
  /** What else stands on the line. */
  readonly rest: string;
}

/** The group `clock` is set by a clock's "12:41 PM", which is no place in a recording. Frames after seconds are left. */
const TIME = String.raw`[[(]?(?<time>(?:\d{1,3}:)?[0-5]?\d:[0-5]\d(?:[.,]\d{1,3})?)(?!\d)(?::\d\d(?!\d))?(?!:\d)(?<clock>\s?[AaPp]\.?[Mm]\b\.?)?[\])]?`;
const ROLES = String.raw`(?:interviewer|interviewee|respondent|speaker|moderator|facilitator|host|reporter|participant|question|answer)\s?\d{0,2}`;
const NAME = String.raw`\[?(?<name>[\p{Lu}\d][\p{L}\p{M}\p{N}.'’&()_ -]{0,48}?|${ROLES})\]?`;
/** "Tom Birch, chair": only before a colon. */
const NAME_AND_TITLE = String.raw`\[?(?<name>[\p{Lu}\d][\p{L}\p{M}\p{N}.,'’&()_ -]{0,60}?|${ROLES})\]?`;
const BETWEEN = String.raw`\s*(?:[-–—|,]\s*)?`;

/** Each heads a turn; what follows on the line, if anything, is its first words. */
const HEADS: readonly RegExp[] = [
  // Trint: "[00:12:41] Ana Harrow: It was late." and "00:12:41 Ana Harrow: …"
  String.raw`^${TIME}${BETWEEN}${NAME_AND_TITLE}:\s*(?<rest>.*)$`,
  // Otter, Rev: "Ana Harrow  00:12:41", "Speaker 1 (00:12):", "Ana Harrow [00:12:41]: It was late."
  String.raw`^${NAME}(?::\s*|\s{2,}|\s*[-–—|]\s*|\s+(?=[[(])|(?<=\])\s+)${TIME}:?\s*(?<rest>.*)$`,
  // With one space between, only where no words follow: "Monday 10:30 was late" names nobody.
  String.raw`^${NAME}[\s,]+${TIME}(?::\s*(?<rest>.*))?$`,
  // "00:12:41 - Ana Harrow", the words below.
  String.raw`^${TIME}\s*[-–—|,]\s*${NAME}(?<rest>)$`,
  // A timecode by itself, or before words.
  String.raw`^${TIME}(?:\s+(?<rest>.*))?$`,
  // "Ana Harrow: It was late.", "ANA HARROW:", "Q. Were you there?"
  String.raw`^${NAME_AND_TITLE}:(?:\s+(?<rest>.*))?$`,
  String.raw`^(?<name>[QA])\.\s+(?<rest>.*)$`,
].map((shape) => new RegExp(shape, 'u'));

/** Words that open sentences with a colon in them, and no names. */
const OPENERS = new Set(
  `The This That These Those It He She We They You I And But So If When What Why How Where No Yes Note A An My Our
  Your Their His Her There Here Then Now Also Again First Second Third Finally Because Still Well Look Listen Remember
  Today Tomorrow Yesterday Warning Okay OK`.split(/\s+/),
);

const IS_ROLE = new RegExp(`^${ROLES}$`, 'u');

/** A line such as "Listen to this: it matters" names nobody: a speaker is up to five words, each capitalised or a number. */
export function isName(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  const [first = ''] = parts;
  if (IS_ROLE.test(words.trim())) return true;
  return (
    parts.length <= 5 &&
    /\p{L}/u.test(words) &&
    !(OPENERS.has(first) && (first.length > 1 || parts.length > 1)) &&
    parts.every((part) => /^[(]?[\p{Lu}\d]|^(?:of|the|de|van|von|der|al|bin|te)$/u.test(part))
  );
}

const A_TIME = String.raw`(?:\d{1,3}:)?[0-5]?\d:[0-5]\d(?:[.,]\d{1,3})?`;
/** "[00:03 --> 00:07]", "00:03 - 00:07": the first is when it begins. */
const RANGE = new RegExp(
  String.raw`^([[(]?)(${A_TIME})\s*(?:-->|->|[-–—]|to)\s*${A_TIME}([\])]?)`,
  'u',
);

/** The line without the marks of Markdown about a name, and with the first of two times alone. */
function plainLine(line: string): string {
  return line
    .replace(/(\*\*|__)(.+?)\1/gu, '$2')
    .replace(/^([*_])(.+?:)\1(?=\s|$)/u, '$2')
    .replace(RANGE, '$1$2$3');
}

/** No head is without a colon, but "Q." and "A.": most lines need no closer look. */
const MAY_HEAD = /:|^\s*[QA]\./;

/** What a line heads, or null where it is words and nothing else. */
export function headOf(line: string): Head | null {
  if (!MAY_HEAD.test(line)) return null;
  const plain = plainLine(line.trim());
  for (const shape of HEADS) {
    const parts = shape.exec(plain)?.groups;
    if (!parts) continue;
    const { name, time, clock, rest = '' } = parts;
    const speaker = name?.trim() ?? null;
    if (speaker !== null && !isName(speaker)) continue;
    const from = time === undefined || clock !== undefined ? null : parseTimecode(time);
    return { speaker, from, rest: rest.trim() };
  }
  return null;
}
