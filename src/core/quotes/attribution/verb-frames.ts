import { turnsWhenPassive } from '../cues/cue-verbs.ts';
import { readClauses } from '../reading/clauses.ts';
import type { Clause } from '../reading/clauses.ts';
import { none } from '../reading/sentence-view.ts';
import type { SentenceView } from '../reading/sentence-view.ts';
import { agentOf } from '../reading/subject-after.ts';
import type { Token } from '../reading/token.ts';
import { plainFrame } from './frame.ts';
import type { Frame, FrameClass } from './frame.ts';

/** A verb with "that" after it reports: an unknown one as much as a thought, a thought as much as speech. */
function classOf({ cue }: Token, withThat: boolean): FrameClass {
  if (!cue) return withThat ? 'stance' : 'plain';
  return withThat && cue.class === 'stance' ? 'speech' : cue.class;
}

/** The bridge, sold to voters as "free" by Lane: a past form after a comma, with who did it after "by". */
function isReducedPassive(view: SentenceView, verb: number): boolean {
  const { tokens, phrases } = view.narration;
  if (tokens[verb - 1]?.tag !== 'comma' || tokens[verb]?.form !== 'past') return false;
  const agent = agentOf(view, verb);
  return agent !== none && phrases[agent]?.kind !== 'thing';
}

const perceptions = new Set('find see hear view review'.split(' '));

/** "was found guilty", "seen by the Herald": who sees or finds a thing says nothing. */
function isPerceived({ narration: { tokens } }: SentenceView, verb: number): boolean {
  const { cue, passive } = tokens[verb] as Token;
  if (!passive || !perceptions.has(cue?.verb ?? '')) return false;
  return cue?.verb === 'find' || tokens[verb + 1]?.word === 'by';
}

function frameOf(view: SentenceView, clause: Clause): Frame | null {
  const { tokens } = view.narration;
  const { verb, subject, inverted, shared, relative } = clause;
  const token = tokens[verb] as Token;
  if (isPerceived(view, verb)) return null;
  const turned =
    turnsWhenPassive.has(token.cue?.verb ?? '') && (token.passive || isReducedPassive(view, verb));
  const speaker = turned ? agentOf(view, verb) : subject;
  if (speaker === none || token.tag === 'auxiliary')
    return subject === none ? null : plainFrame('copula', verb, verb, subject);
  return {
    class: classOf(token, tokens[verb + 1]?.word === 'that'),
    cueFirst: verb,
    cueLast: verb,
    subject: speaker,
    inverted,
    shared,
    relative,
  };
}

/** The frames that verbs make with their subjects; a passive verb's with whoever is named after "by". */
export function verbFrames(view: SentenceView): readonly Frame[] {
  const frames: Frame[] = [];
  for (const clause of readClauses(view)) {
    const frame = frameOf(view, clause);
    if (frame) frames.push(frame);
  }
  return frames;
}
