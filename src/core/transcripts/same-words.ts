/** What "it's" and "she'd" may stand for: the ending is kept, and taken for either. */
const EITHER: Readonly<Record<string, readonly string[]>> = {
  "'s": ["'s", 'is', 'has'],
  is: ['is', "'s"],
  has: ['has', "'s"],
  "'d": ["'d", 'would', 'had'],
  would: ['would', "'d"],
  had: ['had', "'d"],
};

/** The keys of talk that a quotation's word may stand for: itself, and what a contraction leaves open. */
export function canBeSaidAs(key: string): readonly string[] {
  return Object.hasOwn(EITHER, key) ? (EITHER[key] ?? [key]) : [key];
}

/** Whether a quotation's word and a word of the talk count as one. */
export function isSaidAs(quoted: string, said: string): boolean {
  return canBeSaidAs(quoted).includes(said);
}
