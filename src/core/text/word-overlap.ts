const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(WORD))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function total(counts: Map<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/**
 * How many words two texts share, order aside: Dice's coefficient over words with their counts, from 0 (none)
 * to 1 (the same words). Case does not count. Two texts without words share nothing.
 */
export function wordOverlap(a: string, b: string): number {
  const inA = countWords(a);
  const inB = countWords(b);
  const size = total(inA) + total(inB);
  if (size === 0) return 0;
  let shared = 0;
  for (const [word, count] of inA) shared += Math.min(count, inB.get(word) ?? 0);
  return (2 * shared) / size;
}
