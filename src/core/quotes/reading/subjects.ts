import { assertNever } from '../../schema/assert-never.ts';
import type { Narration } from './narration.ts';
import type { Phrase } from './phrases.ts';
import { lastMarkOf } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import type { Tag, Token } from './token.ts';

/** A verb of a sentence with the phrases that can be its subject: one found before it, one found after it. */
export interface Clause {
  readonly verb: number;
  /** Index into `phrases`, or -1. */
  readonly subject: number;
  /** The verb stands before its subject: "said Lane". */
  readonly inverted: boolean;
  /** The verb follows another verb of the same subject: "rose and said", ", adding". */
  readonly shared: boolean;
  /** The token of the "who" the subject is told by, or -1. */
  readonly relative: number;
}

/** A subject found before a verb. */
interface Before {
  readonly subject: number;
  readonly shared: boolean;
  readonly relative: number;
}

const skipped: ReadonlySet<Tag> = new Set<Tag>(['adverb', 'auxiliary']);

const clauseStarts: ReadonlySet<Tag> = new Set<Tag>([
  'comma',
  'conjunction',
  'subordinator',
  'colon',
  'semicolon',
  'dash',
  'quote',
  'stop',
  'open',
  'relative',
  'close',
]);

const farthestCommas = 8;
const farthestBracket = 40;
const farthestBack = 80;
const mostClauses = 40;
const steepest = 8;

/** Verbs with the hearer or an object straight after them, so that a name there is not the speaker. */
const neverInverted = new Set(
  'tell inform assure reassure remind notify urge advise instruct command rule sign print publish type text'.split(
    ' ',
  ),
);

/** Prepositions that open a clause as often: "hours after Lane said". */
const opensClause = new Set('after before since until till as than despite like'.split(' '));

/** How readily a phrase of each kind speaks. */
function rankOf({ kind }: Phrase): number {
  switch (kind) {
    case 'name':
    case 'pronoun':
      return 3;
    case 'title':
    case 'person':
      return 2;
    case 'body':
    case 'document':
      return 1;
    case 'thing':
      return 0;
    default:
      return assertNever(kind);
  }
}

class SentenceReader {
  readonly clauses: Clause[] = [];

  constructor(
    private readonly narration: Narration,
    private readonly sentence: Sentence,
  ) {}

  private token(at: number): Token | undefined {
    return at >= this.sentence.from && at < this.sentence.to
      ? this.narration.tokens[at]
      : undefined;
  }

  private phrase(index: number): Phrase {
    return this.narration.phrases[index] as Phrase;
  }

  private phraseAt(at: number): number {
    return this.token(at) ? (this.narration.phraseOf[at] ?? -1) : -1;
  }

  /** From the noun of "the mayor of Bath" or "a spokesman for Lane" back to the mayor and the spokesman. */
  climb(index: number): number {
    let top = index;
    for (let step = 0; step < steepest; step++) {
      const { first } = this.phrase(top);
      const before = this.token(first - 1);
      if (!before) return top;
      const above = this.phraseAt(this.beforeReducedPassive(first - 2));
      if (above < 0) return top;
      const fits = this.phrase(above).last < first && this.phrase(above).kind !== 'pronoun';
      if (!fits) return top;
      if (before.tag !== 'preposition' || opensClause.has(before.word)) return top;
      if (this.phrase(index).kind === 'pronoun') return top;
      top = above;
    }
    return top;
  }

  /** "a letter obtained by the Post": from the participle before "by" to the word before it. */
  private beforeReducedPassive(at: number): number {
    const token = this.token(at);
    const reduced = token?.tag === 'verb' && token.form === 'past';
    return reduced && this.token(at + 1)?.word === 'by' ? at - 1 : at;
  }

  private startsClause(index: number): boolean {
    const before = this.token(this.phrase(index).first - 1);
    return !before || clauseStarts.has(before.tag);
  }

