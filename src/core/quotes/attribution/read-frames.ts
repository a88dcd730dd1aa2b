import type { SentenceView } from '../reading/sentence-view.ts';
import { colonFrames } from './colon-frames.ts';
import type { Frame } from './frame.ts';
import { otherFrames } from './other-frames.ts';
import { verbFrames } from './verb-frames.ts';

/** Everything in a sentence that a quotation could hang from, in the order of the cues. */
export function readFrames(view: SentenceView): readonly Frame[] {
  const verbs = verbFrames(view);
  const others = [...otherFrames(view), ...colonFrames(view)];
  if (others.length === 0) return verbs;
  return [...verbs, ...others].sort((a, b) => a.cueFirst - b.cueFirst);
}
