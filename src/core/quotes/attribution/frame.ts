import { utterances } from '../lexicon/people-words.ts';
import type { CueClass } from '../cues/cue-verbs.ts';
import type { Narration } from '../reading/narration.ts';
import type { Phrase } from '../reading/phrases.ts';
import type { Sentence } from '../reading/sentences.ts';
import { agentOf, readClauses } from '../reading/subjects.ts';
import { turnsWhenPassive } from '../cues/cue-verbs.ts';
import type { Token } from '../reading/token.ts';

/**
 * What a frame's words are: a cue verb's class, `according` for "according to", `claim` for "Roe's claim of",
 * `view` for "in Roe's words", `opinion` for "to Roe, …", `plain` for a verb that is no cue,
 * `copula` for "Roe was firm", `colon` for a name and a colon.
 */
export type FrameClass =
  | CueClass
  | 'according'
  | 'claim'
  | 'claim that'
  | 'view'
  | 'opinion'
  | 'plain'
  | 'copula'
  | 'colon';

/** What is somebody's own, so that words beside it are theirs: "in her words", "in Roe's view". */
const views = new Set('words view eyes opinion telling'.split(' '));

/** A cue with its speaker: what a quotation in the same sentence can hang from. */
export interface Frame {
  readonly class: FrameClass;
  /** The cue's tokens, both included. */
  readonly cueFirst: number;
  readonly cueLast: number;
  /** Index of the speaker's phrase. */
  readonly subject: number;
  readonly inverted: boolean;
  /** The subject belongs to an earlier verb of the sentence. */
  readonly shared: boolean;
  /** The token of the "who" the subject is told by, or -1. */
  readonly relative: number;
}

/** A verb with "that" after it reports: an unknown one as much as a thought, a thought as much as speech. */
function classOf({ cue }: Token, withThat: boolean): FrameClass {
  if (!cue) return withThat ? 'stance' : 'plain';
  return withThat && cue.class === 'stance' ? 'speech' : cue.class;
}

function verbFrames(narration: Narration, sentence: Sentence): readonly Frame[] {
  const { tokens } = narration;
  const frames: Frame[] = [];
  for (const clause of readClauses(narration, sentence)) {
    const token = narration.tokens[clause.verb] as Token;
    const verb = token.cue?.verb ?? '';
    let { subject } = clause;
    if (token.passive && token.cue && turnsWhenPassive.has(verb)) {
      const agent = agentOf(narration, sentence, clause.verb);
      if (agent < 0) {
        if (subject >= 0) frames.push(frame('copula', clause.verb, clause.verb, subject));
        continue;
      }
      subject = agent;
    }
    if (subject < 0) continue;
    if (token.tag === 'auxiliary') frames.push(frame('copula', clause.verb, clause.verb, subject));
    else
      frames.push({
        class: classOf(token, tokens[clause.verb + 1]?.word === 'that'),
        cueFirst: clause.verb,
        cueLast: clause.verb,
        subject,
        inverted: clause.inverted,
        shared: clause.shared,
        relative: clause.relative,
      });
  }
  return frames;
}

