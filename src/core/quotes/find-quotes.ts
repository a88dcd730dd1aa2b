import type { Passage } from '../text/passage.ts';
import type { SpokenOf } from './attribution/mention-of.ts';
import { isDisplay, nothingBefore } from './context.ts';
import type { Carried, Context } from './context.ts';
import { readPassage } from './read-passage.ts';
import type { FoundQuote, PassageReading } from './read-passage.ts';
import type { Confidence, Quote, Speaker } from './quote.ts';

function older(carried: Carried | null): Carried | null {
  return carried && { who: carried.who, back: carried.back + 1 };
}

function fullNames(readings: readonly PassageReading[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const reading of readings)
    for (const { who } of reading.named) {
      const words = who.name.split(/\s+/);
      const last = (words.at(-1) ?? '').toLowerCase();
      if (words.length > 1 && !names.has(last)) names.set(last, who.name);
    }
  return names;
}

/** Every quotation of a story, in order, with who said it, why we think so and how sure it is. Total and deterministic. */
export function findQuotes(passages: readonly Passage[]): readonly Quote[] {
  const readings = passages.map(readPassage);
  const names = fullNames(readings);
  const quotes: Quote[] = [];
  let context: Context = nothingBefore;
  passages.forEach((passage, index) => {
    const reading = readings[index] as PassageReading;
    context = join(passage, index, reading, context, names, quotes);
  });
  return quotes;
}

function join(
  passage: Passage,
  index: number,
  reading: PassageReading,
  context: Context,
  names: ReadonlyMap<string, string>,
  quotes: Quote[],
): Context {
  let speaker: Carried | null = null;
  const first = reading.quotes[0];
  reading.quotes.forEach((found, position) => {
    const runsOn = position === 0 && context.open && startsPassage(passage, found);
    const who = attributed(found, runsOn, context, reading, speaker);
    if (who && !isDisplay(passage.role)) speaker = who;
    quotes.push(quoteOf(passage, index, found, runsOn, who, context, reading, names));
  });
  void first;
  if (isDisplay(passage.role))
    return { ...context, speaker: older(context.speaker), named: older(context.named) };
  const own = reading.lastSpeaker ?? null;
  const last: Carried | null = own ? { who: own, back: 0 } : speaker;
  const lastNamed = [...reading.named].reverse().find(({ speaks }) => speaks);
  const named = lastNamed ? { who: lastNamed.who, back: 0 } : context.named;
  const closing = reading.quotes.at(-1);
  const fallback: Carried | null = reading.lastSubject
    ? { who: reading.lastSubject, back: 0 }
    : context.speaker;
  return {
    speaker: older(last ?? fallback),
    named: older(named),
    open: closing !== undefined && !closing.span.closed,
  };
}

function startsPassage(passage: Passage, found: FoundQuote): boolean {
  return passage.text.slice(0, found.span.from).trim() === '';
}

function attributed(
  found: FoundQuote,
  runsOn: boolean,
  context: Context,
  _reading: PassageReading,
  _before: Carried | null,
): Carried | null {
  if (found.by === 'nobody') return null;
  if (runsOn && found.by !== 'frame') return context.speaker;
  if (found.speaker) return { who: found.speaker, back: 0 };
  return context.speaker;
}

function nameOf(
  who: SpokenOf,
  position: number,
  reading: PassageReading,
  context: Context,
  names: ReadonlyMap<string, string>,
): string | null {
  if (who.name) {
    const last = (who.name.split(/\s+/).at(-1) ?? '').toLowerCase();
    return who.name.includes(' ') ? who.name : (names.get(last) ?? who.name);
  }
  if (who.kind === 'pronoun') {
    const before =
      reading.named.filter((item) => item.speaks && item.who.range.from < position).at(-1)?.who ??
      context.named?.who;
    return before ? nameOf(before, position, reading, context, names) : null;
  }
  return null;
}

function quoteOf(
  passage: Passage,
  index: number,
  found: FoundQuote,
  runsOn: boolean,
  carried: Carried | null,
  context: Context,
  reading: PassageReading,
  names: ReadonlyMap<string, string>,
): Quote {
  const { span } = found;
  const range = { from: span.from, to: span.to };
  const who = carried?.who;
  const speaker: Speaker | null =
    carried && who
      ? {
          mention: who.text,
          place: { passage: index - carried.back, range: who.range },
          name: nameOf(who, who.range.from, reading, context, names),
        }
      : null;
  const confidence: Confidence = found.by === 'frame' && found.score >= 60 ? 'sure' : 'check';
  return {
    place: { passage: index, range },
    text: passage.text.slice(range.from, range.to),
    kind: found.kind,
    runsOn,
    closed: span.closed,
    speaker,
    cue: found.cue && {
      text: passage.text.slice(found.cue.from, found.cue.to),
      place: { passage: index, range: found.cue },
    },
    confidence,
    reason: found.by,
  };
}
