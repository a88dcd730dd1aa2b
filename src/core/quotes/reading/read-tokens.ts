import { isCapital, isDigit, isLetter, isSpace } from '../../text/characters.ts';
import type { MarkedSpan } from '../../text/marked-spans.ts';
import type { Tag, Token } from './token.ts';

const hyphen = 0x2d;
const period = 0x2e;

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

const abbreviations = new Set(
  `mr mrs ms dr prof sen rep reps sens gov lt col gen maj capt sgt cpl pvt cmdr adm hon rev fr st jr sr vs inc ltd co corp bros
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun no nos vol fig etc dept ave blvd univ est
  ala ariz ark calif colo conn del fla ill ind kan ky md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va
  wash wis wyo atty supt insp cllr messrs mt ft pres`.split(/\s+/),
);

/** Where the word that starts at `from` ends: letters and digits, with apostrophes, hyphens and points inside it. */
function wordEnd(text: string, from: number, limit: number): number {
  let to = from;
  while (to < limit) {
    const code = text.charCodeAt(to);
    if (isLetter(code) || isDigit(code)) {
      to++;
      continue;
    }
    const next = to + 1 < limit ? text.charCodeAt(to + 1) : 0;
    const goesOn = isLetter(next) || isDigit(next);
    if (isApostrophe(code) && isLetter(next)) to++;
    else if ((code === hyphen || code === 0x2010 || code === 0x2011) && goesOn) to++;
    else if (code === period && goesOn && (to - from < 6 || !isCapital(next))) to++;
    else if (code === 0x2c && isDigit(next) && isDigit(text.charCodeAt(to - 1))) to++;
    else if (code === 0x26 && goesOn && to > from) to++;
    else break;
  }
  if (to < limit && text.charCodeAt(to) === period && keepsPoint(text, from, to)) to++;
  return to;
}

function keepsPoint(text: string, from: number, to: number): boolean {
  if (to - from === 1) return isCapital(text.charCodeAt(from));
  if (to - from > 7) return false;
  const word = text.slice(from, to);
  const part = word.slice(word.lastIndexOf('-') + 1);
  return abbreviations.has(part.toLowerCase()) || /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word);
}

function punctuationTag(code: number): Tag | null {
  switch (code) {
    case 0x2c:
    case 0x3001:
      return 'comma';
    case 0x3a:
      return 'colon';
    case 0x3b:
      return 'semicolon';
    case 0x2d:
    case 0x2013:
    case 0x2014:
    case 0x2012:
    case 0x2015:
      return 'dash';
    case 0x28:
    case 0x5b:
      return 'open';
    case 0x29:
    case 0x5d:
      return 'close';
    case 0x2e:
    case 0x3f:
    case 0x21:
    case 0x2026:
    case 0x3002:
      return 'stop';
    default:
      return null;
  }
}

function markToken(from: number, to: number, tag: Tag, span: number): Token {
  return {
    from,
    to,
    word: '',
    capital: false,
    possessive: false,
    span,
    tag,
    cue: null,
    form: null,
    passive: false,
  };
}

function wordToken(text: string, from: number, end: number): Token {
  let to = end;
  let possessive = false;
  const last = text.charCodeAt(end - 1);
  if (
    (last === 0x73 || last === 0x53) &&
    isApostrophe(text.charCodeAt(end - 2)) &&
    end - 2 > from
  ) {
    to = end - 2;
    possessive = true;
  } else if (last === 0x73 && isApostrophe(text.charCodeAt(end))) possessive = true;
  return {
    from,
    to: end,
    word: text.slice(from, to).toLowerCase(),
    capital: isCapital(text.charCodeAt(from)),
    possessive,
    span: -1,
    tag: isDigit(text.charCodeAt(from)) ? 'number' : 'noun',
    cue: null,
    form: null,
    passive: false,
  };
}

/** The narration of a text as tokens, each quotation one token. Tags are the plainest guess; `tagTokens` settles them. */
export function readTokens(text: string, spans: readonly MarkedSpan[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (let index = 0; index <= spans.length; index++) {
    const span = spans[index];
    const limit = span ? span.from : text.length;
    while (at < limit) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        at++;
        continue;
      }
      if (isLetter(code) || isDigit(code)) {
        const end = wordEnd(text, at, limit);
        tokens.push(wordToken(text, at, end));
        at = end;
        continue;
      }
      const tag = punctuationTag(code);
      if (tag) tokens.push(markToken(at, at + 1, tag, -1));
      at++;
    }
    if (span) {
      tokens.push(markToken(span.from, span.to, 'quote', index));
      at = span.to;
    }
  }
  return tokens;
}
