import { findMarkedSpans } from '../text/marked-spans.ts';
import type { MarkedSpan } from '../text/marked-spans.ts';
import type { Passage } from '../text/passage.ts';
import { bearsTitle } from './attribution/bears-title.ts';
import { explainedBy, isOwned, reports, speakerOf } from './attribution/explain-quote.ts';
import type { Frame } from './attribution/frame.ts';
import { headlineClaim } from './attribution/headline-speaker.ts';
import { labelWithin } from './attribution/label-within.ts';
import { localClaim } from './attribution/local-speaker.ts';
import { spokenOf } from './attribution/mention-of.ts';
import type { SpokenOf } from './attribution/mention-of.ts';
import { readFrames } from './attribution/read-frames.ts';
import { findNames } from './cast/find-names.ts';
import type { NameMention } from './cast/name-mention.ts';
import { isWhole, quotedWords } from './reading/quoted-words.ts';
import { nobodysWords } from './kinds/nobodys-words.ts';
import type { Explanation, FoundQuote, Named, PassageReading } from './passage-reading.ts';
import { readNarration } from './reading/narration.ts';
import type { Narration } from './reading/narration.ts';
import type { Sentence } from './reading/sentences.ts';
import type { Tag, Token } from './reading/token.ts';

const longestCredit = 18;
/** How many tokens back from the end of a passage a reported question may begin. */
const longestQuestion = 40;
/** Fewer words than these in a sentence that names no speaker are a title or a term. */
const fewestWords = 4;

/** A sentence with what can be said of it. */
interface ReadSentence {
  readonly sentence: Sentence;
  readonly frames: readonly Frame[];
  /** Nothing but quotations stands in it. */
  readonly alone: boolean;
  /** Lane said, according to the Gazette: what is said in it comes through somebody else. */
  readonly relayed: boolean;
}

/** What the sentences up to a quotation have said. */
interface SoFar {
  /** The last quotation that is somebody's speech, or -1. */
  readonly spoken: number;
  /** Its token, or -1. */
  readonly spokenAt: number;
  readonly subject: { readonly who: SpokenOf; readonly speaks: boolean } | null;
}

/** A quotation and one that goes with it are no further apart, in tokens: “thin” and a “late”. */
const farthestCoordinate = 4;
const joins: ReadonlySet<Tag> = new Set<Tag>(['comma', 'conjunction', 'determiner']);

const marks: ReadonlySet<Tag> = new Set<Tag>([
  'quote',
  'stop',
  'dash',
  'open',
  'close',
  'comma',
  'colon',
]);

function standsAlone({ tokens }: Narration, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) if (!marks.has((tokens[at] as Token).tag)) return false;
  return true;
}

/** Pronouns that nobody goes by. */
const noPersons = new Set('there here nothing something'.split(' '));

function isPerson({ kind, text }: SpokenOf): boolean {
  if (kind === 'pronoun') return !noPersons.has(text.toLowerCase());
  return kind === 'name' || kind === 'title' || kind === 'person';
}

const asides = new Set('as while when whereas'.split(' '));

/** "as the crowd roared": what goes on while somebody else speaks. */
function isAside({ tokens, phrases }: Narration, { subject }: Frame): boolean {
  return asides.has(tokens[(phrases[subject]?.first ?? 0) - 1]?.word ?? '');
}

/** Whom a sentence is about: the last to speak in it, or else its first subject. */
function subjectOf(narration: Narration, frames: readonly Frame[]): SoFar['subject'] {
  const speech =
    frames.findLast((frame) => reports(frame) && !isAside(narration, frame)) ??
    frames.findLast(reports);
  const main = speech ?? frames[0];
  if (!main) return null;
  const who = speakerOf(narration, main);
  return isPerson(who) || (speech && who.kind !== 'thing')
    ? { who, speaks: speech !== undefined }
    : null;
}

/** A comma, a colon or a dash stands before the quotation. */
function setOff({ tokens }: Narration, at: number): boolean {
  const tag = tokens[at - 1]?.tag;
  return tag === 'comma' || tag === 'colon' || tag === 'dash';
}

