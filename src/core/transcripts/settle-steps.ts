import type { Step } from './align-words.ts';
import type { QuotedWords } from './differences.ts';
import { isTidyGap } from './differences.ts';
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

/**
 * Words added at a quotation's edge stand for those said at that place, where the sentence goes on there: so a wrong
 * first word is shown beside the right one. `ahead` is 1 at the end of the quotation, -1 at its start, and steps are
 * read from that edge inwards.
 */
function settleEdge(
  inwards: readonly Step[],
  ahead: 1 | -1,
  talk: TranscriptWords,
): readonly Step[] {
  const count = inwards.findIndex((step) => step.kind !== 'added');
  const inner = inwards[count];
  if (count <= 0 || !inner || !('talk' in inner)) return inwards;
  let at = inner.talk;
  const turn = talk.turnOf[at];
  const edge = inwards.slice(0, count).reverse();
  const settled = edge.map((step): Step => {
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

/** An alignment as people would read it: tidying told from joining, and wrong words at the edges set side by side. */
export function settleSteps(
  steps: readonly Step[],
  quote: QuotedWords,
  talk: TranscriptWords,
): readonly Step[] {
  const tidy = withTidyJumps(steps, quote, talk);
  const started = settleEdge(tidy, -1, talk);
  return settleEdge(started.toReversed(), 1, talk).toReversed();
}