  /** The subject of the verb before that this one goes with: of the nearest one, or for "saying" of one of speech. */
  private sharedSubject(verb: number): number {
    const oldest = Math.max(0, this.clauses.length - mostClauses);
    const own = this.narration.tokens[verb]?.cue?.class;
    const saysToo = own === 'speech' || own === 'writing';
    let nearest = -1;
    for (let at = this.clauses.length - 1; at >= oldest; at--) {
      const clause = this.clauses[at] as Clause;
      if (clause.subject < 0 || clause.relative >= 0) continue;
      if (nearest < 0) nearest = clause.subject;
      if (!this.isParticiple(verb) && !saysToo) break;
      const { cue } = this.narration.tokens[clause.verb] as Token;
      if (cue?.class === 'speech' || cue?.class === 'writing') return clause.subject;
    }
    return nearest >= 0 ? nearest : this.openingPhrase();
  }

  /** The phrase that opens the sentence, for a verb whose own clause could not be read. */
  private openingPhrase(): number {
    const index = this.phraseAt(this.sentence.from);
    return index >= 0 && this.rank(index) >= 2 ? index : -1;
  }

  /** Lane, who chairs the board, said: from the comma before the verb back to the phrase the commas hold open. */
  private beforeCommas(comma: number): number {
    let found = -1;
    let seen = 0;
    for (
      let at = comma;
      at > this.sentence.from && seen < farthestCommas && comma - at < farthestBack;
      at--
    ) {
      const tag = this.token(at)?.tag;
      if (tag === 'semicolon' || tag === 'stop') break;
      if (tag === 'quote' && this.endsQuotedPart(at)) break;
      if (tag !== 'comma' && !(tag === 'dash' && at < comma)) continue;
      seen++;
      const beforeIt = this.token(at - 1)?.tag === 'close' ? this.openingOf(at - 1) - 1 : at - 1;
      const index = this.phraseAt(beforeIt);
      if (index < 0) continue;
      const top = this.climb(index);
      if (!this.startsClause(top)) continue;
      const better = found < 0 || this.rank(top) >= this.rank(found);
      if (better) found = top;
    }
    return found;
  }

  private rank(index: number): number {
    return rankOf(this.phrase(index));
  }

  /** A quotation that ends in a mark of its own, or has a comma after it, is what was said and no part of the phrase. */
  private endsQuotedPart(at: number): boolean {
    const last = lastMarkOf(this.narration.text, this.token(at) as Token);
    return /[,.?!…—–-]/.test(last) || this.token(at + 1)?.tag === 'comma';
  }

  private beforeBrackets(close: number): number {
    const index = this.phraseAt(this.openingOf(close) - 1);
    return index < 0 ? -1 : this.climb(index);
  }

  private openingOf(close: number): number {
    let at = close - 1;
    while (
      at > this.sentence.from &&
      close - at < farthestBracket &&
      this.token(at)?.tag !== 'open'
    )
      at--;
    return at;
  }

  private antecedent(relative: number): number {
    let at = relative - 1;
    if (this.token(at)?.tag === 'comma' || this.token(at)?.tag === 'preposition') at--;
    if (this.token(at)?.tag === 'close') return this.beforeBrackets(at);
    const index = this.phraseAt(at);
    return index < 0 ? -1 : this.rank(index) >= 2 ? index : this.climb(index);
  }