/** As a "human leech" and a "spoiled brat": the second goes with the first. */
function goesWith(
  { tokens }: Narration,
  { from }: Sentence,
  first: number,
  second: number,
): boolean {
  if (first < from || second - first > farthestCoordinate) return false;
  for (let between = first + 1; between < second; between++)
    if (!joins.has((tokens[between] as Token).tag)) return false;
  return true;
}

function explain(
  narration: Narration,
  { sentence, frames, alone, relayed }: ReadSentence,
  at: number,
  whole: boolean,
  soFar: SoFar,
  display: boolean,
): Explanation {
  const own = alone ? null : localClaim(narration, at, frames);
  const claim = own ?? (display ? headlineClaim(narration, sentence, at, frames) : null);
  const nobodys = nobodysWords(narration, sentence, at, claim);
  if (nobodys) return { kind: 'nobody', evident: nobodys === 'surely' };
  if (claim) return explainedBy(narration, claim, relayed && claim.frame.class !== 'according');
  if (!alone) {
    if (goesWith(narration, sentence, soFar.spokenAt, at))
      return { kind: 'quote before', quote: soFar.spoken };
    if (quotedWords(narration, at).count < fewestWords) return { kind: 'nobody', evident: false };
    const main = whole ? frames.find((frame) => isPerson(speakerOf(narration, frame))) : undefined;
    if (main && main.cueFirst < at && setOff(narration, at))
      return explainedBy(narration, { frame: main, score: 0, beside: false, cued: true });
  }
  const before = soFar.spoken;
  if (before >= 0) return { kind: 'quote before', quote: before };
  const { subject } = soFar;
  if (!alone && !whole && !subject?.speaks) return { kind: 'nobody', evident: false };
  if (subject) return { kind: 'sentence before', speaker: subject.who, speaks: subject.speaks };
  return { kind: 'context' };
}

/** Tane rejected Lane's claim: Lane is no more than named. */
function isOwnerInObject({ tokens, phrases }: Narration, frame: Frame): boolean {
  const first = phrases[frame.subject]?.first ?? 0;
  return isOwned(frame) && tokens[first - 1]?.tag === 'verb';
}

function namedIn(
  narration: Narration,
  names: readonly NameMention[],
  frames: readonly Frame[],
): readonly Named[] {
  const speaking = new Set<number>();
  const subjects = new Set<number>();
  const endingAt = new Map(names.map((mention) => [mention.range.to, mention]));
  for (const frame of frames) {
    if (isOwnerInObject(narration, frame)) continue;
    const spoken = speakerOf(narration, frame);
    const named = endingAt.get(spoken.range.to);
    const { to } = named && bearsTitle(named, spoken) ? named.range : spoken.head;
    subjects.add(to);
    if (reports(frame)) speaking.add(to);
  }
  let span = 0;
  const outside: Named[] = [];
  for (const mention of names) {
    const { from, to } = mention.range;
    while (span < narration.spans.length && (narration.spans[span]?.to ?? 0) <= from) span++;
    const within = narration.spans[span];
    if (within && within.from <= from) continue;
    if (/\ban? $/i.test(narration.text.slice(Math.max(0, from - 3), from))) continue;
    outside.push({ mention, speaks: speaking.has(to), subject: subjects.has(to) });
  }
  return outside;
}

/** "— Jane Roe, harbourmaster": a short line that opens with a dash and then a name. "– The vote –" is a subhead. */
function creditIn(narration: Narration): SpokenOf | null {
  const [dash] = narration.tokens;
  if (dash?.tag !== 'dash' || narration.tokens.length > longestCredit) return null;
  if (narration.tokens.findLast(({ tag }) => tag !== 'stop')?.tag === 'dash') return null;
  const index = narration.phraseOf[1] ?? -1;
  return index < 0 ? null : spokenOf(narration, index);
}

