import type { Head } from './talk-heads.ts';
import { isName } from './talk-heads.ts';
import { parseTimecode } from './timecode.ts';

const COLUMN_NAME =
  /^(?:time|times|timecode|start|end|in|out|speaker|name|who|text|words|transcript|dialogue|#|no\.?)$/iu;

/** What heads the columns of a table and is nobody's words. */
export function areColumnNames(line: string): boolean {
  if (!line.includes('\t')) return false;
  const cells = line.split('\t').map((cell) => cell.trim());
  return cells.every((cell) => cell === '' || COLUMN_NAME.test(cell));
}

/**
 * A line in columns, with tabs between: a number, times, a name, and the words, each where it has them. Null where
 * it is in no columns, or they hold nothing of the kind.
 */
export function columnsOf(line: string): Head | null {
  if (!line.includes('\t')) return null;
  const cells = line.split('\t').flatMap((cell) => cell.trim() || []);
  if (cells.length < 2) return null;
  const numberless = /^\d{1,5}$/.test(cells[0] ?? '') ? cells.slice(1) : cells;
  const times = numberless.map((cell) => parseTimecode(cell.replace(/^[[(]|[\])]$/g, '')));
  const others = numberless.filter((_, index) => times[index] === null);
  const from = times.find((time) => time !== null) ?? null;
  const [name = '', ...words] = others;
  if (others.length === 0 || (from === null && words.length === 0)) return null;
  const bare = name.replace(/:$/u, '');
  if (isName(bare) && !/[.!?]$/u.test(bare)) return { speaker: bare, from, rest: words.join(' ') };
  return from === null ? null : { speaker: null, from, rest: others.join(' ') };
}
