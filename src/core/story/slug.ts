const LONGEST = 60;

/**
 * A slug from a headline or a file's name: lower-case words joined by hyphens, accents dropped, cut at a word.
 * Empty where there are no letters or digits.
 */
export function slugFrom(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  let slug = '';
  for (const word of words ?? []) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > LONGEST) return slug || [...word].slice(0, LONGEST / 2).join('');
    slug = longer;
  }
  return slug;
}
