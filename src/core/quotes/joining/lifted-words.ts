import { isDigit, isLetter } from '../../text/characters.ts';
import type { Passage, PassageRole } from '../../text/passage.ts';
import { cueWords } from '../cues/cue-verbs.ts';
import type { Quote } from '../quote.ts';
import type { JoinedPassage } from './join-passage.ts';

/** How many passages of the story are searched for the words of a headline. */
const farthest = 80;
const known = new WeakMap<Quote, string>();

/** A quote's words alone, in small letters, with a blank before and after each. */
function wordsOf(quote: Quote): string {
  let words = known.get(quote);
  if (words === undefined) {
    words = ' ';
    for (let at = 0; at < quote.text.length; at++) {
      const code = quote.text.charCodeAt(at);
      if (isLetter(code) || isDigit(code)) words += quote.text.charAt(at);
      else if (!/['’]/.test(quote.text[at] ?? '') && !words.endsWith(' ')) words += ' ';
    }
    words = `${words.trimEnd()} `.toLowerCase();
    known.set(quote, words);
  }
  return words;
}

function isDisplay(role: PassageRole): boolean {
  return role === 'headline' || role === 'heading' || role === 'standfirst' || role === 'caption';
}

/** Whether one quote's words stand in another. A single word says too little, unless it is all there is. */
function isLiftedFrom(part: Quote, whole: Quote): boolean {
  const words = wordsOf(part);
  const single = !words.trim().includes(' ');
  return single ? wordsOf(whole) === words : wordsOf(whole).includes(words);
}

/** A headline has room for a few words of a quotation, and leaves the small ones out. */
const smallWords = new Set(
  'a an the and or of to in on at for with by is are was be it as like'.split(' '),
);
const fewestLetters = 4;
/** How far apart in letters the words of a headline may stand in the quote they come from. */
const widest = 60;
/** How often the first of them is looked for. */
const mostTries = 8;
/** The quotes that a single word can come from, by their telling words. */
const fewWords = 3;

/** No fragment of a headline, and no quote that a single word is taken from, is longer, in letters. */
const longestFragment = 120;

function tellingWords(quote: Quote): readonly string[] {
  return wordsOf(quote)
    .slice(0, longestFragment)
    .split(' ')
    .filter((word) => word.length >= fewestLetters && !smallWords.has(word));
}

/** Whether all of the words stand in a text, in order and close together. */
function standInOrder(words: readonly string[], text: string): boolean {
  const [first = '', ...others] = words;
  let start = text.indexOf(` ${first} `);
  for (let tries = 0; start >= 0 && tries < mostTries; tries++) {
    let at = 0;
    const near = text.slice(start, start + widest);
    for (const word of others) if (at >= 0) at = near.indexOf(` ${word} `, at + 1);
    if (at >= 0) return true;
    start = text.indexOf(` ${first} `, start + 1);
  }
  return false;
}

/** 'Greedy and brazen' for "greedy, brazen and cruel": the telling words of a fragment, in a quote below. */
function isTakenFrom(part: Quote, whole: Quote): boolean {
  const words = tellingWords(part);
  if (words.length === 0) return false;
  if (words.length > 1) return standInOrder(words, wordsOf(whole));
  const short = wordsOf(whole).length < longestFragment && tellingWords(whole).length <= fewWords;
  return short && tellingWords(whole).includes(words[0] ?? '');
}

/** "Court told", "drivers reject": the headline ties the words to somebody, unnamed, who need not have said them. */
function leavesOpen({ cue, confidence, speaker }: Quote): boolean {
  if (cue === null) return confidence !== 'sure';
  const known = cueWords.get(cue.text.toLowerCase());
  const says = known?.class === 'speech' && known.verb !== 'tell';
  return speaker?.name === null && !says;
}

/** A quote of the display type with the speaker of the quote below that it was lifted from, unless it names its own. */
function credited(quote: Quote, below: readonly Quote[]): Quote {
  if (!leavesOpen(quote)) return quote;
  const exact = below.find((other) => isLiftedFrom(quote, other));
  const source = exact ?? below.find((other) => isTakenFrom(quote, other));
  if (!source || (quote.cue !== null && source.speaker?.name === null)) return quote;
  return {
    ...quote,
    kind: quote.kind === 'scare' ? 'partial' : quote.kind,
    speaker: source.speaker,
    cue: null,
    confidence: exact ? source.confidence : 'check',
    reason: exact ? 'the same words are in a quote below' : 'words like these are in a quote below',
  };
}

/**
 * The quotes of a story in order. Words quoted in a headline, a standfirst or a caption are lifted from a quote in the
 * body, as often as not by somebody the headline does not name: they have the speaker that quote has.
 */
export function withLiftedWords(
  passages: readonly Passage[],
  joined: readonly JoinedPassage[],
): readonly Quote[] {
  const below: Quote[] = [];
  const last = Math.min(farthest, joined.length);
  for (let index = 0; index < last; index++)
    if (!isDisplay(passages[index]?.role ?? 'paragraph'))
      for (const quote of joined[index]?.quotes ?? []) if (quote.speaker) below.push(quote);
  const all: Quote[] = [];
  joined.forEach(({ quotes }, index) => {
    const display = quotes.length > 0 && isDisplay(passages[index]?.role ?? 'paragraph');
    for (const quote of quotes) all.push(display ? credited(quote, below) : quote);
  });
  return all;
}

/** Of quotes in order, the first in a passage or after it. */
function firstFrom(quotes: readonly Quote[], passage: number): number {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.place.passage ?? Infinity) < passage) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What `withLiftedWords` says of a story since it gave `before`, where only these passages, in ascending order, have other
 * quotes now. Costs what they cost and a copy of the list; the same list where there are none.
 */
export function withQuotesOf(
  changed: readonly number[],
  before: readonly Quote[],
  passages: readonly Passage[],
  joined: readonly JoinedPassage[],
): readonly Quote[] {
  if (changed.length === 0) return before;
  const bearsOnOthers = (index: number): boolean =>
    index < farthest || isDisplay(passages[index]?.role ?? 'paragraph');
  if (changed.some(bearsOnOthers)) return withLiftedWords(passages, joined);
  const quotes = [...before];
  for (const index of changed) {
    const from = firstFrom(quotes, index);
    const removed = firstFrom(quotes, index + 1) - from;
    quotes.splice(from, removed, ...(joined[index]?.quotes ?? []));
  }
  return quotes;
}
