import { parseTimecode } from './timecode.ts';
import type { Turn } from './transcript.ts';

/** The third group is set by a clock's "12:41 PM", which is no place in a recording. */
const TIME = String.raw`[[(]?(?<time>(?:\d{1,3}:)?[0-5]?\d:[0-5]\d(?:[.,]\d{1,3})?)(?<clock>\s?[AaPp]\.?[Mm]\b\.?)?[\])]?`;
const NAME = String.raw`\[?(?<name>[\p{Lu}\d][\p{L}\p{M}\p{N}.'’&()_ -]{0,48}?)\]?`;
const BETWEEN = String.raw`\s*(?:[-–—|,]\s*)?`;

/** Each heads a turn; what follows on the line, if anything, is its first words. */
const HEADS: readonly RegExp[] = [
  // Trint: "[00:12:41] Ana Harrow: It was late." and "00:12:41 Ana Harrow: …"
  String.raw`^${TIME}${BETWEEN}${NAME}:\s*(?<rest>.*)$`,
  // Otter, Rev: "Ana Harrow  00:12:41", "Speaker 1 (00:12):", "Ana Harrow [00:12:41]: It was late."
  String.raw`^${NAME}(?::\s*|\s{2,}|\s*[-–—|]\s*|\s+(?=[[(])|(?<=\])\s+)${TIME}:?\s*(?<rest>.*)$`,
  // With one space between, only where no words follow: "Monday 10:30 was late" names nobody.
  String.raw`^${NAME}[\s,]+${TIME}(?::\s*(?<rest>.*))?$`,
  // "00:12:41 - Ana Harrow", the words below.
  String.raw`^${TIME}\s*[-–—|,]\s*${NAME}(?<rest>)$`,
  // A timecode by itself, or before words.
  String.raw`^${TIME}(?:\s+(?<rest>.*))?$`,
  // "Ana Harrow: It was late.", "ANA HARROW:", "Q. Were you there?"
  String.raw`^${NAME}:(?:\s+(?<rest>.*))?$`,
  String.raw`^(?<name>[QA])\.\s+(?<rest>.*)$`,
].map((shape) => new RegExp(shape, 'u'));

/** Words that open sentences with a colon in them, and no names. */
const OPENERS = new Set(
  `The This That These Those It He She We They You I And But So If When What Why How Where No Yes Note A An My Our
  Your Their His Her There Here`.split(/\s+/),
);

/** A line such as "Listen to this: it matters" names nobody: a speaker is up to five words, each capitalised or a number. */
export function isName(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  const [first = ''] = parts;
  return (
    parts.length <= 5 &&
    /\p{L}/u.test(words) &&
    (!OPENERS.has(first) || first === words.trim()) &&
    parts.every((part) => /^[(]?[\p{Lu}\d]|^(?:of|the|de|van|von|der|al|bin|te)$/u.test(part))
  );
}

interface Head {
  readonly speaker: string | null;
  readonly from: number | null;
  readonly rest: string;
}

function headOf(line: string): Head | null {
  for (const shape of HEADS) {
    const parts = shape.exec(line)?.groups;
    if (!parts) continue;
    const { name, time, clock, rest = '' } = parts;
    const speaker = name?.trim() ?? null;
    if (speaker !== null && !isName(speaker)) continue;
    const from = time === undefined || clock !== undefined ? null : parseTimecode(time);
    return { speaker, from, rest: rest.trim() };
  }
  return null;
}

/** A name on a line of its own, with its time on the line below. */
function isNameLine(turn: {
  readonly from: number | null;
  readonly lines: readonly string[];
}): boolean {
  const [only = '', ...others] = turn.lines;
  return turn.from === null && others.length === 0 && isName(only) && !/[.!?]$/.test(only);
}

/**
 * The turns of a plain-text transcript, as Otter, Trint, Rev and people write them: a line that names the speaker,
 * the time, or both heads a turn, and the lines under it are its words. Text with no such lines is one turn a
 * paragraph, by nobody. A timecode alone carries the speaker on.
 */
export function parseTalk(text: string): readonly Turn[] {
  const turns: { speaker: string | null; from: number | null; lines: string[] }[] = [];
  let blank = true;
  for (const line of text.split('\n')) {
    const words = line.replace(/\s+/gu, ' ').trim();
    if (words === '') {
      blank = true;
      continue;
    }
    const head = headOf(line.trim());
    const last = turns.at(-1);
    const isTimeAlone = head !== null && head.speaker === null && head.rest === '';
    if (isTimeAlone && last && !blank && isNameLine(last)) {
      last.speaker = last.lines.pop() ?? null;
      last.from = head.from;
    } else if (head) {
      const speaker = head.speaker ?? last?.speaker ?? null;
      turns.push({ speaker, from: head.from, lines: head.rest === '' ? [] : [head.rest] });
    } else if (!last || (blank && last.lines.length > 0)) {
      turns.push({ speaker: last?.speaker ?? null, from: null, lines: [words] });
    } else last.lines.push(words);
    blank = false;
  }
  return turns
    .filter((turn) => turn.lines.length > 0)
    .map(({ speaker, from, lines }) => ({ speaker, from, to: null, text: lines.join(' ') }));
}
