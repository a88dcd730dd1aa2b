/** Shorter names differ by a letter and are other names: “Anne” and “Anna”, “Lee” and “Lea”. */
const SHORTEST = 4;
/** Two letters may be wrong in names as long as this. */
const LONG = 8;

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The letter a word begins with, without its accent: two spellings of one name share it. */
export function firstLetter(word: string): string {
  return bare(word.slice(0, 2)).charAt(0);
}

/** How many letters have to be put in, taken out, changed or swapped with the next; more than `most` is not counted out. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/**
 * Whether two words are one name spelt in two ways: the same but for accents, or for a letter (in long names two), and
 * not one with an s added. The first letter is rarely the wrong one.
 */
export function isNearly(a: string, b: string): boolean {
  if (a === b || a.length < SHORTEST || b.length < SHORTEST) return false;
  const [one, other] = [bare(a), bare(b)];
  if (one === other) return a.toLowerCase() !== b.toLowerCase();
  if (one[0] !== other[0] || `${one}s` === other || one === `${other}s`) return false;
  const most = Math.min(one.length, other.length) >= LONG ? 2 : 1;
  return distance(one, other, most) <= most;
}
