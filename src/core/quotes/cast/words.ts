import { foldName } from './fold.ts';
import { PREFIXES } from './name-particles.ts';
import { ABBREVIATIONS } from './titles.ts';

/** What stands between a word and the word before it, as far as names care. `dot` is the dot of "Mr." or "J.". */
export type Gap =
  | 'space'
  | 'dot'
  | 'comma'
  | 'ampersand'
  | 'open quote'
  | 'close quote'
  | 'open bracket'
  | 'close bracket'
  | 'break';

/** A word of a passage. A possessive ’s is not part of it. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly gap: Gap;
  /** It opens a sentence or a quotation, where a capital says nothing. */
  readonly opens: boolean;
  /** It begins with a capital, or with a small prefix and then a capital: "al-Abadi". */
  readonly capital: boolean;
  readonly possessive: boolean;
  /** The folded word. */
  readonly key: string;
}

const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'ʻʼ‘‑&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const SMALL_PREFIX = /^(?:then|ex|now|pro|anti|post|pre|non|mid)-(?=\p{Lu})/u;
const ENDS_SENTENCE = /[.!?…:\n\r\u2028•*|]/;
const GAPS: ReadonlyMap<string, Gap> = new Map<string, Gap>([
  [' ', 'space'],
  ['\u00a0', 'space'],
  ['  ', 'space'],
  ['', 'space'],
  [', ', 'comma'],
  [',', 'comma'],
  [' & ', 'ampersand'],
  [' “', 'open quote'],
  [' "', 'open quote'],
  [' ‘', 'open quote'],
  [" '", 'open quote'],
  ['” ', 'close quote'],
  ['" ', 'close quote'],
  ['’ ', 'close quote'],
  ["' ", 'close quote'],
  [' (', 'open bracket'],
  [' [', 'open bracket'],
  [') ', 'close bracket'],
  ['] ', 'close bracket'],
]);
const OPENERS = '“‘"\'«„([{';

function startsLikeAName(text: string): boolean {
  if (CAPITAL.test(text)) return true;
  return PREFIXES.some(
    (prefix) => text.startsWith(prefix) && CAPITAL.test(text.slice(prefix.length)),
  );
}

function isShortForm(text: string, word: Word): boolean {
  const length = word.to - word.from;
  if (!word.capital && length > 4) return false;
  return length === 1 || text.charCodeAt(word.to - 1) === 46 || ABBREVIATIONS.has(word.key);
}

/** The words of a passage in order. Linear in the length of the text. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let last: Word | null = null;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const prefix = SMALL_PREFIX.exec(match[0])?.[0].length ?? 0;
    const from: number = match.index + prefix;
    const whole = match[0].slice(prefix);
    const possessive = /.[’']s$/i.test(whole);
    const to: number = from + whole.length - (possessive ? 2 : 0);
    const gapText: string = text.slice(end, match.index);
    end = match.index + match[0].length;
    const dotted: boolean =
      last !== null && gapText === '. ' && last.capital && isShortForm(text, last);
    const opens: boolean =
      last === null ||
      (!dotted &&
        gapText !== ' ' &&
        (ENDS_SENTENCE.test(gapText) || OPENERS.includes(gapText.at(-1) ?? ' ')));
    const gap: Gap = last === null ? 'break' : dotted ? 'dot' : (GAPS.get(gapText) ?? 'break');
    const bare = possessive ? whole.slice(0, -2) : whole;
    last = {
      from,
      to,
      gap,
      opens,
      capital: startsLikeAName(bare),
      possessive,
      key: foldName(bare),
    };
    words.push(last);
  }
  return words;
}