/** A block quote is a quotation whatever marks stand in it; who said it stands in the text around it. */
function readBlockQuote(passage: Passage): PassageReading {
  const { text } = passage;
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  const span: MarkedSpan = { from, to, family: 'double', opened: true, closed: true };
  const words: FoundQuote = { span, kind: 'block', explanation: { kind: 'context' } };
  return {
    quotes: from < to ? [words] : [],
    orphanClose: -1,
    names: findNames(passage),
    named: [],
    lastSpeaker: null,
    lastSubject: null,
    introduces: null,
    asks: false,
    credit: null,
    startsQuoted: from < to,
    quotesOnly: from < to,
  };
}

/** Reads one passage on its own: its quotations, and what the passages around it need to know. */
export function readPassage(passage: Passage): PassageReading {
  if (passage.role === 'block quote') return readBlockQuote(passage);
  const { spans, orphanClose } = findMarkedSpans(passage.text);
  const narration = readNarration(passage.text, spans);
  const names = findNames(passage);
  const display = passage.role === 'headline' || passage.role === 'heading';
  const quotes: FoundQuote[] = [];
  const allFrames: Frame[] = [];
  let subject: SoFar['subject'] = null;
  let spoken = -1;
  let spokenAt = -1;
  let lastSpeaker: SpokenOf | null = null;
  let lastFrames: readonly Frame[] = [];
  for (const sentence of narration.sentences) {
    const frames = readFrames({ narration, sentence });
    const alone = standsAlone(narration, sentence);
    const relayed = frames.some(({ class: kind }) => kind === 'according');
    let directSaid = false; // in this sentence: a term quoted after it is not what goes on
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = narration.tokens[at] as Token;
      if (token.tag !== 'quote') continue;
      const span = narration.spans[token.span] as MarkedSpan;
      const whole = isWhole(narration, at);
      const soFar = { spoken, spokenAt, subject };
      const explanation =
        labelWithin(narration.text, span) ??
        explain(narration, { sentence, frames, alone, relayed }, at, whole, soFar, display);
      const kind = explanation.kind === 'nobody' ? 'scare' : whole ? 'direct' : 'partial';
      const aside = kind === 'partial' && directSaid;
      if (explanation.kind !== 'nobody' && !aside) [spoken, spokenAt] = [quotes.length, at];
      if (kind === 'direct') directSaid = true;
      quotes.push({ span, kind, explanation });
      if (explanation.kind === 'frame') lastSpeaker = explanation.speaker;
    }
    const about = subjectOf(narration, frames);
    if (about) subject = about;
    if (about?.speaks) lastSpeaker = about.who;
    for (const frame of frames) allFrames.push(frame);
    if (!alone) lastFrames = frames;
  }
  return {
    quotes,
    orphanClose,
    names,
    named: namedIn(narration, names, allFrames),
    lastSpeaker,
    lastSubject: subject?.who ?? null,
    introduces: introducer(narration, lastFrames),
    asks: endsInAsking(narration),
    credit: creditIn(narration),
    startsQuoted: narration.tokens[0]?.tag === 'quote',
    quotesOnly: narration.sentences.every((sentence) => standsAlone(narration, sentence)),
  };
}

/** "Roe asked how far it was.": the last sentence reports a question and quotes nothing. */
function endsInAsking({ tokens, sentences }: Narration): boolean {
  const { from, to } = sentences.at(-1) ?? { from: 0, to: 0 };
  let asked = false;
  for (let at = Math.max(from, to - longestQuestion); at < to; at++) {
    const { tag, cue, passive } = tokens[at] as Token;
    if (tag === 'quote' || tag === 'colon') return false;
    const next = tokens[at + 1]?.word === 'for' || tokens[at + 1]?.tag === 'to';
    if (tag === 'verb' && cue?.verb === 'ask') asked = !passive && !next;
  }
  return asked;
}

function introducer(narration: Narration, frames: readonly Frame[]): SpokenOf | null {
  if (narration.tokens.at(-1)?.tag !== 'colon') return null;
  const frame =
    frames.findLast(reports) ?? frames.find(({ class: kind }) => kind !== 'colon') ?? frames[0];
  return frame ? speakerOf(narration, frame) : null;
}
