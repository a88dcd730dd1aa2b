import type { Passage, PassageRole } from '../../text/passage.ts';
import type { SpokenOf } from '../attribution/mention-of.ts';
import type { CastIndex } from '../cast/cast-index.ts';
import type { NameMention } from '../cast/name-mention.ts';
import { whoIs } from '../cast/who-is.ts';
import type { Identity } from '../cast/who-is.ts';
import { genderOfPronoun } from '../passage-reading.ts';
import type { FoundQuote, PassageReading } from '../passage-reading.ts';
import type { Confidence, Quote } from '../quote.ts';
import type { Carried, Context, InMind } from './context.ts';
import { bringToMind, meantBy, mindWeight, passageOn } from './in-mind.ts';

/** A passage with all that is needed to say who speaks in it. */
export interface PassageInStory {
  readonly passage: Passage;
  readonly index: number;
  readonly reading: PassageReading;
  readonly next: PassageReading | null;
  readonly cast: CastIndex;
}

/** What a passage says once the passages before have had their say. */
export interface JoinedPassage {
  readonly quotes: readonly Quote[];
  readonly after: Context;
}

interface Attributed {
  readonly carried: Carried | null;
  readonly confidence: Confidence;
  readonly reason: string;
}

function isDisplay(role: PassageRole): boolean {
  return role === 'headline' || role === 'heading' || role === 'caption';
}

function older(carried: Carried | null): Carried | null {
  return carried && { ...carried, back: carried.back + 1 };
}

/** The name that ends where a speaker's head ends, or that lies in it where the head is a name. */
function mentionAt(names: readonly NameMention[], { head, kind }: SpokenOf): NameMention | null {
  let found: NameMention | null = null;
  for (const mention of names) {
    if (mention.range.from >= head.to) break;
    const ends = mention.range.to === head.to;
    const within = kind === 'name' && mention.range.to > head.from;
    if (ends || within) found = mention;
  }
  return found;
}

/** Joins one passage to those before it. */
export function joinPassage(at: PassageInStory, before: Context): JoinedPassage {
  const { passage, index, reading, next, cast } = at;
  const identities = reading.named.map(({ mention }) => whoIs(cast, index, mention));
  let inMind = before.inMind;
  let noted = 0;
  const noteUpTo = (position: number) => {
    for (; noted < reading.named.length; noted++) {
      const named = reading.named[noted];
      if (!named || named.mention.range.from >= position) return;
      const identity = identities[noted];
      if (!identity) continue;
      const weight = named.speaks
        ? mindWeight.speaks
        : named.subject
          ? mindWeight.subject
          : mindWeight.named;
      inMind = bringToMind(inMind, identity, weight);
    }
  };
  const nameOf = (who: SpokenOf): string | null => {
    if (who.kind === 'pronoun') {
      noteUpTo(who.range.from);
      const word = who.text.toLowerCase();
      const gender = genderOfPronoun(word);
      if (!gender && word !== 'it' && word !== 'its') return null;
      const meant = meantBy(inMind, gender, gender === null);
      if (meant) inMind = bringToMind(inMind, identityOf(meant, gender), mindWeight.speaks);
      return meant?.name ?? null;
    }
    const mention = mentionAt(reading.names, who);
    return mention ? (whoIs(cast, index, mention)?.name ?? mention.name) : null;
  };
  const carry = (who: SpokenOf): Carried => ({ who, name: nameOf(who), back: 0 });
  const attributed: Attributed[] = [];
  const quotes: Quote[] = [];
  let speaker: Carried | null = null;
  reading.quotes.forEach((found, position) => {
    const runsOn = position === 0 && before.open && opensPassage(passage, found);
    const attribution = attribute(found, runsOn, at, before, attributed, carry);
    attributed.push(attribution);
    if (attribution.carried) speaker = attribution.carried;
    quotes.push(quoteOf(passage, index, found, runsOn, attribution));
  });
  const last = reading.lastSpeaker ? carry(reading.lastSpeaker) : speaker;
  noteUpTo(Infinity);
  void next;
  const closing = reading.quotes.at(-1);
  const open =
    closing !== undefined &&
    !closing.span.closed &&
    closing.span.to >= passage.text.trimEnd().length;
  if (isDisplay(passage.role))
    return {
      quotes,
      after: {
        ...before,
        speaker: older(before.speaker),
        other: older(before.other),
        introduced: null,
        subject: older(before.subject),
        open,
        inMind: passageOn(inMind),
      },
    };
  const changes = last !== null && !samePerson(last, before.speaker);
  return {
    quotes,
    after: {
      speaker: older(last ?? before.speaker),
      other: older(changes ? before.speaker : before.other),
      introduced: older(reading.introduces && carry(reading.introduces)),
      subject: older(reading.lastSubject && !last ? carry(reading.lastSubject) : null),
      uncued: reading.quotesOnly && reading.quotes.length > 0,
      open,
      inMind: passageOn(inMind),
    },
  };
}

