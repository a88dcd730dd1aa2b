/**
 * How well a title answers what was typed: higher is better, null is not at all. Every letter typed must come in
 * the title in order; whole words and beginnings of words count for more than letters scattered about.
 */
export function matchOf(title: string, typed: string): number | null {
  const wanted = typed.trim().toLowerCase();
  const words = title.toLowerCase();
  if (wanted === '') return 0;
  const at = words.indexOf(wanted);
  if (at === 0) return 4;
  if (at > 0) return words[at - 1] === ' ' ? 3 : 2;
  const initials = words
    .split(/\s+/)
    .map((word) => word[0])
    .join('');
  if (initials.startsWith(wanted.replace(/\s+/g, ''))) return 1;
  let from = 0;
  for (const letter of wanted.replace(/\s+/g, '')) {
    from = words.indexOf(letter, from) + 1;
    if (from === 0) return null;
  }
  return 0;
}

/** What matches, best first; equals keep their order. */
export function bestMatches<T extends { readonly title: string }>(
  choices: readonly T[],
  typed: string,
): readonly T[] {
  return choices
    .map((choice) => ({ choice, match: matchOf(choice.title, typed) }))
    .filter((entry): entry is { choice: T; match: number } => entry.match !== null)
    .sort((a, b) => b.match - a.match)
    .map(({ choice }) => choice);
}
