import { none, phraseAt, phraseOf, tokenAt } from './sentence-view.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Token } from './token.ts';

/** Verbs with a hearer or an object straight after them, so that a name there is not the speaker. */
const neverInverted: ReadonlySet<string> = new Set(
  'tell inform assure reassure remind notify urge advise instruct command rule sign print publish type text'.split(
    ' ',
  ),
);

const farthestOn = 80;
const farthestAgent = 8;

function pastAdverbs(view: SentenceView, from: number, step: 1 | -1): number {
  let at = from;
  while (tokenAt(view, at)?.tag === 'adverb') at += step;
  return at;
}

/** "said Lane": the phrase straight after a verb of saying that follows a quotation or opens the sentence, or `none`. */
export function subjectAfter(view: SentenceView, verb: number): number {
  const { cue, tag } = view.narration.tokens[verb] as Token;
  if (!cue || tag !== 'verb' || neverInverted.has(cue.verb)) return none;
  if (cue.class !== 'speech' && cue.class !== 'writing') return none;
  const before = pastAdverbs(view, verb - 1, -1);
  const mark = tokenAt(view, before)?.tag;
  const setOff = mark === 'comma' || mark === 'dash';
  const afterQuote = tokenAt(view, setOff ? before - 1 : before)?.tag === 'quote';
  if (!afterQuote && !setOff && before >= view.sentence.from) return none;
  const after = pastAdverbs(view, verb + 1, 1);
  const index = phraseAt(view, after);
  if (index === none || phraseOf(view, index).first !== after) return none;
  if (afterQuote) return index;
  const { kind, last } = phraseOf(view, index);
  if (kind === 'thing' && cue.verb !== 'say') return none;
  const end = tokenAt(view, last + 1)?.tag ?? 'stop';
  return end === 'stop' || end === 'comma' || end === 'relative' ? index : none;
}

/** Calling it "a con", Lane said: the first phrase after a comma that a verb follows, or else the first. */
export function firstSubjectAfter(view: SentenceView, verb: number): number {
  const to = Math.min(view.sentence.to, verb + farthestOn);
  let first = none;
  for (let at = verb + 1; at < to; at++) {
    if (tokenAt(view, at)?.tag !== 'comma') continue;
    const index = phraseAt(view, at + 1);
    if (index === none || phraseOf(view, index).first !== at + 1) continue;
    if (first === none) first = index;
    const next = tokenAt(view, phraseOf(view, index).last + 1)?.tag;
    if (next === 'verb' || next === 'auxiliary' || next === 'adverb') return index;
  }
  return first;
}

/** "was called 'a con' by Lane": the phrase after "by", or `none`. */
export function agentOf(view: SentenceView, verb: number): number {
  for (let at = verb + 1; at < verb + farthestAgent; at++) {
    const token = tokenAt(view, at);
    if (!token || token.tag === 'stop' || token.tag === 'verb') return none;
    if (token.word === 'by') return phraseAt(view, at + 1);
  }
  return none;
}
