/** Sounds that carry no meaning, which speech-to-text may or may not write down. */
const SOUNDS = new Set('um umm uh uhh er err erm ah eh hm hmm mm mmm mhm huh oh'.split(' '));

/** Whether a word is a sound that speech-to-text may or may not write down. */
export function isSoundWord(key: string): boolean {
  return SOUNDS.has(key);
}

/**
 * What a phrase needs around it to be a filler and not what was meant:
 * - `free`: nothing, unless a word before it claims it ("as you know")
 * - `opening`: the start of a sentence, or marks on both sides ("Well we tried", but not "it went well")
 * - `set off`: marks on both sides ("it was, like, late", but not "it was like rain")
 */
type Needs = 'free' | 'opening' | 'set off';

interface FillerPhrase {
  readonly words: readonly string[];
  readonly needs: Needs;
  /** Words before it that make it part of the sentence. */
  readonly claimedBy: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();
const DETERMINERS = new Set(
  `a an the this that these those what some any every each same no one another new different other right
  certain which all many best worst only own whole`.split(/\s+/),
);
const KNOWERS = new Set(
  `do does did if as when because that what whether how would will let say think than who which where 'd
  unless so`.split(/\s+/),
);

const MEANERS = new Set('what that as do did whatever who which how'.split(' '));

/** Longest first. Hedges ("sort of") count as fillers; docs/checks.md says so, for houses that think otherwise. */
const PHRASES: readonly FillerPhrase[] = [
  { words: ['you', 'know', 'what', 'i', 'mean'], needs: 'free', claimedBy: NOBODY },
  { words: ['you', 'know'], needs: 'free', claimedBy: KNOWERS },
  { words: ['i', 'mean'], needs: 'free', claimedBy: MEANERS },
  { words: ['sort', 'of'], needs: 'free', claimedBy: DETERMINERS },
  { words: ['kind', 'of'], needs: 'free', claimedBy: DETERMINERS },
  { words: ['well'], needs: 'opening', claimedBy: NOBODY },
  { words: ['so'], needs: 'opening', claimedBy: NOBODY },
  { words: ['yeah'], needs: 'opening', claimedBy: NOBODY },
  { words: ['ok'], needs: 'opening', claimedBy: NOBODY },
  { words: ['like'], needs: 'set off', claimedBy: NOBODY },
  { words: ['right'], needs: 'set off', claimedBy: NOBODY },
  { words: ['look'], needs: 'set off', claimedBy: NOBODY },
  { words: ['actually'], needs: 'set off', claimedBy: NOBODY },
  { words: ['basically'], needs: 'set off', claimedBy: NOBODY },
];

const DISCOURSE = new Set(PHRASES.flatMap(({ words }) => words));

/** Whether a word is often, but not always, a filler, or a part of one. */
export function isDiscourseWord(key: string): boolean {
  return DISCOURSE.has(key);
}

/** What stands around a phrase of the talk. */
export interface Around {
  /** The word before it, or '' at the start. */
  readonly before: string;
  /** A sentence begins with it. */
  readonly opens: boolean;
  /** A mark, or another filler, stands before it, and after it. */
  readonly markBefore: boolean;
  readonly markAfter: boolean;
}

function fits({ words, needs, claimedBy }: FillerPhrase, around: Around): boolean {
  // "the sort of, engineers": of what, if a mark comes between?
  const isCut = words.at(-1) === 'of' && around.markAfter;
  if (claimedBy.has(around.before) && !around.markBefore && !isCut) return false;
  switch (needs) {
    case 'free':
      return true;
    case 'opening':
      return around.opens || (around.markBefore && around.markAfter);
    case 'set off':
      return (around.opens || around.markBefore) && around.markAfter;
  }
}

/**
 * How many words of the talk, from `at` on, are a filler: 0 where what stands there means something.
 * `aroundOf` tells what stands around that many words.
 */
export function fillerLength(
  keys: readonly string[],
  at: number,
  aroundOf: (length: number) => Around,
): number {
  if (SOUNDS.has(keys[at] ?? '')) return 1;
  const phrase = PHRASES.find(
    (each) =>
      each.words.every((word, index) => keys[at + index] === word) &&
      fits(each, aroundOf(each.words.length)),
  );
  return phrase?.words.length ?? 0;
}