/** "according to Lane", "Roe's claim of", "a statement from Lane". */
function otherFrames(narration: Narration, sentence: Sentence): readonly Frame[] {
  const { tokens, phrases, phraseOf } = narration;
  const frames: Frame[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at] as Token;
    if (token.word === 'according' && tokens[at + 1]?.word === 'to') {
      const subject = phraseOf[at + 2] ?? -1;
      if (subject >= 0) frames.push(frame('according', at, at + 1, subject));
    } else if ((token.word === 'for' || token.word === 'to') && opensClause(tokens, sentence, at)) {
      const index = phraseOf[at + 1] ?? -1;
      const phrase = phrases[index];
      const set = phrase && phrase.first === at + 1 && tokens[phrase.last + 1]?.tag === 'comma';
      if (set && speaksForItself(phrase)) frames.push(frame('opinion', at, at, index));
    } else if (token.tag === 'noun' && (utterances.has(token.word) || views.has(token.word))) {
      const index = phraseOf[at] ?? -1;
      const owner = index < 0 ? undefined : tokens[phrases[index]?.first ?? at];
      const owned =
        hasOwner(narration, index, at) ||
        owner?.word === 'his' ||
        owner?.word === 'her' ||
        owner?.word === 'their';
      if (owned) frames.push(frame(ownedClass(tokens, at), at, at, index));
      else if (views.has(token.word) && tokens[at + 1]?.word === 'of') {
        const subject = phraseOf[at + 2] ?? -1;
        if (subject >= 0) frames.push(frame('according', at, at + 1, subject));
      } else if (tokens[at + 1]?.word === 'from' || tokens[at + 1]?.word === 'by') {
        const subject = phraseOf[at + 2] ?? -1;
        if (subject >= 0) frames.push(frame('claim', at, at, subject));
      }
    }
  }
  return frames;
}

/** "Roe's words"; "Roe's claim of"; and with "that" after it a claim is as good as a verb. */
function ownedClass(tokens: readonly Token[], at: number): FrameClass {
  if (views.has(tokens[at]?.word ?? '')) return 'view';
  return tokens[at + 1]?.word === 'that' ? 'claim that' : 'claim';
}

function opensClause(tokens: readonly Token[], { from }: Sentence, at: number): boolean {
  const before = at > from ? tokens[at - 1]?.tag : undefined;
  return before === undefined || before === 'subordinator' || before === 'conjunction';
}

function speaksForItself({ kind }: Phrase): boolean {
  return kind === 'name' || kind === 'pronoun' || kind === 'title' || kind === 'person';
}

function hasOwner(narration: Narration, index: number, noun: number): boolean {
  const phrase = narration.phrases[index];
  if (!phrase) return false;
  for (let at = phrase.first; at < noun; at++) if (narration.tokens[at]?.possessive) return true;
  return false;
}

function frame(frameClass: FrameClass, cueFirst: number, cueLast: number, subject: number): Frame {
  return {
    class: frameClass,
    cueFirst,
    cueLast,
    subject,
    inverted: false,
    shared: false,
    relative: -1,
  };
}

/** Words before a colon that say what follows and not who says it: "Watch:", "The latest:". */
const labels = new Set(
  'latest watch video photos pictures exclusive update updated correction clarification analysis opinion comment breaking live listen related note editor source sources read more poll quiz recap review explainer factbox timeline'.split(
    ' ',
  ),
);

function isLabel(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return labels.has(tokens[last]?.word ?? '') || labels.has(tokens[first]?.word ?? '');
}

/** Lane: "Yes." and Jane Lane, harbourmaster: "Yes." */
function colonFrames(narration: Narration, sentence: Sentence): readonly Frame[] {
  const { tokens, phraseOf, phrases } = narration;
  const frames: Frame[] = [];
  let start = sentence.from;
  let plain = true;
  for (let at = sentence.from; at < sentence.to; at++) {
    const { tag } = tokens[at] as Token;
    if (tag === 'colon' && plain && at > start) {
      const index = phraseOf[start] ?? -1;
      const phrase = phrases[index];
      const whole = phrase?.last === at - 1 || tokens[(phrase?.last ?? at) + 1]?.tag === 'comma';
      if (phrase && whole && !isLabel(tokens, phrase)) frames.push(frame('colon', at, at, index));
    }
    if (tag === 'stop' || tag === 'quote') {
      start = at + 1;
      plain = true;
    } else if (tag === 'verb' || tag === 'auxiliary' || tag === 'colon') plain = false;
  }
  return frames;
}

/** Everything in a sentence that a quotation could hang from, in order. */
export function readFrames(narration: Narration, sentence: Sentence): readonly Frame[] {
  const frames = [
    ...verbFrames(narration, sentence),
    ...otherFrames(narration, sentence),
    ...colonFrames(narration, sentence),
  ];
  return frames.sort((a, b) => a.cueFirst - b.cueFirst);
}