  /** The subject that stands before the verb at `verb`, and whether it is shared with an earlier verb. */
  subjectBefore(verb: number): Before {
    let at = verb - 1;
    let token = this.token(at);
    while (token && (skipped.has(token.tag) || this.isTime(at))) {
      at--;
      if (token.tag !== 'adverb' && this.token(at)?.tag === 'preposition') at--;
      token = this.token(at);
    }
    const own = (subject: number): Before => ({ subject, shared: false, relative: -1 });
    const shared = (): Before => ({
      subject: this.sharedSubject(verb),
      shared: true,
      relative: -1,
    });
    if (!token) return own(-1);
    const index = this.phraseAt(at);
    if (index >= 0) {
      const top = this.climb(index);
      const aside = this.asideSubject(top, verb);
      if (aside) return aside;
      const reads = this.narration.tokens[verb]?.cue?.verb === 'read';
      const main = this.isParticiple(verb) && !reads && this.isObject(top) ? shared() : null;
      return main && main.subject >= 0 ? main : own(top);
    }
    switch (token.tag) {
      case 'relative':
        return {
          subject: this.antecedent(at),
          shared: false,
          relative: token.word === 'who' ? at : -1,
        };
      case 'subordinator':
        if (this.isParticiple(verb)) return shared();
        return own(token.word === 'that' ? this.antecedent(at) : -1);
      case 'comma':
      case 'dash': {
        if (this.isParticiple(verb)) return shared();
        const subject = this.beforeCommas(at);
        return subject >= 0 ? own(subject) : shared();
      }
      case 'close':
        return own(this.beforeBrackets(at));
      case 'quote': {
        return this.isParticiple(verb) ? shared() : own(this.aroundQuote(at));
      }
      case 'conjunction':
      case 'to':
      case 'verb':
      case 'participle':
      case 'preposition':
        return shared();
      default:
        return own(-1);
    }
  }

  /** "on Monday", "in 2011": words of time between a subject and its verb. */
  private isTime(at: number): boolean {
    const token = this.token(at);
    const before = this.token(at - 1)?.tag;
    if (token?.tag === 'determiner') return this.token(at + 1)?.tag === 'time';
    return token?.tag === 'time' || (token?.tag === 'number' && before === 'preposition');
  }

  /** Ana "Flash" Pereira aside, a phrase straight before a quotation that a verb follows: the "smart" set says. */
  private aroundQuote(at: number): number {
    const index = this.phraseAt(at - 1);
    if (index < 0) return -1;
    const top = this.climb(index);
    return this.startsClause(top) ? top : -1;
  }

  /** "who in Leeds said", "and in a statement added": past a phrase that a preposition leads in, to the subject before it. */
  private asideSubject(index: number, verb: number): Before | null {
    const { first, kind } = this.phrase(index);
    const link = this.token(first - 1);
    if (kind === 'pronoun' || link?.tag !== 'preposition' || opensClause.has(link.word))
      return null;
    const before = first - 2;
    switch (this.token(before)?.tag) {
      case 'relative': {
        const subject = this.antecedent(before);
        const relative = this.token(before)?.word === 'who' ? before : -1;
        return { subject, shared: false, relative };
      }
      case 'conjunction':
        return { subject: this.sharedSubject(verb), shared: true, relative: -1 };
      case 'comma': {
        const subject = this.rank(index) < 2 ? this.beforeCommas(before) : -1;
        return subject >= 0 ? { subject, shared: false, relative: -1 } : null;
      }
      default:
        return null;
    }
  }

  /** "carrying signs saying", "in Iowa using": a phrase before a participle that is not what the participle is said of. */
  private isObject(index: number): boolean {
    const before = this.token(this.phrase(index).first - 1);
    if (before?.word === 'with') return false;
    return this.rank(index) < 2 || before?.tag === 'preposition';
  }

  private isParticiple(verb: number): boolean {
    return this.narration.tokens[verb]?.tag === 'participle';
  }

  /** "said Lane": the phrase straight after a verb that itself follows a quotation or opens the sentence. */
  subjectAfter(verb: number): number {
    const token = this.narration.tokens[verb] as Token;
    const { cue } = token;
    if (!cue || token.tag !== 'verb' || neverInverted.has(cue.verb)) return -1;
    if (cue.class !== 'speech' && cue.class !== 'writing') return -1;
    let before = verb - 1;
    while (this.token(before)?.tag === 'adverb') before--;
    const comma = this.token(before)?.tag === 'comma' || this.token(before)?.tag === 'dash';
    const quoteAt = comma ? before - 1 : before;
    const afterQuote = this.token(quoteAt)?.tag === 'quote';
    if (!afterQuote && !comma && before >= this.sentence.from) return -1;
    let after = verb + 1;
    while (this.token(after)?.tag === 'adverb') after++;
    const index = this.phraseAt(after);
    if (index < 0 || this.phrase(index).first !== after) return -1;
    const phrase = this.phrase(index);
    if (afterQuote) return index;
    if (phrase.kind === 'thing' && cue.verb !== 'say') return -1;
    const end = this.token(phrase.last + 1);
    const closes = !end || end.tag === 'stop' || end.tag === 'comma' || end.tag === 'relative';
    return closes ? index : -1;
  }

