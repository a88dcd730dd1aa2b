import type { Phrase } from '../reading/phrases.ts';
import { phraseAt, tokenAt } from '../reading/sentence-view.ts';
import type { SentenceView } from '../reading/sentence-view.ts';
import { plainFrame } from './frame.ts';
import type { Frame } from './frame.ts';

/** Words before a colon that say what follows and not who says it: "Watch:", "The latest:". */
const labels = new Set(
  `latest watch video photos pictures exclusive update updated correction clarification analysis opinion comment breaking
  live listen related note editor source sources read more poll quiz recap review explainer factbox timeline`.split(
    /\s+/,
  ),
);

function isLabel({ narration }: SentenceView, { first, last }: Phrase): boolean {
  const { tokens } = narration;
  return labels.has(tokens[last]?.word ?? '') || labels.has(tokens[first]?.word ?? '');
}

/** A phrase that opens the part of a sentence from `start`, and runs to its colon or to a comma. */
function beforeColon(view: SentenceView, start: number, colon: number): Frame | null {
  const index = phraseAt(view, start);
  const phrase = view.narration.phrases[index];
  if (!phrase || isLabel(view, phrase)) return null;
  const whole = phrase.last === colon - 1 || tokenAt(view, phrase.last + 1)?.tag === 'comma';
  return whole ? plainFrame('colon', colon, colon, index) : null;
}

/** Lane: "Yes." and Jane Lane, harbourmaster: "Yes." */
export function colonFrames(view: SentenceView): readonly Frame[] {
  const frames: Frame[] = [];
  let start = view.sentence.from;
  let verbless = true;
  for (let at = start; at < view.sentence.to; at++) {
    const tag = tokenAt(view, at)?.tag;
    if (tag === 'colon') {
      const frame = verbless ? beforeColon(view, start, at) : null;
      if (frame) frames.push(frame);
      verbless = false;
    } else if (tag === 'verb' || tag === 'auxiliary') verbless = false;
    else if (tag === 'stop' || tag === 'quote') {
      start = at + 1;
      verbless = true;
    }
  }
  return frames;
}
