import type { PhraseKind } from '../reading/phrases.ts';
import type { Tag } from '../reading/token.ts';
import type { FrameClass } from './frame.ts';

/** How strongly a cue of each class claims a quotation in its sentence. */
export const classWeight: Readonly<Record<FrameClass, number>> = {
  speech: 40,
  writing: 38,
  according: 40,
  naming: 34,
  stance: 24,
  claim: 14,
  'claim that': 36,
  view: 30,
  opinion: 16,
  colon: 40,
  plain: 8,
  copula: 0,
};

/** How likely a phrase of each kind is to be a speaker. */
export const subjectWeight: Readonly<Record<PhraseKind, number>> = {
  name: 6,
  pronoun: 5,
  title: 6,
  person: 4,
  body: 2,
  document: 0,
  thing: -8,
};

/** For a cue straight before the quotation, or with a comma, a colon or "that" between. */
export const introduces: Readonly<Record<FrameClass, number>> = {
  speech: 24,
  writing: 24,
  according: 24,
  naming: 24,
  stance: 14,
  claim: 24,
  'claim that': 24,
  view: 24,
  opinion: 12,
  colon: 24,
  plain: 6,
  copula: 4,
};
/** For a colon straight before the quotation. */
export const afterColon = 24;
/** The cue or its speaker stands straight after the quotation. */
export const follows = 44;
/** A speech frame set off by a comma later in the sentence: ', Lane said.' */
export const tagsSentence = 22;
/** For each word between a cue and a later quotation, unless `crossing` has a cost for it. */
export const perToken = -0.5;
/** For what a cue must reach across. */
export const crossing: Readonly<Partial<Record<Tag, number>>> = {
  comma: -2,
  conjunction: -2,
  dash: -3,
  relative: -8,
  verb: -4,
  participle: -3,
  semicolon: -14,
  quote: -3,
  stop: -8,
};
/** For "but", "while", "whereas" between them. */
export const perTurn = -10;
/** The most all this can cost, and how many tokens are looked at. */
export const mostCost = -24;
/** "According to Lane" covers its whole sentence. */
export const mostAfterAccording = -12;
export const farthest = 40;
/** For "as" before the quotation: "heralded the deal as a 'breakthrough'". */
export const namedAs = 16;
/** For one to three words before the noun they go with: the "smart" meter. */
export const attributive: Readonly<Record<FrameClass, number>> = {
  speech: -4,
  writing: -4,
  according: -4,
  naming: -4,
  stance: -16,
  claim: -8,
  'claim that': -4,
  view: -4,
  opinion: -10,
  colon: 0,
  plain: -14,
  copula: -14,
};
/** For a quotation that stands after a comma-less quotation-first order the cue does not explain. */
export const wrongSide = -18;
/** For a thought or an act that is itself reported, "she said the crew saw", and for words only heard, "the court heard". */
export const secondHand = -16;
/** For words that are named as somebody's own: "Roe's claim". */
export const ownersWords = 2;
/** For a quotation that is part of the subject: the "never again" movement says. */
export const inSubject = -60;
/** "I said", "you say": narration in the first person. */
export const weakPronoun = -14;
/** "it said": a body or a document; "it seemed": nobody. */
export const itSays = 0;
export const itSeems = -14;
/** Below these nobody is taken to have said it: by whether the cue reports at all, and for longer quotations less. */
export const enough = { reports: 16, acts: 24, longReports: 6 };
export const longQuote = 4; // words
/** At or above this the attribution is sure. */
export const sureScore = 60;