function identityOf(meant: InMind, gender: Identity['gender']): Identity {
  return {
    name: meant.name,
    kind: gender ? 'person' : meant.kind,
    gender: meant.gender ?? gender,
    doubtful: false,
    evident: false,
  };
}

function samePerson(a: Carried, b: Carried | null): boolean {
  if (!b) return false;
  return a.name !== null ? a.name === b.name : a.who.text === b.who.text;
}

function opensPassage({ text }: Passage, { span }: FoundQuote): boolean {
  return text.slice(0, span.from).trim() === '';
}

const sureScore = 60;

function attribute(
  found: FoundQuote,
  runsOn: boolean,
  { reading, next }: PassageInStory,
  before: Context,
  earlier: readonly Attributed[],
  carry: (who: SpokenOf) => Carried,
): Attributed {
  const { explanation } = found;
  switch (explanation.kind) {
    case 'nobody':
      return {
        carried: null,
        confidence: 'sure',
        reason: 'nobody’s words: a title, a name or a term',
      };
    case 'frame': {
      const sure = explanation.score >= sureScore;
      return {
        carried: carry(explanation.speaker),
        confidence: sure ? 'sure' : 'check',
        reason: explanation.beside ? 'named beside the quote' : 'named in the same sentence',
      };
    }
    case 'quote before': {
      const same = earlier[explanation.quote];
      if (same?.carried)
        return { ...same, reason: 'goes on from the quote before it in the paragraph' };
      break;
    }
    case 'sentence before':
      return {
        carried: carry(explanation.speaker),
        confidence: 'check',
        reason: 'named in the sentence before',
      };
    case 'context':
      break;
  }
  if (runsOn && before.speaker)
    return {
      carried: before.speaker,
      confidence: 'sure',
      reason: 'goes on from the paragraph before',
    };
  if (reading.quotesOnly && next?.credit) {
    const who = next.credit;
    return {
      carried: { who, name: null, back: -1 },
      confidence: 'check',
      reason: 'credited on the line after',
    };
  }
  if (before.introduced)
    return {
      carried: before.introduced,
      confidence: 'check',
      reason: 'introduced in the paragraph before',
    };
  const named = before.speaker?.back === 1 ? before.speaker : (before.subject ?? before.speaker);
  if (!named) return { carried: null, confidence: 'check', reason: 'nobody is named near it' };
  return {
    carried: named,
    confidence: 'check',
    reason: named.back === 1 ? 'named in the paragraph before' : 'last named speaker',
  };
}

function quoteOf(
  passage: Passage,
  index: number,
  { span, kind, explanation }: FoundQuote,
  runsOn: boolean,
  { carried, confidence, reason }: Attributed,
): Quote {
  const range = { from: span.from, to: span.to };
  const cue = explanation.kind === 'frame' ? explanation.cue : null;
  return {
    place: { passage: index, range },
    text: passage.text.slice(range.from, range.to),
    kind,
    runsOn,
    closed: span.closed,
    speaker: carried && {
      mention: carried.who.text,
      place: { passage: index - carried.back, range: carried.who.range },
      name: carried.name,
    },
    cue: cue && {
      text: passage.text.slice(cue.from, cue.to),
      place: { passage: index, range: cue },
    },
    confidence,
    reason,
  };
}
