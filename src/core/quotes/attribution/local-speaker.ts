import type { Narration } from '../reading/narration.ts';
import type { Token } from '../reading/token.ts';
import { quotedWords } from '../reading/quoted-words.ts';
import { isOwned } from './explain-quote.ts';
import {
  closesSentence,
  frameStart,
  hasOwnWords,
  isCourtHearing,
  trails,
} from './closes-sentence.ts';
import type { Frame } from './frame.ts';
import * as weigh from './weights.ts';

/** A frame with how well it explains a quotation. */
export interface Claim {
  readonly frame: Frame;
  readonly score: number;
  /** Cue and quotation touch. */
  readonly beside: boolean;
  /** The frame has a cue; a headline's habits have none. */
  readonly cued: boolean;
}

const mostFrames = 24;
/** How many frames before "the court heard" the one who spoke there may stand. */
const farthestSaying = 3;
const weakPronouns = new Set(['i', 'you', 'there', 'here', 'one', 'nothing', 'something']);

/** What may stand between a noun of saying and the words: "his claim of", "her remark that". */
const nounLinks = new Set(['of', 'about', 'as', 'on', 'for']);

function isLink(token: Token, frame?: Frame): boolean {
  if (frame?.class === 'claim' && nounLinks.has(token.word)) return true;
  return (
    token.tag === 'comma' || token.tag === 'colon' || token.word === 'that' || token.tag === 'dash'
  );
}

/** What stands between a cue and a later quotation, as a cost: clauses turned, commas, other verbs. */
function pathCost(narration: Narration, from: number, to: number): number {
  let cost = 0;
  for (let at = from; at < to && at < from + weigh.farthest; at++) {
    const token = narration.tokens[at] as Token;
    cost += weigh.crossing[token.tag] ?? weigh.perToken;
    if (token.word === 'but' || token.word === 'while' || token.word === 'whereas')
      cost += weigh.perTurn;
  }
  return cost;
}

function subjectScore(narration: Narration, frame: Frame): number {
  const phrase = narration.phrases[frame.subject];
  if (!phrase) return -100;
  if (isOwned(frame)) return weigh.ownersWords;
  if (phrase.kind !== 'pronoun') return weigh.subjectWeight[phrase.kind];
  const word = narration.tokens[phrase.first]?.word ?? '';
  if (word === 'it')
    return frame.class === 'speech' || frame.class === 'writing' ? weigh.itSays : weigh.itSeems;
  return weakPronouns.has(word) ? weigh.weakPronoun : weigh.subjectWeight.pronoun;
}

function scoreBefore(narration: Narration, quote: number, frame: Frame): number {
  let from = frame.cueLast + 1;
  if (frame.class === 'according' || frame.class === 'opinion')
    from = (narration.phrases[frame.subject]?.last ?? from) + 1;
  if (frame.inverted) from = (narration.phrases[frame.subject]?.last ?? from) + 1;
  let gap = quote - from;
  while (gap > 0 && gap <= 2 && isLink(narration.tokens[quote - gap] as Token, frame)) gap--;
  const direct = gap <= 0 ? weigh.introduces[frame.class] : 0;
  const colon = narration.tokens[quote - 1]?.tag === 'colon' ? weigh.afterColon : 0;
  const named = narration.tokens[quote - 1]?.word === 'as' || asBefore(narration, quote);
  const manner = named && gap > 0 && frame.class !== 'according' ? weigh.namedAs : 0;
  const most = frame.class === 'according' ? weigh.mostAfterAccording : weigh.mostCost;
  const cost = Math.max(pathCost(narration, from, quote), most);
  return Math.max(direct, colon, manner) + cost;
}

/** "heralded the deal as a 'breakthrough'": "as" before the quotation, with no more than an article between. */
function asBefore(narration: Narration, quote: number): boolean {
  const before = narration.tokens[quote - 1];
  return before?.tag === 'determiner' && narration.tokens[quote - 2]?.word === 'as';
}

/** She noted the "kind of trouble" Lane had answering the board: the clause after says which trouble, not who spoke. */
function isReducedRelative(narration: Narration, quote: number, frame: Frame): boolean {
  if (/[,.?!…—–]/.test(quotedWords(narration, quote).last)) return false;
  return narration.tokens[quote - 1]?.tag === 'determiner' && hasOwnWords(narration, frame);
}

