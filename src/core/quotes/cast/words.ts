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
  | 'open square'
  | 'close square'
  | 'break';

/** A word of a passage. A possessive ’s is not part of it. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly gap: Gap;
  /** It opens a sentence or a quotation, where a capital says nothing. */
  readonly opens: boolean;
  /** It begins with a capital, or with a small prefix and then a capital: "al-Masri". */
  readonly capital: boolean;
  /** It is in capitals throughout and longer than one letter. */
  readonly shouted: boolean;
  readonly possessive: boolean;
  /** It stands within double quotation marks. */
  readonly quoted: boolean;
  /** The folded word. */
  readonly key: string;
}

const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'ʻʼ‘‑&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const SHOUTED = /^[\p{Lu}\p{N}][\p{Lu}\p{M}\p{N}.&'’-]+$/u;
const SMALL_PREFIX = /^(?:then|ex|now|pro|anti|post|pre|non|mid)-(?=\p{Lu})/u;
const POSSESSIVE = /.['’][sS]$/u;
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
  [') ', 'close bracket'],
  [' [', 'open square'],
  ['] ', 'close square'],
]);
const OPENERS = '“‘"\'«„([{';

function startsLikeAName(text: string): boolean {
  if (CAPITAL.test(text)) return true;
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return false;
  if (!/[-'’]/.test(text)) return false;
  return PREFIXES.some(
    (prefix) => text.startsWith(prefix) && CAPITAL.test(text.slice(prefix.length)),
  );
}

function isShortForm(text: string, word: Word): boolean {
  return word.to - word.from === 1 || text[word.to - 1] === '.' || ABBREVIATIONS.has(word.key);
}

function quotedAfter(gap: string, quoted: boolean): boolean {
  let inside = quoted;
  for (const mark of gap) {
    if (mark === '“') inside = true;
    else if (mark === '”') inside = false;
    else if (mark === '"') inside = !inside;
  }
  return inside;
}

function gapBefore(before: Word | undefined, between: string, dotted: boolean): Gap {
  if (!before) return 'break';
  if (between === ' ') return 'space';
  return dotted ? 'dot' : (GAPS.get(between) ?? 'break');
}

/** What a word is by its letters alone, wherever it stands. */
interface Spelling extends Pick<Word, 'capital' | 'shouted' | 'possessive' | 'key'> {
  /** The length of a prefix that is no part of it: "ex-Harrow". */
  readonly lead: number;
  /** The length of the word itself, without prefix and ’s. */
  readonly length: number;
}

const spellings = new Map<string, Spelling>();
const MOST_SPELLINGS = 20_000;
/** Longer slices would keep the whole text they were cut from. */
const LONGEST_KEPT = 12;

function spellingOf(whole: string): Spelling {
  const known = spellings.get(whole);
  if (known) return known;
  const lead = SMALL_PREFIX.exec(whole)?.[0].length ?? 0;
  const possessive = POSSESSIVE.test(whole);
  const bare = whole.slice(lead, possessive ? -2 : undefined);
  const capital = startsLikeAName(bare);
  const spelling = {
    lead,
    length: bare.length,
    capital,
    shouted: capital && SHOUTED.test(bare),
    possessive,
    key: foldName(bare),
  };
  if (whole.length > LONGEST_KEPT) return spelling;
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  spellings.set(whole, spelling);
  return spelling;
}

/** A word in plain small letters says nothing but what it is; it is not worth looking up. */
function smallSpelling(key: string): Spelling {
  return {
    lead: 0,
    length: key.length,
    capital: false,
    shouted: false,
    possessive: false,
    key,
  };
}

function isSmall(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x61 || code > 0x7a) && (code < 0x30 || code > 0x39)) return false;
  }
  return true;
}

function isPlainLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39)
  );
}

/** Whether a code unit after plain letters ends the word for certain: a blank, a comma, but no hyphen and no dot. */
function endsWord(code: number): boolean {
  return code < 0x80 && code !== 0x2d && code !== 0x27 && code !== 0x26 && code !== 0x2e;
}

/** Where the word that starts at a place ends, or the same place where none does. `WORD`, but quick about plain words. */
function wordEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length && isPlainLetter(text.charCodeAt(to))) to++;
  const code = text.charCodeAt(to);
  if (to > from && (to === text.length || endsWord(code) || (code === 0x2e && to - from > 1)))
    return to;
  if (to === from && (code < 0x80 || (code >= 0x2000 && code <= 0x206f))) return from;
  WORD.lastIndex = from;
  return WORD.test(text) ? WORD.lastIndex : from;
}

/** The words of a passage in order. Linear in the length of the text. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let before: Word | undefined;
  let end = 0;
  let at = 0;
  while (at < text.length) {
    const to = wordEnd(text, at);
    if (to === at) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    const whole = text.slice(at, to);
    const spelling = isSmall(text, at, to) ? smallSpelling(whole) : spellingOf(whole);
    const { lead, length, capital, shouted, possessive, key } = spelling;
    const plain = at - end === 1 && text.charCodeAt(end) === 0x20;
    const between = plain ? ' ' : text.slice(end, at);
    const dotted: boolean =
      !plain && before?.capital === true && /^\. ?$/.test(between) && isShortForm(text, before);
    const opens =
      !before ||
      (!plain &&
        !dotted &&
        (ENDS_SENTENCE.test(between) || OPENERS.includes(between.at(-1) ?? ' ')));
    const quoted: boolean = before?.quoted === true;
    before = {
      from: at + lead,
      to: at + lead + length,
      gap: gapBefore(before, between, dotted),
      opens,
      capital,
      shouted,
      possessive,
      quoted: plain ? quoted : quotedAfter(between, quoted),
      key,
    };
    words.push(before);
    end = to;
    at = to;
  }
  return words;
}

/** Whether a word goes on from the one before it with no more than a space, or the dot of an abbreviation. */
export function followsOn(word: Word | undefined): boolean {
  return word?.gap === 'space' || word?.gap === 'dot';
}
