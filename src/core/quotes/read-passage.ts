import { findMarkedSpans } from '../text/marked-spans.ts';
import type { MarkedSpan } from '../text/marked-spans.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { readFrames } from './attribution/frame.ts';
import type { Frame } from './attribution/frame.ts';
import { localClaim } from './attribution/local-speaker.ts';
import type { Claim } from './attribution/local-speaker.ts';
import { spokenOf } from './attribution/mention-of.ts';
import type { SpokenOf } from './attribution/mention-of.ts';
import { readNarration } from './reading/narration.ts';
import type { Narration } from './reading/narration.ts';
import { lastMarkOf } from './reading/sentences.ts';
import type { Sentence } from './reading/sentences.ts';
import type { Token } from './reading/token.ts';
import { looksLikeSpeech } from './kinds/looks-like-speech.ts';
import type { QuoteKind } from './quote.ts';

/** A quotation as its own passage explains it; who said it may still have to come from the passages around. */
export interface FoundQuote {
  readonly span: MarkedSpan;
  readonly kind: QuoteKind;
  /** The speaker named in the passage, or null. */
  readonly speaker: SpokenOf | null;
  readonly cue: Range | null;
  readonly score: number;
  /**
   * - `frame`: its own sentence says who
   * - `quote before`: the quotation before it in the passage says who
   * - `sentence before`: the narration before it in the passage does
   * - `context`: the passages before have to say
   * - `nobody`: no speech
   */
  readonly by: 'frame' | 'quote before' | 'sentence before' | 'context' | 'nobody';
}

/** What one passage says by itself. */
export interface PassageReading {
  readonly quotes: readonly FoundQuote[];
  /** The end of a closing mark whose opening mark is in a passage before, or -1. */
  readonly orphanClose: number;
  /** The last speaker of the passage, of quoted or reported words. */
  readonly lastSpeaker: SpokenOf | null;
  /** The subject of the last sentence, where it is a person, for a passage in which nobody speaks. */
  readonly lastSubject: SpokenOf | null;
  /** Names in the narration, in order, for "he" and "she"; `speaks` for those with a cue. */
  readonly named: readonly {
    readonly who: SpokenOf;
    readonly speaks: boolean;
    readonly subject: boolean;
  }[];
}

function standsAlone(narration: Narration, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    const { tag } = narration.tokens[at] as Token;
    if (tag !== 'quote' && tag !== 'stop' && tag !== 'dash' && tag !== 'open' && tag !== 'close')
      return false;
  }
  return true;
}

const reporting: ReadonlySet<string> = new Set(['speech', 'writing', 'according', 'naming']);

function cueRange(narration: Narration, frame: Frame): Range {
  const first = narration.tokens[frame.cueFirst] as Token;
  const last = narration.tokens[frame.cueLast] as Token;
  return { from: first.from, to: last.to };
}

/** The frame's phrase names the speaker as owner: "Roe's claim", "in his words". */
function owns({ class: frameClass }: Frame): boolean {
  return frameClass === 'claim' || frameClass === 'view';
}

function isPerson(who: SpokenOf): boolean {
  return (
    who.kind === 'name' || who.kind === 'pronoun' || who.kind === 'title' || who.kind === 'person'
  );
}

/** Reads one passage on its own: its quotations, and what the passages after it need to know. */
export function readPassage(passage: Passage): PassageReading {
  const { spans, orphanClose } = findMarkedSpans(passage.text);
  const narration = readNarration(passage.text, spans);
  const quotes: FoundQuote[] = [];
  const named: { who: SpokenOf; speaks: boolean; subject: boolean }[] = [];
  let lastSpeaker: SpokenOf | null = null;
  let lastSubject: SpokenOf | null = null;
  let sentenceSubject: SpokenOf | null = null;
  let previous: FoundQuote | null = null;
  for (const sentence of narration.sentences) {
    const frames = readFrames(narration, sentence);
    const alone = standsAlone(narration, sentence);
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = narration.tokens[at] as Token;
      if (token.tag !== 'quote') continue;
      const span = narration.spans[token.span] as MarkedSpan;
      const claim = alone ? null : localClaim(narration, sentence, at, frames);
      const quote = found(narration, sentence, at, span, claim, alone, previous, sentenceSubject);
      quotes.push(quote);
      if (quote.by !== 'nobody') previous = quote;
      if (quote.speaker) lastSpeaker = quote.speaker;
    }
    const speaking = new Set<number>();
    const subjects = new Set<number>();
    for (const frame of frames) {
      subjects.add(frame.subject);
      if (reporting.has(frame.class)) speaking.add(frame.subject);
    }
    const speech = frames.filter((frame) => reporting.has(frame.class));
    const main = speech.at(-1) ?? frames[0];
    if (main) {
      const who = spokenOf(narration, main.subject, owns(main));
      if (isPerson(who)) {
        sentenceSubject = who;
        lastSubject = who;
        if (speech.length > 0) lastSpeaker = who;
      }
    }
    for (
      let index = narration.phraseOf[sentence.from] ?? -1, at = sentence.from;
      at < sentence.to;
      at++
    ) {
      const here = narration.phraseOf[at] ?? -1;
      if (here < 0 || (here === index && at > sentence.from)) continue;
      index = here;
      const phrase = narration.phrases[here];
      if (!phrase || phrase.first !== at || phrase.nameFirst < 0) continue;
      const who = spokenOf(narration, here, false);
      if (who.name) named.push({ who, speaks: speaking.has(here), subject: subjects.has(here) });
    }
  }
  return { quotes, orphanClose, lastSpeaker, lastSubject, named };
}

function found(
  narration: Narration,
  sentence: Sentence,
  at: number,
  span: MarkedSpan,
  claim: Claim | null,
  alone: boolean,
  previous: FoundQuote | null,
  subject: SpokenOf | null,
): FoundQuote {
  const speech = looksLikeSpeech(narration, sentence, at, claim);
  const whole = isWhole(narration, at);
  const kind: QuoteKind = whole ? 'direct' : 'partial';
  const nothing = { span, cue: null, speaker: null, score: 0 };
  if (!speech) return { ...nothing, kind: 'scare', by: 'nobody' };
  if (claim)
    return {
      span,
      kind,
      speaker: spokenOf(narration, claim.frame.subject, owns(claim.frame)),
      cue: cueRange(narration, claim.frame),
      score: claim.score,
      by: 'frame',
    };
  if (!alone && !whole) return { ...nothing, kind: 'scare', by: 'nobody' };
  if (previous)
    return {
      ...nothing,
      kind,
      speaker: previous.speaker,
      by: previous.by === 'context' ? 'context' : 'quote before',
    };
  if (subject) return { ...nothing, kind, speaker: subject, by: 'sentence before' };
  return { ...nothing, kind, by: 'context' };
}

/** Whether the words are a whole sentence: a capital first and a mark that ends one last, or many words. */
function isWhole(narration: Narration, at: number): boolean {
  const token = narration.tokens[at] as Token;
  const inner = narration.text.slice(token.from, token.to).replace(/^[\s"'“‘«„([]+/, '');
  const capital = /^[A-Z0-9\u00c0-\u00de]/.test(inner);
  const ends = /[.!?,…—–-]/.test(lastMarkOf(narration.text, token));
  return capital && ends && inner.split(/\s+/, 4).length > 1;
}