  /** The first subject after a verb form that opens its sentence: Calling it "a con", Lane said. */
  private firstSubjectAfter(verb: number): number {
    let first = -1;
    for (let at = verb + 1; at < this.sentence.to && at < verb + farthestBack; at++) {
      if (this.narration.tokens[at]?.tag !== 'comma') continue;
      const index = this.phraseAt(at + 1);
      if (index < 0 || this.phrase(index).first !== at + 1) continue;
      if (first < 0) first = index;
      const next = this.token(this.phrase(index).last + 1)?.tag;
      if (next === 'verb' || next === 'auxiliary' || next === 'adverb') return index;
    }
    return first;
  }

  /** "was called 'a con' by Lane": the phrase after "by". */
  subjectByAgent(verb: number): number {
    for (let at = verb + 1; at < this.sentence.to && at < verb + 8; at++) {
      const token = this.token(at);
      if (!token || token.tag === 'stop' || token.tag === 'verb') return -1;
      if (token.word === 'by') return this.phraseAt(at + 1);
    }
    return -1;
  }

  read(): readonly Clause[] {
    for (let at = this.sentence.from; at < this.sentence.to; at++) {
      const token = this.narration.tokens[at] as Token;
      const heads = token.tag === 'verb' || token.tag === 'participle' || this.isCopula(at);
      if (heads) this.clauses.push(this.clause(at, token));
    }
    return this.clauses;
  }

  /** "was firm": an auxiliary with no verb of its own after it. */
  private isCopula(at: number): boolean {
    if (this.token(at)?.tag !== 'auxiliary') return false;
    let next = at + 1;
    while (this.token(next)?.tag === 'adverb') next++;
    const tag = this.token(next)?.tag;
    return tag !== 'verb' && tag !== 'participle' && tag !== 'auxiliary';
  }

  private clause(at: number, token: Token): Clause {
    const opens = at === this.sentence.from || this.opensAfterPreposition(at);
    if (opens && (token.tag === 'participle' || token.passive)) {
      const subject = this.firstSubjectAfter(at);
      if (subject >= 0) return { verb: at, subject, inverted: false, shared: true, relative: -1 };
    }
    const after = this.subjectAfter(at);
    const before = this.subjectBefore(at);
    const takesAfter =
      after >= 0 &&
      (before.subject < 0 || before.shared || this.rank(after) >= this.rank(before.subject));
    if (takesAfter)
      return { verb: at, subject: after, inverted: true, shared: false, relative: -1 };
    return { verb: at, inverted: false, ...before };
  }

  private opensAfterPreposition(at: number): boolean {
    return at === this.sentence.from + 1 && this.token(at - 1)?.tag === 'preposition';
  }
}

/** The verbs of a sentence, each with its subject, in order. */
export function readClauses(narration: Narration, sentence: Sentence): readonly Clause[] {
  return new SentenceReader(narration, sentence).read();
}

/** The phrase after "by" that a passive verb's words belong to, or -1. */
export function agentOf(narration: Narration, sentence: Sentence, verb: number): number {
  return new SentenceReader(narration, sentence).subjectByAgent(verb);
}

/** From a phrase inside "the mayor of Bath" to its head, "the mayor". */
export function headOf(narration: Narration, sentence: Sentence, phrase: number): number {
  return new SentenceReader(narration, sentence).climb(phrase);
}
