import type { Cue, Place, Quote, Speaker } from './quote.ts';

function samePlace(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null) return a === b;
  return a.passage === b.passage && a.range.from === b.range.from && a.range.to === b.range.to;
}

function sameSpeaker(a: Speaker | null, b: Speaker | null): boolean {
  if (a === null || b === null) return a === b;
  return a.mention === b.mention && a.name === b.name && samePlace(a.place, b.place);
}

function sameCue(a: Cue | null, b: Cue | null): boolean {
  if (a === null || b === null) return a === b;
  return a.text === b.text && samePlace(a.place, b.place);
}

/** Whether two quotes are alike in everything: their place, words, speaker, cue and what is said of them. */
export function sameQuote(a: Quote, b: Quote): boolean {
  return (
    a.text === b.text &&
    a.kind === b.kind &&
    a.runsOn === b.runsOn &&
    a.closed === b.closed &&
    a.confidence === b.confidence &&
    a.reason === b.reason &&
    samePlace(a.place, b.place) &&
    sameSpeaker(a.speaker, b.speaker) &&
    sameCue(a.cue, b.cue)
  );
}

/** Whether two lists have the same quotes in the same order. */
export function sameQuotes(a: readonly Quote[], b: readonly Quote[]): boolean {
  return a.length === b.length && a.every((quote, at) => sameQuote(quote, b[at] as Quote));
}
