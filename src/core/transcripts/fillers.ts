/** Sounds and words that carry no meaning where they are dropped from speech, one word each. */
const SOUNDS = new Set([
  'um',
  'umm',
  'uh',
  'uhh',
  'er',
  'erm',
  'ah',
  'eh',
  'hmm',
  'mm',
  'mhm',
  'huh',
  'oh',
]);

/** Phrases that tidying may drop, longest first. A hedge ("sort of") is a filler only by a house's choice; see docs. */
export const FILLER_PHRASES: readonly (readonly string[])[] = [
  ['you', 'know', 'what', 'i', 'mean'],
  ['you', 'know'],
  ['i', 'mean'],
  ['sort', 'of'],
  ['kind', 'of'],
  ['ok'],
  ['like'],
  ['well'],
  ['so'],
  ['right'],
  ['yeah'],
];

/** Whether a word is a sound that speech-to-text may or may not write down. */
export function isFiller(key: string): boolean {
  return SOUNDS.has(key);
}
