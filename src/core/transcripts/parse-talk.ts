import { parseTimecode } from './timecode.ts';
import type { Turn } from './transcript.ts';

const TIME = String.raw`[[(]?((?:\d{1,3}:)?[0-5]?\d:[0-5]\d(?:[.,]\d{1,3})?)[\])]?`;
const NAME = String.raw`([\p{Lu}\d][\p{L}\p{M}\p{N}.'’&() -]{0,48}?)`;

/** Each heads a turn; what follows on the line, if anything, is its first words. */
const HEADS: readonly {
  readonly shape: RegExp;
  readonly time: number;
  readonly name: number;
  readonly rest: number;
}[] = [
  // Trint: "[00:12:41] Ana Harrow: It was late." and "00:12:41 Ana Harrow: …"
  { shape: new RegExp(`^${TIME}\\s+${NAME}:\\s*(.*)$`, 'u'), time: 1, name: 2, rest: 3 },
  // Otter, Rev: "Ana Harrow  00:12:41", "Speaker 1 (00:12):", "Ana Harrow [00:12:41]: It was late."
  { shape: new RegExp(`^${NAME}:?\\s+${TIME}:?\\s*(.*)$`, 'u'), time: 2, name: 1, rest: 3 },
  // A timecode by itself, or before words.
  { shape: new RegExp(`^${TIME}(?:\\s+(.*))?$`, 'u'), time: 1, name: 0, rest: 2 },
  // "Ana Harrow: It was late." and "ANA HARROW:"
  { shape: new RegExp(`^${NAME}:(?:\\s+(.*))?$`, 'u'), time: 0, name: 1, rest: 2 },
];

/** A line such as "Listen: this matters" names nobody: a speaker is up to five words, each capitalised or a number. */
function isName(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  return (
    parts.length <= 5 &&
    parts.every((part) => /^[(]?[\p{Lu}\d]|^(?:of|the|de|van|von|der|al|bin|te)$/u.test(part))
  );
}

interface Head {
  readonly speaker: string | null;
  readonly from: number | null;
  readonly rest: string;
}

function headOf(line: string): Head | null {
  for (const { shape, time, name, rest } of HEADS) {
    const match = shape.exec(line);
    if (!match) continue;
    const speaker = name === 0 ? null : (match[name] ?? '').trim();
    if (speaker !== null && !isName(speaker)) continue;
    return {
      speaker,
      from: time === 0 ? null : parseTimecode(match[time] ?? ''),
      rest: (match[rest] ?? '').trim(),
    };
  }
  return null;
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
    if (head) {
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
