/** What a code unit is to a search, where it is not a letter or a figure; those are the code they are sought as. */
const BREAK = 1;
const APOSTROPHE = 2;
const MARK = 3;
const SURROGATE = 4;
const FIRST_LETTER = 5;

const APOSTROPHES = new Set("'’ʻʼ‘");
const LETTER = /[\p{L}\p{N}]/u;

/** The longest beginning of a word that is kept apart from others, in code units. */
export const LONGEST_TERM = 64;

/** By code unit; filled as codes are met, nought before: most texts use a hundred of them. */
const kinds = new Uint16Array(65_536);

function kindOf(code: number): number {
  const letter = String.fromCharCode(code);
  if (APOSTROPHES.has(letter)) return APOSTROPHE;
  if (/\p{M}/u.test(letter)) return MARK;
  if (code >= 0xd800 && code < 0xe000) return SURROGATE;
  if (!LETTER.test(letter)) return BREAK;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.length === 1 ? bare.charCodeAt(0) : code;
}

function learn(code: number): number {
  const kind = kindOf(code);
  kinds[code] = kind;
  return kind;
}

/** Hears of a word: its folded letters lie in `term` up to `length`; it stands in the text from `from` to `to`. */
type HearWord = (term: Uint16Array, length: number, from: number, to: number) => void;

/**
 * Goes through the words of a text: letters, figures and marks, with apostrophes between them. `term` is used again
 * for each word; what is beyond `LONGEST_TERM` of a word is left out of it.
 */
export function scanWords(text: string, hear: HearWord): void {
  const term = new Uint16Array(LONGEST_TERM);
  let length = 0;
  let from = -1;
  let to = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const kind = kinds[code] || learn(code);
    if (kind >= FIRST_LETTER) {
      if (from < 0) from = at;
      if (length < LONGEST_TERM) term[length++] = kind;
      to = at + 1;
    } else if (kind === MARK) {
      if (from < 0) from = at;
      to = at + 1;
    } else if (kind === SURROGATE && LETTER.test(text.slice(at, at + 2))) {
      if (from < 0) from = at;
      for (const unit of [code, text.charCodeAt(at + 1)])
        if (length < LONGEST_TERM) term[length++] = unit;
      at += 1;
      to = at + 1;
    } else if (from >= 0 && (kind !== APOSTROPHE || to !== at)) {
      if (length > 0) hear(term, length, from, to);
      length = 0;
      from = -1;
    }
  }
}

/** A word of a text as it is sought, and where it stands: half-open, in code units. */
export interface PlacedWord {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text, accents, macrons, case and apostrophes aside: `Māori` is `maori`. */
export function wordsOfText(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  scanWords(text, (term, length, from, to) => {
    words.push({ term: String.fromCharCode(...term.subarray(0, length)), from, to });
  });
  return words;
}

/** The words that are sought, as they are sought. */
export function termsOf(text: string): readonly string[] {
  return wordsOfText(text).map(({ term }) => term);
}
