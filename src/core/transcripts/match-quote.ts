import { foldMarksAndSpaces } from '../text/fold.ts';
import { isSameName } from '../text/same-name.ts';
import type { Step, WordAlignment } from './align-words.ts';
import { alignWords } from './align-words.ts';
import type { Difference } from './differences.ts';
import { differencesAlong } from './differences.ts';
import type { Folding, Match, QuoteMatch, TalkPlace } from './match.ts';
import type { SpokenWord } from './spoken-words.ts';
import { ELLIPSIS, spokenWords } from './spoken-words.ts';
import type { TranscriptWords } from './transcript-words.ts';

/** Below this share of words said so, a quotation is not in the transcript. Short ones must be there whole. */
const FOUND = 0.55;
const SHORT = 3;

const NOT_FOUND: QuoteMatch = {
  match: 'not found',
  score: 0,
  places: [],
  differences: [],
  foldings: [],
};

/** Labels that speech-to-text gives where it knows nobody. */
const NOBODY = /^(?:speaker|unknown|unidentified|voice|male|female|participant)\b/i;

function isKnown(speaker: string | null): speaker is string {
  return speaker !== null && !NOBODY.test(speaker);
}

function wordsToFind(words: readonly SpokenWord[]): number {
  return words.filter((word) => !word.bracketed && word.key !== ELLIPSIS).length;
}

type WordPair = Extract<Step, { readonly kind: 'same' | 'changed' }>;

function sameSteps(steps: readonly Step[]): readonly WordPair[] {
  return steps.filter((step): step is WordPair => step.kind === 'same');
}

function scoreOf(quote: readonly SpokenWord[], steps: readonly Step[]): number {
  const wanted = wordsToFind(quote);
  if (wanted === 0) return 0;
  const said = sameSteps(steps).filter((step) => !quote[step.quote]?.bracketed).length;
  return said / wanted;
}

/** The parts of a quotation between sentence ends and ellipses, as ranges of its words. */
function sentencesOf(
  text: string,
  words: readonly SpokenWord[],
): readonly (readonly SpokenWord[])[] {
  const parts: SpokenWord[][] = [[]];
  words.forEach((word, index) => {
    parts.at(-1)?.push(word);
    const gap = text.slice(word.range.to, words[index + 1]?.range.from ?? text.length);
    if (/[.!?]/.test(gap)) parts.push([]);
  });
  return parts.filter((part) => wordsToFind(part) > 0);
}

/** The same sentences said elsewhere or in another order: each aligned by itself, a jump between them. */
function alignSentences(
  text: string,
  quote: readonly SpokenWord[],
  talk: readonly SpokenWord[],
): WordAlignment | null {
  const parts = sentencesOf(text, quote);
  if (parts.length < 2) return null;
  const steps: Step[] = [];
  let cost = 0;
  let first = 0;
  let talkAt: number | null = null;
  for (const part of parts) {
    const aligned = alignWords(part, talk);
    if (scoreOf(part, aligned.steps) < 0.8 || wordsToFind(part) <= SHORT) return null;
    const opens = aligned.steps.find((step) => 'talk' in step);
    const begins = opens && 'talk' in opens ? opens.talk : 0;
    if (talkAt !== null) steps.push({ kind: 'jump', from: talkAt, to: begins });
    for (const step of aligned.steps)
      steps.push('quote' in step ? { ...step, quote: step.quote + first } : step);
    const last = aligned.steps.findLast((step) => 'talk' in step);
    talkAt = last && 'talk' in last ? last.talk + 1 : talkAt;
    cost += aligned.cost;
    first += part.length;
  }
  return { steps, cost };
}

/** Words of the talk that this speaker said, with their indices in all of it. */
function wordsOfSpeaker(talk: TranscriptWords, speaker: string): readonly number[] {
  const isTheirs = talk.turns.map(
    (turn) => isKnown(turn.speaker) && isSameName(turn.speaker, speaker),
  );
  return talk.words.flatMap((_, index) => (isTheirs[talk.turnOf[index] ?? -1] ? [index] : []));
}

function inAllTalk(steps: readonly Step[], indices: readonly number[]): readonly Step[] {
  const at = (index: number): number => indices[index] ?? (indices.at(-1) ?? -1) + 1;
  return steps.map((step): Step => {
    switch (step.kind) {
      case 'added':
        return step;
      case 'dropped':
        return { ...step, talk: at(step.talk) };
      case 'jump':
      case 'elision':
        return { ...step, from: at(step.from), to: at(step.to) };
      default:
        return { ...step, talk: at(step.talk) };
    }
  });
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

const fold = (word: string): string => foldMarksAndSpaces(word).toLowerCase();

function foldingsAlong(
  steps: readonly Step[],
  quote: readonly SpokenWord[],
  talk: readonly SpokenWord[],
): readonly Folding[] {
  const found = new Set<Folding>();
  for (const step of sameSteps(steps)) {
    const a = quote[step.quote];
    const b = talk[step.talk];
    if (!a || !b || a.written === b.written) continue;
    const isRewritten = (how: SpokenWord['rewritten']): boolean =>
      a.rewritten === how || b.rewritten === how;
    if (a.written.toLowerCase() === b.written.toLowerCase()) found.add('case');
    else if (fold(a.written) === fold(b.written)) found.add('marks');
    else if (isRewritten('numbers')) found.add('numbers as words');
    else found.add(isRewritten('contractions') ? 'contractions' : 'marks');
  }
  return [...found].sort();
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

interface Found extends WordAlignment {
  readonly score: number;
}

function findIn(text: string, quote: readonly SpokenWord[], talk: readonly SpokenWord[]): Found {
  const straight = alignWords(quote, talk);
  const apart = straight.cost > 0 ? alignSentences(text, quote, talk) : null;
  const best = apart && apart.cost + 1 < straight.cost ? apart : straight;
  return { ...best, score: scoreOf(quote, best.steps) };
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
  const quote = spokenWords(text);
  const wanted = wordsToFind(quote);
  if (wanted === 0 || talk.words.length === 0) return NOT_FOUND;
  let found = findIn(text, quote, talk.words);
  if (speaker !== null) {
    const indices = wordsOfSpeaker(talk, speaker);
    if (indices.length > 0 && indices.length < talk.words.length) {
      const theirs = findIn(
        text,
        quote,
        indices.flatMap((index) => talk.words[index] ?? []),
      );
      if (theirs.cost <= found.cost) found = { ...theirs, steps: inAllTalk(theirs.steps, indices) };
    }
  }
  const isThere = wanted <= SHORT ? found.score === 1 : found.score >= FOUND;
  if (!isThere) return NOT_FOUND;
  const places = placesAlong(found.steps, talk);
  const inOrder = differencesAlong(found.steps, {
    quote,
    talk: talk.words,
    quoteText: text,
    talkText: talk.text,
  });
  if (wanted <= SHORT && inOrder.some(({ kind }) => kind === 'wording' || kind === 'joined'))
    return NOT_FOUND;
  const differences = [
    ...inOrder.filter(({ gravity }) => gravity !== null),
    ...inOrder.filter(({ gravity }) => gravity === null),
  ];
  const isWrong =
    speaker !== null &&
    places.some((place) => isKnown(place.speaker) && !isSameName(place.speaker, speaker));
  return {
    match: isWrong ? 'wrong speaker' : nameMatch(differences),
    score: found.score,
    places,
    differences,
    foldings: foldingsAlong(found.steps, quote, talk.words),
  };
}
