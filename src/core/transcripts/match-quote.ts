import type { QuotedWords, Step, WordAlignment } from './align-words.ts';
import { alignWords } from './align-words.ts';
import type { Difference } from './differences.ts';
import { compoundsAsIn } from './compounds.ts';
import { differencesAlong } from './differences.ts';
import { foldingsAlong } from './foldings.ts';
import { isFunctionWord } from './function-words.ts';
import { gravityOf } from './grave-words.ts';
import type { Match, QuoteMatch, TalkPlace } from './match.ts';
import { NOT_FOUND } from './match.ts';
import { settleSteps } from './settle-steps.ts';
import { opensSentence } from './sentence-marks.ts';
import { isLabelOf, namesSomebody } from './speaker-label.ts';
import { inAllTalk, partedBySpeaker, turnsOf } from './speaker-turns.ts';
import type { SpokenWord } from './spoken-words.ts';
import { ELLIPSIS } from './spoken-tokens.ts';
import { spokenWords } from './spoken-words.ts';
import type { TranscriptWords } from './transcript-words.ts';

/** Below this share of words said so, and of words that mean something, a quotation is not in the transcript. */
const FOUND = 0.55;
const FOUND_CONTENT = 0.6;
/** Above this share of all words, those that mean something need not be counted. */
const MOST = 0.8;
/** Somebody else said it only where nearly all of it was said. */
const FOUND_ELSEWHERE = 0.8;
/** Above this cost for each word, in tenths of a wrong word, it is not there either: too many jumps and changes. */
const MOST_COST = 4;
/** Quotations of so few words must be there whole. */
const SHORT = 3;

function isWanted(word: SpokenWord | undefined): boolean {
  return word !== undefined && !word.bracketed && !word.isSound && word.key !== ELLIPSIS;
}

interface Share {
  readonly all: number;
  readonly content: number;
}

/** How much of a quotation was said so: of its words, and of those that are no function words. */
function shareSaid(quote: readonly SpokenWord[], steps: readonly Step[]): Share {
  const wanted = quote.filter(isWanted);
  const said = steps.flatMap((step) => (step.kind === 'same' ? (quote[step.quote] ?? []) : []));
  const share = (words: readonly SpokenWord[], of: readonly SpokenWord[]): number =>
    of.length === 0 ? 1 : words.length / of.length;
  const isContent = ({ key }: SpokenWord): boolean => !isFunctionWord(key);
  const right = said.filter(isWanted);
  return {
    all: share(right, wanted),
    content: share(right.filter(isContent), wanted.filter(isContent)),
  };
}

/** Whether so much was said so that the quotation must be meant. Function words alone show little. */
function isEnough({ all, content }: Share): boolean {
  return all >= MOST || (all >= FOUND && content >= FOUND_CONTENT);
}

function placesAlong(steps: readonly Step[], talk: TranscriptWords): readonly TalkPlace[] {
  const places: TalkPlace[] = [];
  let starts: number | null = null;
  let ends = 0;
  const close = (): void => {
    const first = starts === null ? undefined : talk.words[starts];
    const last = talk.words[ends];
    if (starts === null || !first || !last) return;
    const turn = talk.turnOf[starts] ?? 0;
    const { speaker = null, from: time = null } = talk.turns[turn] ?? {};
    places.push({ turn, speaker, time, from: first.range.from, to: last.range.to });
    starts = null;
  };
  for (const step of steps) {
    if (step.kind === 'jump' || step.kind === 'elision') close();
    else if (step.kind === 'same' || step.kind === 'changed') {
      starts ??= step.talk;
      ends = step.talk;
    }
  }
  close();
  return places;
}

function nameMatch(differences: readonly Difference[]): Match {
  const has = (kind: Difference['kind']): boolean =>
    differences.some((difference) => difference.kind === kind);
  if (has('wording')) return 'wording differs';
  if (has('joined')) return 'stitched';
  if (has('elided')) return 'elided';
  if (has('bracketed')) return 'bracketed';
  return has('tidied') ? 'tidied' : 'verbatim';
}

