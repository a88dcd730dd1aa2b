import type { Passage, PassageRole } from '../../text/passage.ts';
import { isSpace } from '../../text/characters.ts';
import type { CastIndex } from '../cast/cast-index.ts';
import type { FoundQuote, PassageReading } from '../passage-reading.ts';
import type { Quote } from '../quote.ts';
import { attribute, reasons } from './attribute.ts';
import type { Attribution } from './attribute.ts';
import type { Asked } from './asked.ts';
import { older } from './context.ts';
import type { Carried, Context } from './context.ts';
import { passageOn } from './in-mind.ts';
import { createNamer } from './namer.ts';

/** How many passages on a passage's quotations may find their speaker. */
export const farthestAhead = 4;

/** A passage with all that is needed to say who speaks in it. */
export interface PassageInStory {
  readonly passage: Passage;
  readonly index: number;
  readonly reading: PassageReading;
  /** The readings of the passages after it, as far as a credit line or the end of a running quote is looked for. */
  readonly upcoming: readonly PassageReading[];
  readonly cast: CastIndex;
}

/** What a passage says once the passages before have had their say. */
export interface JoinedPassage {
  readonly quotes: readonly Quote[];
  readonly after: Context;
  /** Whom the cast was asked about. */
  readonly asked: readonly Asked[];
}

/** Words set as display: nobody quoted in a headline or a caption is the last to speak in the body. */
function isDisplay(role: PassageRole): boolean {
  return role === 'headline' || role === 'heading' || role === 'caption';
}

function isBlankBefore(text: string, to: number): boolean {
  for (let at = 0; at < to; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

function isBlankAfter(text: string, from: number): boolean {
  for (let at = text.length - 1; at >= from; at--) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

function endsOpen({ text }: Passage, { quotes }: PassageReading): boolean {
  const last = quotes.at(-1);
  return last !== undefined && !last.span.closed && isBlankAfter(text, last.span.to);
}

/** The marks of the first quotation of the passage that a cue ties to its speaker, or else those known already. */
function styleAfter({ quotes }: PassageReading, before: Context['style']): Context['style'] {
  const cued = quotes.find(
    ({ explanation: { kind }, kind: whole }) => kind === 'frame' && whole === 'direct',
  );
  return before ?? cued?.span.family ?? null;
}

const asking = /^(?:ask|inquir|enquir|quer|press|wonder)/i;

function endsInQuestion({ text }: Passage, { quotes }: PassageReading): boolean {
  const last = quotes.at(-1);
  if (!last || !text.slice(last.span.to - 3, last.span.to).includes('?')) return false;
  if (last.explanation.kind !== 'frame') return last.explanation.kind === 'context';
  const { cue } = last.explanation;
  return cue !== null && asking.test(text.slice(cue.from, cue.to));
}

const answering = /^(?:answer|repli|reply|respond)/i;

function turnsAfter(
  passage: Passage,
  reading: PassageReading,
  attributions: readonly Attribution[],
): Context['turns'] {
  if (reading.asks || endsInQuestion(passage, reading) || answersTurn(attributions)) return 'asked';
  const last = reading.quotes.at(-1)?.explanation;
  const cue = last?.kind === 'frame' ? last.cue : null;
  return cue && answering.test(passage.text.slice(cue.from, cue.to)) ? 'answered' : null;
}

/** Joins one passage to those before it: who says each of its quotations, and what the passage after it needs to know. */
export function joinPassage(at: PassageInStory, before: Context): JoinedPassage {
  const { passage, index, reading } = at;
  const namer = createNamer(at, before.inMind);
  const attributions: Attribution[] = [];
  const quotes = reading.quotes.map((found, position) => {
    const opens = position === 0 && isBlankBefore(passage.text, found.span.from);
    const runsOn = opens && (before.open || (before.block && found.kind === 'block'));
    const attribution = attribute({ found, runsOn, at, before, earlier: attributions, namer });
    attributions.push(attribution);
    return quoteOf(passage, index, found, runsOn, attribution);
  });
  const carried = before.open ? carriedOn(at, before) : null;
  const quoted = attributions.findLast(({ speaker }) => speaker !== null)?.speaker ?? null;
  const last = reading.lastSpeaker ? namer.carry(reading.lastSpeaker) : quoted;
  const introduces = reading.introduces && namer.carry(reading.introduces);
  const about = reading.lastSubject && !last ? namer.carry(reading.lastSubject) : null;
  const { inMind, asked } = namer.finish();
  const display = isDisplay(passage.role);
  const changes = !display && last !== null && !maybeSame(last, before.speaker);
  return {
    quotes: carried ? [carried, ...quotes] : quotes,
    asked,
    after: {
      speaker: older(display ? before.speaker : (last ?? before.speaker)),
      other: older(changes ? before.speaker : sameOther(before.other, last)),
      introduced: display ? null : older(introduces),
      subject: display ? older(before.subject) : older(about),
      turns: display ? null : turnsAfter(passage, reading, attributions),
      style: display ? before.style : styleAfter(reading, before.style),
      block: reading.quotes[0]?.kind === 'block',
      open: endsOpen(passage, reading),
      inMind: passageOn(inMind),
    },
  };
}

/** A quotation left open in the passage before that goes on here with no mark of its own, up to its closing one. */
function carriedOn({ passage, index, reading }: PassageInStory, before: Context): Quote | null {
  const { orphanClose, quotes } = reading;
  const first = quotes[0]?.span.from ?? Infinity;
  if (orphanClose < 0 || first < orphanClose) return null;
  const from = passage.text.length - passage.text.trimStart().length;
  const found: FoundQuote = {
    span: { from, to: orphanClose, family: 'double', opened: false, closed: true },
    kind: 'direct',
    explanation: { kind: 'context' },
  };
  const { speaker } = before;
  const attribution = {
    speaker,
    confidence: 'check',
    reason: 'goes on from the paragraph before',
  } as const;
  return quoteOf(passage, index, found, true, attribution);
}

/** "a reporter": somebody who has not been named. */
const indefinite = /^(?:an?|one|another) /i;

/** Whether two speakers can be one: the same name, or one of them has none and can be anybody's. */
function maybeSame(a: Carried, b: Carried | null): boolean {
  if (b === null || a.who.text === b.who.text) return true;
  if (indefinite.test(a.who.text) || indefinite.test(b.who.text)) return false;
  return a.name === null || b.name === null || a.name === b.name;
}

/** The other of two stays the other only while it is not who spoke last. */
function sameOther(other: Carried | null, last: Carried | null): Carried | null {
  return last !== null && other?.name === last.name ? null : other;
}

function answersTurn(attributions: readonly Attribution[]): boolean {
  return attributions.at(-1)?.reason === reasons.answer;
}

function quoteOf(
  { text }: Passage,
  index: number,
  { span, kind, explanation }: FoundQuote,
  runsOn: boolean,
  { speaker, confidence, reason }: Attribution,
): Quote {
  const range = { from: span.from, to: span.to };
  const cue = explanation.kind === 'frame' ? explanation.cue : null;
  return {
    place: { passage: index, range },
    text: text.slice(range.from, range.to),
    kind,
    runsOn,
    closed: span.closed,
    speaker: speaker && {
      mention: speaker.who.text,
      place: { passage: index - speaker.back, range: speaker.who.range },
      name: speaker.name,
    },
    cue: cue && {
      text: text.slice(cue.from, cue.to),
      place: { passage: index, range: cue },
    },
    confidence,
    reason,
  };
}
