/** Shorter words are sought as they are: too many others are one letter away. */
const SHORTEST = 5;
const LONGER = 8;

/** How many slips of the fingers are forgiven in a word: a letter wrong, missing, added, or two changed round. */
export function slipsForgiven(word: string): number {
  if (word.length < SHORTEST) return 0;
  return word.length < LONGER ? 1 : 2;
}

/**
 * Whether a word is as was typed, or begins so, but for so many slips. Optimal string alignment (Damerau, 1964),
 * in a band of `most` beside the diagonal.
 */
export function beginsAlike(word: string, typed: string, most: number): boolean {
  if (word.length + most < typed.length) return false;
  const width = Math.min(word.length, typed.length + most);
  let two: number[] = [];
  let one: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, at) => at);
  for (let at = 1; at <= typed.length; at++) {
    [two, one, row] = [one, row, []];
    row[0] = at;
    let least = at;
    for (let to = 1; to <= width; to++) {
      if (Math.abs(to - at) > most) {
        row[to] = most + 1;
        continue;
      }
      const isSame = typed.charCodeAt(at - 1) === word.charCodeAt(to - 1);
      let cost = Math.min(
        (one[to - 1] ?? 0) + (isSame ? 0 : 1),
        (one[to] ?? 0) + 1,
        (row[to - 1] ?? 0) + 1,
      );
      const isTurned =
        at > 1 && to > 1 && typed[at - 1] === word[to - 2] && typed[at - 2] === word[to - 1];
      if (isTurned) cost = Math.min(cost, (two[to - 2] ?? 0) + 1);
      row[to] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return false;
  }
  return row.some((cost) => cost <= most);
}
