import type { Range } from '../text/range.ts';
import type { Step } from './align-words.ts';
import { FILLER_PHRASES, isFiller } from './fillers.ts';
import type { Gravity } from './grave-words.ts';
import { gravityOf } from './grave-words.ts';
import type { SpokenWord } from './spoken-words.ts';
import { ELLIPSIS } from './spoken-words.ts';

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
  /** In the talk. Empty for words passed over at an ellipsis or a join. */
  readonly said: string;
  readonly saidRange: Range;
  /** Set where the difference may change the meaning. */
  readonly gravity: Gravity | null;
}

interface Sides {
  readonly quote: readonly SpokenWord[];
  readonly talk: readonly SpokenWord[];
  readonly quoteText: string;
  readonly talkText: string;
}

/** How many words a false start may hold, and how far a restart may repeat. */
const FALSE_START = 6;

/** A stretch of steps that are not the same words, with where it lies on both sides. */
interface Stretch {
  readonly quoteFrom: number;
  readonly quoteTo: number;
  readonly talkFrom: number;
  readonly talkTo: number;
}

function isFillers(keys: readonly string[]): boolean {
  let index = 0;
  while (index < keys.length) {
    const key = keys[index] ?? '';
    if (isFiller(key)) index++;
    else {
      const phrase = FILLER_PHRASES.find((words) =>
        words.every((word, at) => keys[index + at] === word),
      );
      if (!phrase) return false;
      index += phrase.length;
    }
  }
  return true;
}

/** "we were, we were late": the words dropped are said again at once. */
function isRepeated(dropped: readonly string[], following: readonly string[]): boolean {
  const bare = dropped.filter((key) => !isFiller(key));
  return bare.length > 0 && bare.every((key, index) => following[index] === key);
}

/** "we are, we will be": a start broken off and begun again with the same word. */
function isFalseStart(dropped: readonly string[], following: readonly string[]): boolean {
  const bare = dropped.filter((key) => !isFiller(key));
  return bare.length > 1 && bare.length <= FALSE_START && bare[0] === following[0];
}

function isSentenceStart(text: string, word: SpokenWord): boolean {
  return /(?:^|[.!?:…][”"’')\]]*\s*|[“"‘'[(]\s*)$/u.test(text.slice(0, word.range.from));
}

function gravityIn(words: readonly SpokenWord[], text: string): Gravity | null {
  for (const word of words) {
    const gravity = gravityOf(word.key, word.written, isSentenceStart(text, word));
    if (gravity) return gravity;
  }
  return null;
}

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
  sides: Sides,
  gravity: Gravity | null,
): Difference {
  const quoted = sides.quote.slice(stretch.quoteFrom, stretch.quoteTo);
  const said = sides.talk.slice(stretch.talkFrom, stretch.talkTo);
  const quotedRange = spanOf(
    quoted,
    sides.quote[stretch.quoteFrom]?.range.from ?? sides.quoteText.length,
  );
  const saidRange = spanOf(said, sides.talk[stretch.talkFrom]?.range.from ?? sides.talkText.length);
  return {
    kind,
    quoted: sides.quoteText.slice(quotedRange.from, quotedRange.to),
    quotedRange,
    said: sides.talkText.slice(saidRange.from, saidRange.to),
    saidRange,
    gravity,
  };
}

function nameStretch(stretch: Stretch, sides: Sides): Difference {
  const quoted = sides.quote.slice(stretch.quoteFrom, stretch.quoteTo);
  const said = sides.talk.slice(stretch.talkFrom, stretch.talkTo);
  if (quoted.length > 0 && quoted.every((word) => word.bracketed))
    return difference('bracketed', stretch, sides, null);
  const gravity = gravityIn(quoted, sides.quoteText) ?? gravityIn(said, sides.talkText);
  const dropped = said.map(({ key }) => key);
  if (quoted.length === 0) {
    const following = sides.quote
      .slice(stretch.quoteTo, stretch.quoteTo + FALSE_START)
      .map(({ key }) => key);
    const isTidy =
      isFillers(dropped) ||
      isRepeated(dropped, following) ||
      (gravity === null && isFalseStart(dropped, following));
    if (isTidy) return difference('tidied', stretch, sides, null);
  }
  return difference('wording', stretch, sides, gravity);
}

/** The differences along an alignment, in reading order. */
export function differencesAlong(steps: readonly Step[], sides: Sides): readonly Difference[] {
  const found: Difference[] = [];
  let quoteAt = 0;
  let talkAt = 0;
  let open: { quoteFrom: number; talkFrom: number } | null = null;
  const close = (): void => {
    if (!open) return;
    const stretch = { ...open, quoteTo: quoteAt, talkTo: talkAt };
    open = null;
    if (stretch.quoteTo > stretch.quoteFrom || stretch.talkTo > stretch.talkFrom)
      found.push(nameStretch(stretch, sides));
  };
  for (const step of steps) {
    switch (step.kind) {
      case 'same':
        close();
        quoteAt = step.quote + 1;
        talkAt = step.talk + 1;
        break;
      case 'jump':
      case 'elision': {
        close();
        const here = {
          quoteFrom: quoteAt,
          quoteTo: quoteAt,
          talkFrom: step.from,
          talkTo: step.from,
        };
        found.push(difference(step.kind === 'jump' ? 'joined' : 'elided', here, sides, null));
        talkAt = step.to;
        break;
      }
      case 'added':
        if (sides.quote[step.quote]?.key === ELLIPSIS) {
          close();
          quoteAt = step.quote + 1;
          break;
        }
        open ??= { quoteFrom: step.quote, talkFrom: talkAt };
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
    }
  }
  close();
  return found;
}
