import type { SentenceView } from '../reading/sentence-view.ts';
import { colonFrames } from './colon-frames.ts';
import type { Frame } from './frame.ts';
import { otherFrames } from './other-frames.ts';
import { verbFrames } from './verb-frames.ts';

/** Everything in a sentence that a quotation could hang from, in the order of the cues. */
export function readFrames(view: SentenceView): readonly Frame[] {
  const frames = [...verbFrames(view), ...otherFrames(view), ...colonFrames(view)];
  return frames.sort((a, b) => a.cueFirst - b.cueFirst);
}