function scoreAfter(narration: Narration, quote: number, frame: Frame): number {
  const start = frameStart(narration, frame);
  if (isInSubject(narration, quote, frame)) return weigh.inSubject;
  if (start < quote || (frame.shared && frame.class !== 'according')) return weigh.wrongSide;
  let from = quote + 1;
  const comma = narration.tokens[from]?.tag === 'comma' || narration.tokens[from]?.tag === 'dash';
  if (comma) from++;
  while (narration.tokens[from]?.tag === 'adverb') from++;
  const gap = start - from;
  const reports = trails.has(frame.class);
  if (gap <= 0 && !comma && isReducedRelative(narration, quote, frame)) return weigh.wrongSide;
  if (gap <= 0) return reports ? weigh.follows : weigh.follows / 2;
  const distance = -Math.min(gap, 12);
  if (closesSentence(narration, frame)) return weigh.tagsSentence + distance / 2;
  return weigh.wrongSide + distance;
}

/** the "smart" meter: one to three words before the noun they go with. */
function isAttributive(narration: Narration, quote: number): boolean {
  const next = narration.tokens[quote + 1]?.tag;
  if (next !== 'noun') return false;
  const { count, last } = quotedWords(narration, quote);
  return count <= 3 && !/[,.?!…—–]/.test(last);
}

/** The "never again" movement says: the quotation belongs to the subject of the verb after it. */
function isInSubject(
  narration: Narration,
  quote: number,
  { subject, class: kind }: Frame,
): boolean {
  const phrase = narration.phrases[subject];
  if (!phrase || phrase.first !== quote + 1 || phrase.kind === 'pronoun') return false;
  if (/[,.?!…—–]/.test(quotedWords(narration, quote).last)) return false;
  return phrase.kind === 'thing' || !trails.has(kind);
}

/** "Roe told them it was 'late', the court heard": whoever hears words did not say them, where somebody else did. */
function onlyHears(narration: Narration, frames: readonly Frame[], index: number): boolean {
  if (!isCourtHearing(narration, frames[index] as Frame)) return false;
  const earlier = frames.slice(Math.max(0, index - farthestSaying), index);
  return earlier.some((frame) => frame.class === 'speech');
}

/** "She said the crew saw": what the frame tells is itself told, by the frame before it. */
function isReported(narration: Narration, frame: Frame, before: Frame | undefined): boolean {
  if (frame.class !== 'stance' && frame.class !== 'plain') return false;
  if (before?.class !== 'speech' && before?.class !== 'writing') return false;
  const first = narration.phrases[frame.subject]?.first ?? 0;
  const from = before.cueLast + 1;
  const that = narration.tokens[from]?.word === 'that' ? 1 : 0;
  return !before.inverted && first === from + that && frame.cueFirst > first;
}

/** The score of one frame for the quotation at token `quote`. */
function scoreFrame(narration: Narration, quote: number, frame: Frame): number {
  const side =
    frame.cueFirst < quote
      ? scoreBefore(narration, quote, frame)
      : scoreAfter(narration, quote, frame);
  const attributive = isAttributive(narration, quote) ? weigh.attributive[frame.class] : 0;
  return weigh.classWeight[frame.class] + subjectScore(narration, frame) + side + attributive;
}

function isBeside(narration: Narration, quote: number, frame: Frame): boolean {
  const start = frameStart(narration, frame);
  if (start > quote) {
    const next = narration.tokens[quote + 1]?.tag;
    return start === quote + (next === 'comma' || next === 'dash' ? 2 : 1);
  }
  const end = frame.inverted
    ? (narration.phrases[frame.subject]?.last ?? frame.cueLast)
    : frame.cueLast;
  const linked = isLink(narration.tokens[quote - 1] as Token) ? 1 : 0;
  return end >= quote - 1 - linked;
}

/** What a frame must score: an act without words more than a report, a few words more than a sentence. */
function enoughFor(narration: Narration, quote: number, { class: frameClass }: Frame): number {
  if (frameClass === 'plain' || frameClass === 'copula' || frameClass === 'opinion')
    return weigh.enough.acts;
  const long = quotedWords(narration, quote).count >= weigh.longQuote;
  return long ? weigh.enough.longReports : weigh.enough.reports;
}

/** How many of the frames, which come in order, have their cue before a token. */
function countBefore(frames: readonly Frame[], token: number): number {
  let [low, high] = [0, frames.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle]?.cueFirst ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The frame of its sentence that best explains a quotation, or null where none does. */
export function localClaim(
  narration: Narration,
  quote: number,
  frames: readonly Frame[],
): Claim | null {
  let best: Claim | null = null;
  const middle = countBefore(frames, quote);
  const from = Math.max(0, middle - mostFrames);
  const to = Math.min(frames.length, middle + mostFrames);
  for (let index = from; index < to; index++) {
    const frame = frames[index] as Frame;
    const second =
      isReported(narration, frame, frames[index - 1]) || onlyHears(narration, frames, index);
    const score = scoreFrame(narration, quote, frame) + (second ? weigh.secondHand : 0);
    if (!best || score > best.score)
      best = { frame, score, beside: isBeside(narration, quote, frame), cued: true };
  }
  return best && best.score >= enoughFor(narration, quote, best.frame) ? best : null;
}
