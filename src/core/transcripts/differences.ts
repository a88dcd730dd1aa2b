import { assertNever } from '../schema/assert-never.ts';
import type { Range } from '../text/range.ts';
import type { QuotedWords, Step } from './align-words.ts';
import type { Gravity } from './grave-words.ts';
import { gravityOf, isTurnedRound } from './grave-words.ts';
import { isSaidAs } from './same-words.ts';
import { endsSentence, opensSentence } from './sentence-marks.ts';
import type { SpokenWord } from './spoken-words.ts';
import { ELLIPSIS } from './spoken-tokens.ts';
import { isTidying } from './tidying.ts';
import type { TranscriptWords } from './transcript-words.ts';
import { isFirstPerson } from './transcript-words.ts';

/**
 * - `tidied`: fillers, repetitions and false starts left out
 * - `bracketed`: the writer's own words in square brackets, with what they stand for
 * - `elided`: words passed over where the quotation has an ellipsis
 * - `joined`: words passed over where it has none
 * - `wording`: other words
 */
export type DifferenceKind = 'tidied' | 'bracketed' | 'elided' | 'joined' | 'wording';

/** Where a quotation and the talk differ. Either side may be empty. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** In the quotation: its words and their range. */
  readonly quoted: string;
  readonly quotedRange: Range;
  /** In the talk. Empty where the words passed over are many, or lie before. */
  readonly said: string;
  readonly saidRange: Range;
  /** Set where the difference may change the meaning. */
  readonly gravity: Gravity | null;
}

/** A stretch of an alignment that is not the same words: where it lies on both sides, in words. */
interface Stretch {
  readonly quoteFrom: number;
  readonly quoteTo: number;
  readonly talkFrom: number;
  readonly talkTo: number;
}

/** How many words passed over are still shown, and looked into for a "not". */
const SHOWN_GAP = 40;
const WORDS_BESIDE = 12;

function spanOf(words: readonly SpokenWord[], otherwise: number): Range {
  const first = words[0];
  const last = words.at(-1);
  return first && last
    ? { from: first.range.from, to: last.range.to }
    : { from: otherwise, to: otherwise };
}

function difference(
  kind: DifferenceKind,
  stretch: Stretch,
  quote: QuotedWords,
  talk: TranscriptWords,
  gravity: Gravity | null,
): Difference {
  const quoted = quote.words.slice(stretch.quoteFrom, stretch.quoteTo);
  const said = talk.words.slice(stretch.talkFrom, stretch.talkTo);
  const quotedRange = spanOf(
    quoted,
    quote.words[stretch.quoteFrom]?.range.from ?? quote.text.length,
  );
  const saidRange = spanOf(said, talk.words[stretch.talkFrom]?.range.from ?? talk.text.length);
  return {
    kind,
    quoted: quote.text.slice(quotedRange.from, quotedRange.to),
    quotedRange,
    said: talk.text.slice(saidRange.from, saidRange.to),
    saidRange,
    gravity,
  };
}

/** The words of one side that have no equal on the other. */
function onlyIn(
  words: readonly SpokenWord[],
  others: readonly SpokenWord[],
): readonly SpokenWord[] {
  return words.filter(({ key }) => !others.some((other) => isSaidAs(key, other.key)));
}

function isName(word: SpokenWord, text: string, names: ReadonlySet<string>): boolean {
  if (names.has(word.key)) return true;
  const isCapital = /^\p{Lu}/u.test(word.written) && !isFirstPerson(word.written);
  return isCapital && !opensSentence(text, word.range.from) && !/^[\p{Lu}\d.]+$/u.test(text);
}

/** The gravest thing that changed between what is quoted and what was said. */
function gravityBetween(
  quoted: readonly SpokenWord[],
  said: readonly SpokenWord[],
  quote: QuotedWords,
  talk: TranscriptWords,
): Gravity | null {
  const ours = onlyIn(quoted, said);
  const theirs = onlyIn(said, quoted);
  const found = new Set<Gravity | null>([...ours, ...theirs].map(({ key }) => gravityOf(key)));
  const isTurned = ours.some((a) => theirs.some((b) => isTurnedRound(a.key, b.key)));
  if (isTurned || found.has('negation')) return 'negation';
  if (found.has('number')) return 'number';
  const isNaming =
    ours.some((word) => isName(word, quote.text, talk.names)) ||
    theirs.some((word) => talk.names.has(word.key));
  if (isNaming) return 'name';
  return found.has('modal verb') ? 'modal verb' : null;
}

function keysOf(words: readonly SpokenWord[]): readonly string[] {
  return words.filter(({ bracketed }) => !bracketed).map(({ key }) => key);
}

