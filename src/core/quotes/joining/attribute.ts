import { assertNever } from '../../schema/assert-never.ts';
import { isRetold } from '../attribution/retold.ts';
import type { Explanation, FoundQuote } from '../passage-reading.ts';
import type { Confidence } from '../quote.ts';
import type { Carried, Context } from './context.ts';
import { isSureFrame } from './is-sure.ts';
import type { PassageInStory } from './join-passage.ts';
import type { Namer } from './namer.ts';

/** Who said a quotation, how sure that is, and why we think so. */
export interface Attribution {
  readonly speaker: Carried | null;
  readonly confidence: Confidence;
  readonly reason: string;
}

/** A quotation with all that can tell who said it. */
export interface Asked {
  readonly found: FoundQuote;
  /** It goes on from a quotation left open in the passage before. */
  readonly runsOn: boolean;
  readonly at: PassageInStory;
  readonly before: Context;
  /** The attributions of the quotations before it in the passage. */
  readonly earlier: readonly Attribution[];
  readonly namer: Namer;
}

/** Reasons that other parts of the engine act on. */
export const reasons = { answer: 'answers the one who spoke before' };

/** The longest subhead in marks of its own, in code units. */
const longestSubhead = 50;
/** How many passages back the other of two who take turns may have spoken. */
const farthestTurn = 3;

function sure(speaker: Carried | null, reason: string): Attribution {
  return { speaker, confidence: 'sure', reason };
}

function check(speaker: Carried | null, reason: string): Attribution {
  return { speaker, confidence: 'check', reason };
}

function fromFrame(
  explanation: Explanation & { kind: 'frame' },
  { found, namer }: Asked,
): Attribution {
  const speaker = namer.carry(explanation.speaker, found.span);
  const where = placeOf(explanation);
  const stands = speaker.who.kind === 'pronoun' || isRetold(speaker.who.text);
  const reason = stands ? pronounReason(speaker, where) : where;
  return {
    speaker,
    confidence: isSureFrame(explanation, found.kind) && !speaker.doubtful ? 'sure' : 'check',
    reason,
  };
}

function placeOf({ beside, relayed }: Explanation & { kind: 'frame' }): string {
  if (relayed) return 'named in the same sentence, at second hand';
  return beside ? 'named beside the quote' : 'named in the same sentence';
}

function pronounReason({ who, name }: Carried, where: string): string {
  return name ? `“${who.text}” is the last named who fits` : where;
}

/** A quotation that runs on may be told whose it is only in a later paragraph: “… ¶ “…,” said Lane. */
function speakerOfRun({ found, at, namer }: Asked): Attribution | null {
  const { quotes } = at.reading;
  if (found.span.closed || found !== quotes.at(-1)) return null;
  for (const [ahead, { quotes: later, startsQuoted }] of at.upcoming.entries()) {
    const first = later[0];
    if (!first || !startsQuoted || first.explanation.kind === 'nobody') return null;
    if (first.explanation.kind === 'frame') {
      const speaker = namer.carryBack(first.explanation.speaker, ahead + 1);
      return sure(speaker, 'named where the quote ends');
    }
    if (first.span.closed) return null;
  }
  return null;
}

/** After a question it is the other's turn; after an answer only to ask again. */
function isOthersTurn({
  found: { span },
  at: { passage },
  before: { turns, other },
}: Asked): boolean {
  if (!turns || !other || other.back > farthestTurn) return false;
  return turns === 'asked' || passage.text.slice(span.to - 3, span.to).includes('?');
}

/** What the passages around a quotation say, where its own says nothing. */
function fromContext(asked: Asked): Attribution {
  const { at, before, runsOn, namer } = asked;
  const { reading, upcoming } = at;
  const next = upcoming[0];
  const { speaker, other, introduced, subject } = before;
  if (runsOn && speaker) return sure(speaker, 'goes on from the paragraph before');
  const later = speakerOfRun(asked);
  if (later) return later;
  if (reading.quotesOnly && next?.credit)
    return check(namer.carryBack(next.credit, 1), 'credited on the line after');
  if (introduced) return check(introduced, 'introduced in the paragraph before');
  if (isOthersTurn(asked) && reading.quotesOnly) return check(other, reasons.answer);
  if (speaker?.back === 1) return check(speaker, 'named in the paragraph before');
  if (subject) return check(subject, 'named in the paragraph before');
  if (speaker) return check(speaker, 'last named speaker');
  return check(null, 'nobody is named near it');
}

/** 'A change of tide.' on a line of its own, in a story that quotes in double marks: a subhead. */
function isSubhead({ found, at, before }: Asked): boolean {
  const { span, explanation } = found;
  const short = span.to - span.from <= longestSubhead;
  const other = before.style === 'double' && span.family === 'single';
  return other && short && explanation.kind === 'context' && at.reading.quotesOnly;
}

/** Who said a quotation. */
export function attribute(asked: Asked): Attribution {
  const { explanation } = asked.found;
  if (isSubhead(asked)) return check(null, 'a subhead, by its marks');
  switch (explanation.kind) {
    case 'nobody':
      return explanation.evident
        ? sure(null, 'nobody’s speech: a title or a name')
        : check(null, 'no speaker in its sentence: a term, perhaps');
    case 'frame':
      return fromFrame(explanation, asked);
    case 'quote before': {
      const same = asked.earlier[explanation.quote];
      if (!same?.speaker) return fromContext(asked);
      return { ...same, reason: 'same speaker as the quote before it' };
    }
    case 'sentence before':
      return check(asked.namer.carry(explanation.speaker), 'named in the sentence before');
    case 'context':
      return fromContext(asked);
    default:
      return assertNever(explanation);
  }
}
