import { areColumnNames, columnsOf } from './talk-columns.ts';
import type { Head } from './talk-heads.ts';
import { headOf, isName } from './talk-heads.ts';
import type { Turn } from './transcript.ts';

/** A turn while its lines are gathered. */
interface OpenTurn {
  speaker: string | null;
  from: number | null;
  readonly lines: string[];
}

/** A line of the text, what it heads, and where it stands. */
interface TalkLine {
  readonly words: string;
  readonly head: Head | null;
  readonly isAfterBlank: boolean;
  /** The line under it is words and nothing else. */
  readonly isOverWords: boolean;
}

function linesOf(text: string): readonly TalkLine[] {
  const lines = text.split('\n');
  const read = lines.map((line) => ({
    words: line.replace(/\s+/gu, ' ').trim(),
    head: columnsOf(line) ?? headOf(line),
    areColumnNames: areColumnNames(line),
  }));
  return read.flatMap(({ words, head, areColumnNames: isLeftOut }, index) => {
    if (words === '' || isLeftOut) return [];
    const next = read[index + 1];
    const isAfterBlank = (read[index - 1]?.words ?? '') === '';
    return [{ words, head, isAfterBlank, isOverWords: next?.words !== '' && next?.head === null }];
  });
}

/** A name by itself and no sentence. */
function mayBeName(words: string): boolean {
  return words.length <= 40 && isName(words) && !/[.!?,]$/u.test(words);
}

/**
 * The names that stand on lines of their own, over the words of whoever bears them. One is taken for a name where it
 * is in capitals or comes more than once: "Council Meeting" over a page does not.
 */
function namesOnLines(lines: readonly TalkLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { words, head, isAfterBlank, isOverWords } of lines)
    if (head === null && isAfterBlank && isOverWords && mayBeName(words))
      counts.set(words, (counts.get(words) ?? 0) + 1);
  const isTold = ([words, count]: readonly [string, number]): boolean =>
    count > 1 || (/\p{Lu}{2}/u.test(words) && words === words.toUpperCase());
  return new Set([...counts].filter(isTold).map(([words]) => words));
}

/** What stands beside a time where no speaker is named: words, or a name over words: "[00:12] Ana Harrow". */
function besideTime({ head }: TalkLine): string {
  return head?.speaker === null ? head.rest : '';
}

/** Whether all that stands beside times in a text are names over words: then even "Tom" is one. */
function areNamesBesideTimes(lines: readonly TalkLine[]): boolean {
  const beside = lines.filter((line) => besideTime(line) !== '');
  return (
    beside.length > 1 && beside.every((line) => line.isOverWords && mayBeName(besideTime(line)))
  );
}

/** A dash that opens what somebody else says, or ">>". */
const DASH = /^(?:[-–—]|>>)\s+/u;

/**
 * The turns of a plain-text transcript, as Otter, Trint, Rev, Whisper and people write them: a line that names the
 * speaker, the time, or both heads a turn, and the lines under it are its words. Text with no such lines is one turn
 * a paragraph, by nobody. A timecode alone carries the speaker on.
 */
export function parseTalk(text: string): readonly Turn[] {
  const lines = linesOf(text);
  const names = namesOnLines(lines);
  const isEachNamed = areNamesBesideTimes(lines);
  const turns: OpenTurn[] = [];
  for (const line of lines) {
    const { words, head, isAfterBlank, isOverWords } = line;
    const isNameOver = (name: string): boolean =>
      isOverWords && (isEachNamed || name.includes(' ')) && mayBeName(name);
    const last = turns.at(-1);
    const speaker = last?.speaker ?? null;
    const isUnderHead = last?.lines.length === 0;
    if (head?.speaker === null && head.rest === '' && !isAfterBlank && last && isNameAlone(last)) {
      last.speaker = last.lines.pop() ?? null;
      last.from = head.from;
    } else if (head?.speaker === null && isNameOver(head.rest))
      turns.push({ speaker: head.rest, from: head.from, lines: [] });
    else if (head)
      turns.push({
        speaker: head.speaker ?? speaker,
        from: head.from,
        lines: head.rest === '' ? [] : [head.rest],
      });
    else if (isUnderHead && isCarriedOn(turns) && (names.has(words) || isNameOver(words)))
      last.speaker = words;
    else if (names.has(words) && isAfterBlank)
      turns.push({ speaker: words, from: null, lines: [] });
    else if (DASH.test(words) && speaker === null)
      turns.push({ speaker, from: null, lines: [words.replace(DASH, '')] });
    else if (!last || (isAfterBlank && !isUnderHead))
      turns.push({ speaker, from: null, lines: [words] });
    else last.lines.push(words);
  }
  return turns
    .filter((turn) => turn.lines.length > 0)
    .map(({ speaker, from, lines: said }) => ({ speaker, from, to: null, text: said.join(' ') }));
}

/** A name on a line of its own, with its time on the line below. */
function isNameAlone({ from, lines }: OpenTurn): boolean {
  return from === null && lines.length === 1 && mayBeName(lines[0] ?? '');
}

/** A turn that only a time heads: its speaker is whoever spoke before, unless the next line names another. */
function isCarriedOn(turns: readonly OpenTurn[]): boolean {
  const last = turns.at(-1);
  const before = turns.at(-2)?.speaker ?? null;
  return last !== undefined && last.from !== null && last.speaker === before;
}