/** Whether the talk between two indices is no more than tidying at that place of the quotation. */
export function isTidyGap(
  from: number,
  to: number,
  quoteAt: number,
  quote: QuotedWords,
  talk: TranscriptWords,
): boolean {
  return isTidying(talk, {
    from,
    to,
    before: keysOf(quote.words.slice(Math.max(0, quoteAt - WORDS_BESIDE), quoteAt)),
    after: keysOf(quote.words.slice(quoteAt, quoteAt + WORDS_BESIDE)),
  });
}

function nameStretch(stretch: Stretch, quote: QuotedWords, talk: TranscriptWords): Difference {
  const quoted = quote.words.slice(stretch.quoteFrom, stretch.quoteTo);
  const said = talk.words.slice(stretch.talkFrom, stretch.talkTo);
  const of = (kind: DifferenceKind, gravity: Gravity | null): Difference =>
    difference(kind, stretch, quote, talk, gravity);
  if (
    quoted.some((word) => word.bracketed) &&
    quoted.every((word) => word.bracketed || word.isSound)
  ) {
    // A bracket may stand for a name or a figure, but it may not hide a "not".
    const gravity = gravityBetween(quoted, said, quote, talk);
    return of('bracketed', gravity === 'negation' ? gravity : null);
  }
  const isTidy =
    quoted.every((word) => word.isSound) &&
    isTidyGap(stretch.talkFrom, stretch.talkTo, stretch.quoteTo, quote, talk);
  if (isTidy) return of('tidied', null);
  return of('wording', gravityBetween(quoted, said, quote, talk));
}

/** The words passed over that share a sentence with what is quoted on either side. */
function besideGap(from: number, to: number, talk: TranscriptWords): readonly SpokenWord[] {
  const passed = talk.words.slice(from, to);
  const isEnd = (word: SpokenWord | undefined): boolean =>
    word !== undefined && endsSentence(talk.text, word.range.to);
  const ends = passed.map(isEnd);
  const first = ends.indexOf(true);
  const opening = isEnd(talk.words[from - 1]) ? [] : passed.slice(0, first + 1);
  return first < 0 ? passed : [...opening, ...passed.slice(ends.lastIndexOf(true) + 1)];
}

/** Words passed over, at an ellipsis or without one. A "not" in a sentence that goes on in the quotation is called out. */
function nameGap(
  kind: 'elided' | 'joined',
  from: number,
  to: number,
  quoteAt: number,
  quote: QuotedWords,
  talk: TranscriptWords,
): Difference {
  const isShown = to > from && to - from <= SHOWN_GAP && talk.turnOf[from] === talk.turnOf[to - 1];
  const talkTo = isShown ? to : from;
  const beside = besideGap(from, talkTo, talk);
  const gravity = beside.some(({ key }) => gravityOf(key) === 'negation') ? 'negation' : null;
  const stretch = { quoteFrom: quoteAt, quoteTo: quoteAt, talkFrom: from, talkTo };
  return difference(kind, stretch, quote, talk, gravity);
}

/** The differences along an alignment, in reading order. */
export function differencesAlong(
  steps: readonly Step[],
  quote: QuotedWords,
  talk: TranscriptWords,
): readonly Difference[] {
  const found: Difference[] = [];
  let quoteAt = 0;
  let talkAt = 0;
  let open: { quoteFrom: number; talkFrom: number } | null = null;
  const close = (): void => {
    if (!open) return;
    found.push(nameStretch({ ...open, quoteTo: quoteAt, talkTo: talkAt }, quote, talk));
    open = null;
  };
  for (const step of steps) {
    switch (step.kind) {
      case 'same':
        close();
        quoteAt = step.quote + 1;
        talkAt = step.talk + 1;
        break;
      case 'jump':
      case 'elision':
        close();
        found.push(
          nameGap(
            step.kind === 'jump' ? 'joined' : 'elided',
            step.from,
            step.to,
            quoteAt,
            quote,
            talk,
          ),
        );
        talkAt = step.to;
        break;
      case 'added':
        if (quote.words[step.quote]?.key === ELLIPSIS) close();
        else open ??= { quoteFrom: step.quote, talkFrom: talkAt };
        quoteAt = step.quote + 1;
        break;
      case 'dropped':
        open ??= { quoteFrom: quoteAt, talkFrom: step.talk };
        talkAt = step.talk + 1;
        break;
      case 'changed':
        open ??= { quoteFrom: step.quote, talkFrom: step.talk };
        quoteAt = step.quote + 1;
        talkAt = step.talk + 1;
        break;
      default:
        assertNever(step);
    }
  }
  close();
  return found;
}
