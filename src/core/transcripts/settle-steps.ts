import type { QuotedWords, Step } from './align-words.ts';
import { isTidyGap } from './differences.ts';
import { isSaidAs } from './same-words.ts';
import { hasMarkAfter } from './sentence-marks.ts';
import type { TranscriptWords } from './transcript-words.ts';

/** A jump over no more words than this, within a turn, may be no jump but a false start left out. */
const SHORT_GAP = 14;

/** A short jump over nothing but fillers, repetitions and false starts is tidying: words dropped, not places joined. */
function withTidyJumps(
  steps: readonly Step[],
  quote: QuotedWords,
  talk: TranscriptWords,
): readonly Step[] {
  let quoteAt = 0;
  return steps.flatMap((step): readonly Step[] => {
    if ('quote' in step) quoteAt = step.quote + 1;
    if (step.kind !== 'jump') return [step];
    const { from, to } = step;
    const isShort = to > from && to - from <= SHORT_GAP && talk.turnOf[from] === talk.turnOf[to];
    if (!isShort || !isTidyGap(from, to, quoteAt, quote, talk)) return [step];
    return Array.from({ length: to - from }, (_, index) => ({
      kind: 'dropped',
      talk: from + index,
    }));
  });
}

/** The steps at a quotation's edge before the first word that was said so, and those after it. */
function splitEdge(inwards: readonly Step[]): {
  readonly edge: readonly Step[];
  readonly rest: readonly Step[];
} {
  const count = inwards.findIndex((step) => step.kind === 'same');
  return count < 0
    ? { edge: [], rest: inwards }
    : { edge: inwards.slice(0, count), rest: inwards.slice(count) };
}

/**
 * Where a speaker stumbled near the edge of what is quoted ("in the, in the end"), leaving the edge out is cheaper
 * than passing over the stumble. Looks a little farther on for the very words, with nothing but tidying between.
 */
function reachOver(
  inwards: readonly Step[],
  ahead: 1 | -1,
  quote: QuotedWords,
  talk: TranscriptWords,
): readonly Step[] {
  const { edge, rest } = splitEdge(inwards);
  const [inner] = rest;
  const isPlain = edge.every((step) => step.kind !== 'jump' && step.kind !== 'elision');
  if (edge.length === 0 || !isPlain || !inner || !('talk' in inner)) return inwards;
  const wanted = edge.flatMap((step) => ('quote' in step ? step.quote : []));
  for (let gap = 1; gap <= SHORT_GAP; gap++) {
    // The edge words, outermost first, as they would stand in the talk beyond the gap.
    const places = wanted.map((_, index) => inner.talk + ahead * (gap + wanted.length - index));
    const isSaid = wanted.every((word, index) => {
      const place = places[index] ?? -1;
      const said = talk.words[place]?.key ?? '';
      return (
        isSaidAs(quote.words[word]?.key ?? '', said) &&
        talk.turnOf[place] === talk.turnOf[inner.talk]
      );
    });
    if (wanted.length === 0 || !isSaid) continue;
    const from = ahead === 1 ? inner.talk + 1 : inner.talk - gap;
    const quoteAt = ahead === 1 ? Math.min(...wanted) : Math.max(...wanted) + 1;
    if (!isTidyGap(from, from + gap, quoteAt, quote, talk)) continue;
    const dropped = Array.from({ length: gap }, (_, index): Step => ({
      kind: 'dropped',
      talk: ahead === 1 ? from + gap - 1 - index : from + index,
    }));
    const same = wanted.map((word, index): Step => ({
      kind: 'same',
      quote: word,
      talk: places[index] ?? 0,
    }));
    return [...same, ...dropped, ...rest];
  }
  return inwards;
}

/**
 * Words added at a quotation's edge stand for those said at that place, where the sentence goes on there: so a wrong
 * first word is shown beside the right one.
 */
function pairEdge(inwards: readonly Step[], ahead: 1 | -1, talk: TranscriptWords): readonly Step[] {
  const count = inwards.findIndex((step) => step.kind !== 'added');
  const inner = inwards[count];
  if (count <= 0 || !inner || !('talk' in inner)) return inwards;
  let at = inner.talk;
  const turn = talk.turnOf[at];
  const settled = inwards
    .slice(0, count)
    .toReversed()
    .map((step): Step => {
      const left = talk.words[ahead === 1 ? at : at - 1];
      if (step.kind !== 'added' || !left) return step;
      const next = at + ahead;
      const isOver = talk.turnOf[next] !== turn || hasMarkAfter(talk.text, left.range.to);
      if (isOver || talk.words[next]?.bracketed === true) return step;
      at = next;
      return { kind: 'changed', quote: step.quote, talk: at };
    });
  return [...settled.reverse(), ...inwards.slice(count)];
}

/** `ahead` is 1 at the end of the quotation, -1 at its start; steps are read from that edge inwards. */
function settleEdge(
  inwards: readonly Step[],
  ahead: 1 | -1,
  quote: QuotedWords,
  talk: TranscriptWords,
): readonly Step[] {
  return pairEdge(reachOver(inwards, ahead, quote, talk), ahead, talk);
}

/** An alignment as people would read it: tidying told from joining, and wrong words at the edges set side by side. */
export function settleSteps(
  steps: readonly Step[],
  quote: QuotedWords,
  talk: TranscriptWords,
): readonly Step[] {
  const tidy = withTidyJumps(steps, quote, talk);
  const started = settleEdge(tidy, -1, quote, talk);
  return settleEdge(started.toReversed(), 1, quote, talk).toReversed();
}
