import type { Range } from '../../text/range.ts';
import type { Explanation } from '../passage-reading.ts';
import type { Narration } from '../reading/narration.ts';
import type { Token } from '../reading/token.ts';
import type { Frame } from './frame.ts';
import type { Claim } from './local-speaker.ts';
import { ownerIn, relativeOf, spokenOf } from './mention-of.ts';
import type { SpokenOf } from './mention-of.ts';

/** The cues that report words or thoughts as somebody's, and not merely an act. */
const reporting: ReadonlySet<string> = new Set([
  'speech',
  'writing',
  'according',
  'naming',
  'view',
  'colon',
]);

/** Whether a frame says that somebody said something. */
export function reports(frame: Frame): boolean {
  return reporting.has(frame.class);
}

/** The frame's phrase names the speaker as owner of the words: "Roe's claim", "in his words". */
export function isOwned({ class: frameClass }: Frame): boolean {
  return frameClass === 'claim' || frameClass === 'claim that' || frameClass === 'view';
}

/** "It read": what is read is written, and no body that "it" may mean elsewhere. */
function isRead({ tokens }: Narration, { cueFirst }: Frame, { text }: SpokenOf): boolean {
  return tokens[cueFirst]?.cue?.verb === 'read' && text.toLowerCase() === 'it';
}

/** Whom a frame names as the speaker. */
export function speakerOf(narration: Narration, frame: Frame): SpokenOf {
  if (isOwned(frame))
    return ownerIn(narration, frame.subject) ?? spokenOf(narration, frame.subject);
  if (frame.relative >= 0) return relativeOf(narration, frame.subject, frame.relative);
  const spoken = spokenOf(narration, frame.subject);
  return isRead(narration, frame, spoken) ? { ...spoken, kind: 'document' } : spoken;
}

function cueOf(narration: Narration, frame: Frame): Range {
  const first = narration.tokens[frame.cueFirst] as Token;
  const last = narration.tokens[frame.cueLast] as Token;
  return { from: first.from, to: last.to };
}

/** A claim as the explanation of its quotation. */
export function explainedBy(
  narration: Narration,
  { frame, score, beside, cued }: Claim,
  relayed = false,
): Explanation {
  return {
    kind: 'frame',
    speaker: speakerOf(narration, frame),
    cue: cued && frame.class !== 'colon' ? cueOf(narration, frame) : null,
    score,
    beside,
    reports: reports(frame),
    relayed,
  };
}
