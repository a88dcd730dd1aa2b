import type { Range } from './range.ts';

/** A text as it is searched, and where each of its units stands in the text itself. */
export interface FoldedText {
  readonly text: string;
  /** Offsets into the text itself, one more than there are units; null where every unit stands where it stood. */
  readonly starts: Int32Array | null;
}

const BEYOND_ASCII = /[^\u0000-\u007f]/u;
const MARKS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʻ: "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
};

function foldedLetter(letter: string): string {
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return MARKS[letter] ?? bare;
}

/** Letters' case, accents and macrons, the shape of marks and line breaks put aside. Linear in the text. */
export function foldText(text: string): FoldedText {
  if (!BEYOND_ASCII.test(text))
    return { text: text.toLowerCase().replaceAll('\n', ' '), starts: null };
  const parts: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const letter of text) {
    const isPlain = letter.charCodeAt(0) < 128;
    const folded = isPlain ? (letter === '\n' ? ' ' : letter.toLowerCase()) : foldedLetter(letter);
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) starts.push(at);
    at += letter.length;
  }
  return { text: parts.join(''), starts: Int32Array.from([...starts, at]) };
}

/** Where words stand in a text, folded as it is: in order, without overlaps, as ranges of the text itself. */
export function placesInFolded({ text, starts }: FoldedText, words: string): readonly Range[] {
  const wanted = foldText(words).text;
  const { length } = wanted;
  if (length === 0) return [];
  const places: Range[] = [];
  for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + length)) {
    const to = from + length;
    places.push(starts ? { from: starts[from] ?? 0, to: starts[to] ?? 0 } : { from, to });
  }
  return places;
}
