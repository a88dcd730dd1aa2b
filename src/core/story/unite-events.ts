/** What two copies of a story only ever add to: checks, overrides, sign-offs, changes to the cast. */
export interface Added {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

function goesBefore(a: Added, b: Added): boolean {
  return a.at < b.at || (a.at === b.at && a.id <= b.id);
}

/**
 * The events of two copies as one list: every one of either, once, by time and each copy's own order kept. Which
 * copy is named first makes no difference.
 */
export function uniteEvents<T extends Added>(
  ours: readonly T[],
  theirs: readonly T[],
): readonly T[] {
  const united = new Map<string, T>();
  let mine = 0;
  let yours = 0;
  for (;;) {
    while (united.has(ours[mine]?.id ?? '')) mine++;
    while (united.has(theirs[yours]?.id ?? '')) yours++;
    const [a, b] = [ours[mine], theirs[yours]];
    const next = a && b ? (goesBefore(a, b) ? a : b) : (a ?? b);
    if (!next) return [...united.values()];
    united.set(next.id, next);
  }
}
