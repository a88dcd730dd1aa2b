const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The words of a text with how often each comes, made once and compared with many. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** A text's words, case aside. */
export function bagOf(text: string): WordBag {
  const counts = new Map<string, number>();
  let size = 0;
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    size += 1;
  }
  return { counts, size };
}

/** How many words two bags share: Dice's coefficient, from 0 (none) to 1 (the same words). */
export function likeness(a: WordBag, b: WordBag): number {
  const total = a.size + b.size;
  if (total === 0) return 0;
  const [small, large] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of small.counts) shared += Math.min(count, large.counts.get(word) ?? 0);
  return (2 * shared) / total;
}
