import { inflections } from '../cues/inflections.ts';
import type { Clause } from './clauses.ts';
import {
  beforeTime,
  climb,
  endsQuotedPart,
  isParticiple,
  none,
  openingOf,
  opensClause,
  phraseAt,
  phraseOf,
  rank,
  startsClause,
  tokenAt,
} from './sentence-view.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Token } from './token.ts';

/** A subject found before a verb. */
export type SubjectBefore = Pick<Clause, 'subject' | 'shared' | 'relative'>;

const places = new Set(['in', 'at', 'near', 'outside']);
const farthestCommas = 8;
const farthestBack = 80;
const mostClauses = 40;

function own(subject: number): SubjectBefore {
  return { subject, shared: false, relative: none };
}

/** "on Monday", "in 2011", "this week": words of time between a subject and its verb. */
function isTime(view: SentenceView, at: number): boolean {
  const tag = tokenAt(view, at)?.tag;
  if (tag === 'determiner') return tokenAt(view, at + 1)?.tag === 'time';
  return tag === 'time' || (tag === 'number' && tokenAt(view, at - 1)?.tag === 'preposition');
}

/** The last token before a verb that is no auxiliary, adverb or word of time. */
function placeBefore(view: SentenceView, verb: number): number {
  let at = verb - 1;
  for (let token = tokenAt(view, at); token; token = tokenAt(view, at)) {
    if (token.tag !== 'adverb' && token.tag !== 'auxiliary' && !isTime(view, at)) break;
    at--;
    if (token.tag !== 'adverb' && tokenAt(view, at)?.tag === 'preposition') at--;
  }
  return at;
}

/** The phrase that opens the sentence, for a verb whose own clause could not be read. */
function openingPhrase(view: SentenceView): number {
  const index = phraseAt(view, view.sentence.from);
  return index !== none && rank(view, index) >= 2 ? index : none;
}

function says(token: Token | undefined): boolean {
  return token?.cue?.class === 'speech' || token?.cue?.class === 'writing';
}

/** "the idea that Roe had lied, adding": a clause within another, which a verb further on does not go with. */
function isSubordinate(view: SentenceView, { subject }: Clause): boolean {
  const before = tokenAt(view, phraseOf(view, subject).first - 1);
  return before?.tag === 'subordinator' || before?.tag === 'relative';
}

/**
 * The subject of the verb that this one goes with: for a cue a verb of saying before it, or else the nearest whose
 * subject is a person, or else the nearest.
 */
function shared(view: SentenceView, verb: number, before: readonly Clause[]): SubjectBefore {
  const { tokens } = view.narration;
  const participle = isParticiple(view, verb);
  const seeksSaying = participle || tokens[verb]?.cue != null;
  const oldest = Math.max(0, before.length - mostClauses);
  let nearest = none;
  let being = none;
  let person = none;
  let within = none;
  for (let at = before.length - 1; at >= oldest; at--) {
    const clause = before[at] as Clause;
    if (clause.subject === none || clause.relative !== none) continue;
    if (nearest === none) nearest = clause.subject;
    if (!seeksSaying) break;
    const standing = rank(view, clause.subject);
    const is = tokens[clause.verb]?.tag === 'auxiliary';
    if (standing >= 2 && is && being === none) being = clause.subject;
    if (standing >= 2 && !is && !clause.shared) {
      if (within === none) within = clause.subject;
      if (person === none && !(participle && isSubordinate(view, clause))) person = clause.subject;
    }
    if (standing >= 1 && says(tokens[clause.verb])) {
      person = clause.subject;
      break;
    }
  }
  const found = [person, within, being, nearest].find((subject) => subject !== none) ?? none;
  const subject = found === none ? openingPhrase(view) : found;
  return { subject, shared: true, relative: none };
}

/** Lane, who chairs the board, said: from the comma before the verb back to the phrase the commas hold open. */
function beforeCommas(view: SentenceView, comma: number): number {
  const first = Math.max(view.sentence.from, comma - farthestBack);
  let found = none;
  let seen = 0;
  for (let at = comma; at > first && seen < farthestCommas; at--) {
    const tag = tokenAt(view, at)?.tag;
    if (tag === 'semicolon' || tag === 'stop') break;
    if (tag === 'quote' && endsQuotedPart(view, at)) break;
    if (tag !== 'comma' && (tag !== 'dash' || at === comma)) continue;
    seen++;
    const closes = tokenAt(view, at - 1)?.tag === 'close';
    const index = phraseAt(view, closes ? openingOf(view, at - 1) - 1 : beforeTime(view, at - 1));
    if (index === none) continue;
    const top = climb(view, index);
    if (!startsClause(view, top)) continue;
    if (found === none || (rank(view, top) >= rank(view, found) && !isSecondPlace(view, top)))
      found = top;
  }
  return found;
}

