import type { Place } from '../../quotes/quote.ts';
import type { QuoteAnchor } from '../../story/check-event.ts';
import { foldMarksAndSpaces } from '../../text/fold.ts';
import type { Passage } from '../../text/passage.ts';

/** How far a flagged passage may have moved and still be known by its surroundings alone, in passages. */
const NEAR = 3;
/** Code units of surroundings to look for on either side. */
const CONTEXT = 12;

/** Passages by their distance from one, the nearest first. */
function byDistance(passages: readonly Passage[], from: number): readonly number[] {
  const indices = passages.map((_, index) => index);
  return indices.sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b);
}

function likeness(text: string, at: number, { words, before, after }: QuoteAnchor): number {
  const here = text.slice(Math.max(0, at - CONTEXT), at) === before.slice(-CONTEXT) ? 1 : 0;
  const end = at + words.length;
  return here + (text.slice(end, end + CONTEXT) === after.slice(0, CONTEXT) ? 1 : 0);
}

/** The occurrence of the very words that stands in the likeliest surroundings, the nearest passage first. */
function findWords(anchor: QuoteAnchor, passages: readonly Passage[]): Place | null {
  let best: { place: Place; likeness: number } | null = null;
  if (anchor.words === '') return null;
  for (const passage of byDistance(passages, anchor.passage)) {
    const text = passages[passage]?.text ?? '';
    for (let at = text.indexOf(anchor.words); at >= 0; at = text.indexOf(anchor.words, at + 1)) {
      const here = likeness(text, at, anchor);
      if (best && best.likeness >= here) continue;
      best = {
        place: { passage, range: { from: at, to: at + anchor.words.length } },
        likeness: here,
      };
      if (here === 2) return best.place;
    }
  }
  return best?.place ?? null;
}

/** What now stands between the surroundings that the words had. */
function findBetween(anchor: QuoteAnchor, passages: readonly Passage[]): Place | null {
  const before = anchor.before.slice(-CONTEXT);
  const after = anchor.after.slice(0, CONTEXT);
  if (before.trim() === '' && after.trim() === '') return null;
  for (const passage of byDistance(passages, anchor.passage)) {
    const moved = Math.abs(passage - anchor.passage);
    if (moved > (before.length + after.length < CONTEXT ? 0 : NEAR)) return null;
    const text = passages[passage]?.text ?? '';
    const start = before === '' ? 0 : text.indexOf(before);
    if (start < 0) continue;
    const from = start + before.length;
    const to = after === '' ? text.length : text.indexOf(after, from);
    const isLikely = to > from && to - from <= 3 * anchor.words.length + CONTEXT;
    if (isLikely && foldMarksAndSpaces(text.slice(from, to)) !== '')
      return { passage, range: { from, to } };
  }
  return null;
}

/** Where the words that a person flagged stand now: the words themselves, or what has taken their place; else null. */
export function locateFlag(anchor: QuoteAnchor, passages: readonly Passage[]): Place | null {
  return findWords(anchor, passages) ?? findBetween(anchor, passages);
}
