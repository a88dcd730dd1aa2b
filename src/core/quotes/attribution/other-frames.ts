import { utterances } from '../lexicon/people-words.ts';
import type { Phrase } from '../reading/phrases.ts';
import { none, phraseAt, tokenAt } from '../reading/sentence-view.ts';
import type { SentenceView } from '../reading/sentence-view.ts';
import type { Token } from '../reading/token.ts';
import { plainFrame } from './frame.ts';
import type { Frame, FrameClass } from './frame.ts';

/** What is somebody's own, so that words beside it are theirs: "in her words", "in Roe's view". */
const views = new Set('words view eyes opinion telling'.split(' '));
const owners = new Set(['his', 'her', 'their', 'its']);
const farthestOwner = 12;

/** "Roe's words"; "Roe's claim of"; and with "that" after it a claim is as good as a verb. */
function ownedClass(view: SentenceView, at: number): FrameClass {
  if (views.has(tokenAt(view, at)?.word ?? '')) return 'view';
  return tokenAt(view, at + 1)?.word === 'that' ? 'claim that' : 'claim';
}

function hasOwner({ narration }: SentenceView, { first, last }: Phrase): boolean {
  if (owners.has(narration.tokens[first]?.word ?? '')) return true;
  for (let at = Math.max(first, last - farthestOwner); at < last; at++)
    if (narration.tokens[at]?.possessive) return true;
  return false;
}

/** "played down Roe's claim as", "calling Roe's claim": what is said of the words, and by somebody else. */
function isJudged(view: SentenceView, { first, last }: Phrase): boolean {
  const [before, earlier] = [tokenAt(view, first - 1), tokenAt(view, first - 2)];
  const loose = before?.tag === 'adverb' || before?.tag === 'preposition';
  const verb = loose ? earlier : before;
  if (verb?.tag !== 'verb' && verb?.tag !== 'participle') return false;
  const next = tokenAt(view, last + 1);
  return next?.word === 'as' || (next?.tag === 'quote' && verb.cue?.class === 'naming');
}

/** "Roe's claim of", "in the words of Roe", "a letter from Roe": a noun of saying at the head of its phrase. */
function nounFrame(view: SentenceView, at: number, word: string): Frame | null {
  if (!utterances.has(word) && !views.has(word)) return null;
  const index = phraseAt(view, at);
  const phrase = view.narration.phrases[index];
  if (phrase?.last !== at) return null;
  if (hasOwner(view, phrase))
    return isJudged(view, phrase) ? null : plainFrame(ownedClass(view, at), at, at, index);
  const link = tokenAt(view, at + 1)?.word;
  const speaker = phraseAt(view, at + 2);
  if (speaker === none) return null;
  if (link === 'of' && views.has(word)) return plainFrame('according', at, at + 1, speaker);
  return link === 'from' || link === 'by' ? plainFrame('claim', at, at, speaker) : null;
}

function speaksForItself({ kind }: Phrase): boolean {
  return kind === 'name' || kind === 'pronoun' || kind === 'title' || kind === 'person';
}

/** To Roe, the bridge is …: a clause that opens with whose opinion it is. */
function opinionFrame(view: SentenceView, at: number): Frame | null {
  const before = tokenAt(view, at - 1)?.tag;
  if (before !== undefined && before !== 'subordinator' && before !== 'conjunction') return null;
  const index = phraseAt(view, at + 1);
  const phrase = view.narration.phrases[index];
  if (!phrase || phrase.first !== at + 1 || !speaksForItself(phrase)) return null;
  const setOff = tokenAt(view, phrase.last + 1)?.tag === 'comma';
  return setOff ? plainFrame('opinion', at, at, index) : null;
}

/** Roe's "never again" remark: whose the words are stands before them, and that they are words after them. */
function ownedQuote(view: SentenceView, at: number): Frame | null {
  const index = phraseAt(view, at - 1);
  if (index === none || !utterances.has(tokenAt(view, at + 1)?.word ?? '')) return null;
  const owns = tokenAt(view, at - 1)?.possessive || owners.has(tokenAt(view, at - 1)?.word ?? '');
  return owns ? plainFrame('claim that', at + 1, at + 1, index) : null;
}

function frameAt(view: SentenceView, at: number): Frame | null {
  const { word, tag } = view.narration.tokens[at] as Token;
  if (tag === 'quote') return ownedQuote(view, at);
  if (word === 'according' && tokenAt(view, at + 1)?.word === 'to') {
    const speaker = phraseAt(view, at + 2);
    return speaker === none ? null : plainFrame('according', at, at + 1, speaker);
  }
  if (word === 'for' || word === 'to') return opinionFrame(view, at);
  return tag === 'noun' ? nounFrame(view, at, word) : null;
}

/** The frames of a sentence that no verb makes. */
export function otherFrames(view: SentenceView): readonly Frame[] {
  const frames: Frame[] = [];
  for (let at = view.sentence.from; at < view.sentence.to; at++) {
    const frame = frameAt(view, at);
    if (frame) frames.push(frame);
  }
  return frames;
}