/** "in Leeds, |Yorkshire|, Lane": a name that only says where the place before it is. */
function isSecondPlace(view: SentenceView, index: number): boolean {
  const { first } = phraseOf(view, index);
  if (tokenAt(view, first - 1)?.tag !== 'comma') return false;
  const place = phraseAt(view, first - 2);
  if (place === none || phraseOf(view, place).kind !== 'name') return false;
  return places.has(tokenAt(view, phraseOf(view, place).first - 1)?.word ?? '');
}

function beforeBrackets(view: SentenceView, close: number): number {
  const index = phraseAt(view, openingOf(view, close) - 1);
  return index === none ? none : climb(view, index);
}

/** Whom "who" stands for. */
function antecedent(view: SentenceView, relative: number): number {
  let at = relative - 1;
  const tag = tokenAt(view, at)?.tag;
  if (tag === 'comma' || tag === 'preposition') at--;
  if (tokenAt(view, at)?.tag === 'close') return beforeBrackets(view, at);
  const index = phraseAt(view, at);
  if (index === none) return none;
  return rank(view, index) >= 2 ? index : climb(view, index);
}

function relativeSubject(view: SentenceView, at: number): SubjectBefore {
  const relative = tokenAt(view, at)?.word === 'who' ? at : none;
  return { subject: antecedent(view, at), shared: false, relative };
}

/** A phrase straight before a quotation that a verb follows: the "smart" set says. */
function aroundQuote(view: SentenceView, quote: number): number {
  const index = phraseAt(view, quote - 1);
  if (index === none) return none;
  const top = climb(view, index);
  return startsClause(view, top) ? top : none;
}

/** "who in Leeds said", "and in a statement added": past a phrase that a preposition leads in, to the subject before. */
function pastAside(
  view: SentenceView,
  index: number,
  verb: number,
  before: readonly Clause[],
): SubjectBefore | null {
  const { first, kind } = phraseOf(view, index);
  const link = tokenAt(view, first - 1);
  if (kind === 'pronoun' || link?.tag !== 'preposition' || opensClause.has(link.word)) return null;
  const at = first - 2;
  const tag = tokenAt(view, at)?.tag;
  if (tag === 'relative') return relativeSubject(view, at);
  if (tag === 'conjunction') return shared(view, verb, before);
  if (tag !== 'comma' || rank(view, index) >= 2) return null;
  const subject = beforeCommas(view, at);
  return subject === none ? shared(view, verb, before) : own(subject);
}

/** "carrying signs saying", "in Iowa using": a phrase before a participle that is not what the participle is said of. */
function isObject(view: SentenceView, index: number): boolean {
  const before = tokenAt(view, phraseOf(view, index).first - 1);
  if (before?.word === 'with') return false;
  return rank(view, index) < 2 || before?.tag === 'preposition';
}

function afterPhrase(
  view: SentenceView,
  index: number,
  verb: number,
  before: readonly Clause[],
): SubjectBefore {
  const top = climb(view, index);
  const aside = pastAside(view, top, verb, before);
  if (aside) return aside;
  const reads = view.narration.tokens[verb]?.cue?.verb === 'read';
  if (!isParticiple(view, verb) || reads || !isObject(view, top)) return own(top);
  const main = shared(view, verb, before);
  return main.subject === none ? own(top) : main;
}

const causes = new Set(
  ['lead', 'prompt', 'force', 'cause', 'allow', 'enable', 'inspire', 'compel', 'drive', 'provoke']
    .flatMap(inflections)
    .map(({ word }) => word),
);

/** "prompted Lane to call it": who is brought to do a thing does it. */
function causedIn(view: SentenceView, to: number): number {
  const index = phraseAt(view, to - 1);
  if (index === none || rank(view, index) < 1) return none;
  const { word, tag } = tokenAt(view, phraseOf(view, index).first - 1) ?? {};
  return tag === 'verb' && causes.has(word ?? '') ? index : none;
}

/** The subject that stands before a verb, given the clauses before it in the sentence. */
export function subjectBefore(
  view: SentenceView,
  verb: number,
  before: readonly Clause[],
): SubjectBefore {
  const at = placeBefore(view, verb);
  const index = phraseAt(view, at);
  if (index !== none) return afterPhrase(view, index, verb, before);
  const token = tokenAt(view, at);
  const participle = isParticiple(view, verb);
  switch (token?.tag) {
    case 'relative':
      return relativeSubject(view, at);
    case 'subordinator':
      if (participle) return shared(view, verb, before);
      return own(token.word === 'that' ? antecedent(view, at) : none);
    case 'comma':
    case 'dash': {
      const subject = participle ? none : beforeCommas(view, at);
      return subject === none ? shared(view, verb, before) : own(subject);
    }
    case 'close':
      return own(beforeBrackets(view, at));
    case 'quote':
      return participle ? shared(view, verb, before) : own(aroundQuote(view, at));
    case 'to': {
      const caused = causedIn(view, at);
      return caused === none ? shared(view, verb, before) : own(caused);
    }
    case 'conjunction':
    case 'verb':
    case 'participle':
    case 'preposition':
      return shared(view, verb, before);
    default:
      return own(none);
  }
}
