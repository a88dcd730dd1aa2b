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
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'ʻʼ‘‑&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
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

/** The words of a passage in order. Linear in the length of the text. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const before: Word | undefined = words.at(-1);
    const [whole] = match;
    const between = text.slice(end, match.index);
    end = match.index + whole.length;
    const lead = SMALL_PREFIX.exec(whole)?.[0].length ?? 0;
    const possessive = POSSESSIVE.test(whole);
    const bare = whole.slice(lead, possessive ? -2 : undefined);
    const capital = startsLikeAName(bare);
    const plain = between === ' ';
    const dotted = before?.capital === true && /^\. ?$/.test(between) && isShortForm(text, before);
    const opens =
      !before ||
      (!plain &&
        !dotted &&
        (ENDS_SENTENCE.test(between) || OPENERS.includes(between.at(-1) ?? ' ')));
    const quoted = before?.quoted === true;
    words.push({
      from: match.index + lead,
      to: match.index + lead + bare.length,
      gap: before ? (dotted ? 'dot' : (GAPS.get(between) ?? 'break')) : 'break',
      opens,
      capital,
      shouted: capital && SHOUTED.test(bare),
      possessive,
      quoted: plain ? quoted : quotedAfter(between, quoted),
      key: foldName(bare),
    });
  }
  return words;
}

/** Whether a word goes on from the one before it with no more than a space, or the dot of an abbreviation. */
export function followsOn(word: Word | undefined): boolean {
  return word?.gap === 'space' || word?.gap === 'dot';
}
