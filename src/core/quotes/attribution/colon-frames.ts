import type { Phrase } from '../reading/phrases.ts';
import { none, phraseAt, tokenAt } from '../reading/sentence-view.ts';
import type { SentenceView } from '../reading/sentence-view.ts';
import { plainFrame } from './frame.ts';
import type { Frame } from './frame.ts';

/** Words before a colon that say what follows and not who says it: "Watch:", "The latest:". */
const labels = new Set(
  `latest watch video photos pictures exclusive update updated correction clarification analysis opinion comment breaking
  live listen related note editor source sources read more poll quiz recap review explainer factbox timeline`.split(
    /\s+/,
  ),
);

/** How many words may stand between a name and its colon: "Lane in a letter to staff on Monday:". */
const farthestAside = 8;

function isLabel({ narration }: SentenceView, { first, last }: Phrase): boolean {
  const { tokens } = narration;
  return labels.has(tokens[last]?.word ?? '') || labels.has(tokens[first]?.word ?? '');
}

function canSpeak({ kind }: Phrase): boolean {
  return kind === 'name' || kind === 'title' || kind === 'person';
}

/** A phrase that opens the part of a sentence from `start`, and runs to its colon or to a comma. */
function opening(view: SentenceView, start: number, colon: number): number {
  const index = phraseAt(view, start);
  const phrase = view.narration.phrases[index];
  if (!phrase) return none;
  const end = phrase.last + 1;
  if (end === colon || tokenAt(view, end)?.tag === 'comma') return index;
  const leads = tokenAt(view, colon + 1)?.tag === 'quote' || tokenAt(view, end)?.word === 'on';
  const aside = tokenAt(view, end)?.tag === 'preposition' && colon - end <= farthestAside;
  return canSpeak(phrase) && leads && aside ? index : none;
}

/** Nothing governs the phrase: it opens the sentence, or stands after a dash or "more from". */
function isFree(view: SentenceView, { first }: Phrase): boolean {
  const before = tokenAt(view, first - 1);
  if (before?.word === 'from') return tokenAt(view, first - 2)?.word === 'more';
  return !before || before.tag === 'dash';
}

/** "Roe and Lane:", "Tide turns - Jane Lane:": a name straight before the colon of a quotation, that nothing governs. */
function straightBefore(view: SentenceView, colon: number): number {
  const index = phraseAt(view, colon - 1);
  const phrase = view.narration.phrases[index];
  if (phrase?.kind !== 'name' || tokenAt(view, colon + 1)?.tag !== 'quote') return none;
  const joined = tokenAt(view, phrase.first - 1)?.word === 'and';
  const opener = joined ? view.narration.phrases[phraseAt(view, phrase.first - 2)] : phrase;
  return opener && isFree(view, opener) ? index : none;
}

/** Lane: "Yes." and Jane Lane, harbourmaster: "Yes." and Lane on Monday: "Yes." */
export function colonFrames(view: SentenceView): readonly Frame[] {
  const frames: Frame[] = [];
  let start = view.sentence.from;
  let verbless = true;
  for (let at = start; at < view.sentence.to; at++) {
    const tag = tokenAt(view, at)?.tag;
    if (tag === 'colon') {
      const opener = verbless ? opening(view, start, at) : none;
      const index = opener === none ? straightBefore(view, at) : opener;
      const phrase = view.narration.phrases[index];
      if (phrase && !isLabel(view, phrase)) frames.push(plainFrame('colon', at, at, index));
      verbless = false;
    } else if (tag === 'verb' || tag === 'auxiliary') verbless = false;
    else if (tag === 'stop' || tag === 'quote') {
      start = at + 1;
      verbless = true;
    }
  }
  return frames;
}