/** Aligns with the speaker's own turns and, unless every word is there, with all the talk: the better of the two. */
function align(quote: QuotedWords, speaker: string | null, talk: TranscriptWords): WordAlignment {
  const theirs = speaker === null ? null : turnsOf(talk, speaker);
  const own = theirs && theirs.keys.length > 0 ? alignWords(quote, theirs, talk.vocabulary) : null;
  if (own && theirs && own.cost === 0) return { ...own, steps: inAllTalk(own.steps, theirs, talk) };
  const all = alignWords(quote, talk, talk.vocabulary);
  return own && theirs && own.cost <= all.cost
    ? { ...own, steps: inAllTalk(own.steps, theirs, talk) }
    : { ...all, steps: partedBySpeaker(all.steps, talk) };
}

/** How many words before a quotation may turn it round: "I am not |going to resign|". */
const BEFORE = 4;

/** The words just before what is quoted, from a "not" on, where they belong to the same sentence. */
function cautionBefore(steps: readonly Step[], talk: TranscriptWords): string | null {
  const opening = steps.find((step) => step.kind === 'same');
  const first = opening && 'talk' in opening ? opening.talk : 0;
  const start = talk.words[first];
  if (!start) return null;
  for (let at = first - 1; at >= Math.max(0, first - BEFORE); at--) {
    const word = talk.words[at];
    const isOver = talk.turnOf[at] !== talk.turnOf[first];
    if (!word || isOver || opensSentence(talk.text, talk.words[at + 1]?.range.from ?? 0))
      return null;
    if (gravityOf(word.key) === 'negation')
      return talk.text.slice(word.range.from, start.range.from).trim();
  }
  return null;
}

/** The gravest first, then in reading order. */
function gravestFirst(differences: readonly Difference[]): readonly Difference[] {
  return [
    ...differences.filter(({ gravity }) => gravity !== null),
    ...differences.filter(({ gravity }) => gravity === null),
  ];
}

/**
 * Finds a quotation in a transcript and names how they differ. `speaker` is who the story says said it, null where
 * it does not say. Quotation marks around the words do not count.
 *
 * The speaker's own turns are preferred where they fit as well as anybody's; `wrong speaker` means that the words
 * were said, but by somebody else whom the transcript names.
 */
export function matchQuote(
  text: string,
  speaker: string | null,
  talk: TranscriptWords,
): QuoteMatch {
  const quote: QuotedWords = { text, words: compoundsAsIn(talk, spokenWords(text)) };
  const wanted = quote.words.filter(isWanted).length;
  if (wanted === 0 || talk.words.length === 0) return NOT_FOUND;
  const aligned = align(quote, speaker, talk);
  const share = shareSaid(quote.words, aligned.steps);
  const isThere =
    wanted <= SHORT ? share.all === 1 : isEnough(share) && aligned.cost <= MOST_COST * wanted;
  if (!isThere) return NOT_FOUND;
  const steps = settleSteps(aligned.steps, quote, talk);
  const inOrder = differencesAlong(steps, quote, talk);
  const isOther = inOrder.some(({ kind }) => kind === 'wording' || kind === 'joined');
  if (wanted <= SHORT && isOther) return NOT_FOUND;
  const places = placesAlong(steps, talk);
  const isWrong =
    speaker !== null &&
    places.some((place) => namesSomebody(place.speaker) && !isLabelOf(place.speaker, speaker));
  if (isWrong && share.all < FOUND_ELSEWHERE) return NOT_FOUND;
  const caution = cautionBefore(steps, talk);
  return {
    match: isWrong ? 'wrong speaker' : nameMatch(inOrder),
    score: share.all,
    places,
    differences: gravestFirst(inOrder),
    foldings: foldingsAlong(steps, quote.words, talk.words),
    ...(caution !== null && { caution }),
  };
}
