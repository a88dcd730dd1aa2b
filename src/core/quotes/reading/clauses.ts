import { none, rank, tokenAt } from './sentence-view.ts';
import type { SentenceView } from './sentence-view.ts';
import { firstSubjectAfter, subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import type { Token } from './token.ts';

/** A verb of a sentence with its subject. Indexes are `none` where there is no such thing. */
export interface Clause {
  /** The verb's token. */
  readonly verb: number;
  /** The subject's phrase. */
  readonly subject: number;
  /** The verb stands before its subject: "said Lane". */
  readonly inverted: boolean;
  /** The verb goes with another verb of the same subject: "rose and said", ", adding". */
  readonly shared: boolean;
  /** The token of the "who" the subject is told by. */
  readonly relative: number;
}

/** "was firm": an auxiliary with no verb of its own after it. */
function isCopula(view: SentenceView, at: number): boolean {
  if (tokenAt(view, at)?.tag !== 'auxiliary') return false;
  let next = at + 1;
  while (tokenAt(view, next)?.tag === 'adverb') next++;
  const tag = tokenAt(view, next)?.tag;
  return tag !== 'verb' && tag !== 'participle' && tag !== 'auxiliary';
}

/** "Calling it …", "After calling it …": a verb form that opens the sentence, before its subject. */
function opens(view: SentenceView, at: number): boolean {
  const { from } = view.sentence;
  return at === from || (at === from + 1 && tokenAt(view, from)?.tag === 'preposition');
}

function clauseOf(view: SentenceView, verb: number, before: readonly Clause[]): Clause {
  const { tag, passive } = view.narration.tokens[verb] as Token;
  if (opens(view, verb) && (tag === 'participle' || passive)) {
    const subject = firstSubjectAfter(view, verb);
    if (subject !== none) return { verb, subject, inverted: false, shared: true, relative: none };
  }
  const after = subjectAfter(view, verb);
  const found = subjectBefore(view, verb, before);
  const inverted =
    after !== none &&
    (found.subject === none ||
      found.shared ||
      tokenAt(view, verb - 1)?.tag === 'comma' ||
      rank(view, after) >= rank(view, found.subject));
  if (inverted) return { verb, subject: after, inverted, shared: false, relative: none };
  return { verb, inverted, ...found };
}

/** The verbs of a sentence, each with its subject, in order. */
export function readClauses(view: SentenceView): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let at = view.sentence.from; at < view.sentence.to; at++) {
    const tag = tokenAt(view, at)?.tag;
    if (tag === 'verb' || tag === 'participle' || isCopula(view, at))
      clauses.push(clauseOf(view, at, clauses));
  }
  return clauses;
}
