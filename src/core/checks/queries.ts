import { assertNever } from '../schema/assert-never.ts';
import type { AnswerEvent, DecisionEvent, QuoteAnchor } from '../story/check-event.ts';
import type { Story } from '../story/story.ts';
import { CONTEXT_LENGTH, speakerName } from './anchor.ts';
import type { Checked } from './checked.ts';
import { wordsOfChecked } from './checked.ts';
import type { StandingCheck } from './standing-check.ts';

/** A question to the reporter that nobody has resolved: the latest decision on its words is still `queried`. */
export interface OpenQuery {
  readonly about: Checked;
  readonly question: DecisionEvent;
  /** What has been answered since, oldest first; a person then decides. */
  readonly answers: readonly AnswerEvent[];
}

/** The open queries among quotations and facts, in their order. One whose words have changed since stays open. */
export function openQueries(checked: readonly Checked[]): readonly OpenQuery[] {
  return checked.flatMap((about): readonly OpenQuery[] => {
    const { decision: question, history } = about;
    if (!question || !isQueried(about)) return [];
    const asked = history.indexOf(question);
    const answers = history.filter(
      (event): event is AnswerEvent => event.kind === 'answer' && history.indexOf(event) > asked,
    );
    return [{ about, question, answers }];
  });
}

/** Whether a query on it is open. */
export function isQueried({ decision }: StandingCheck): boolean {
  return decision?.decision === 'queried';
}

/** "2026-11-22 10:00 UTC". */
function moment(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

function signed(by: string, at: string): string {
  return `${by.trim() || 'Nobody named'}, ${moment(at)}`;
}

/** The words with what stood around them, cut at whole words. */
function surroundings({ before, words, after }: QuoteAnchor): string {
  const isCutBefore = before.length === CONTEXT_LENGTH;
  const isCutAfter = after.length === CONTEXT_LENGTH;
  const start = isCutBefore ? `…${before.replace(/^\S*\s/, '')}` : before;
  const end = isCutAfter ? `${after.replace(/\s\S*$/, '')}…` : after;
  return `${start}${words}${end}`;
}

/** What an e-mail says of the words a query is about: who said them, or where a fact stands, and what is asked. */
function asked({ about, question }: OpenQuery): readonly string[] {
  const note = question.note.trim();
  switch (about.subject) {
    case 'quote':
      return [
        `   Speaker: ${speakerName(about.quote) ?? 'not known'}`,
        `   Query: ${note || 'Please confirm these words and who said them.'}`,
      ];
    case 'fact':
      return [
        `   A fact, in: ${surroundings(question.anchor)}`,
        `   Query: ${note || 'Please confirm this.'}`,
      ];
    default:
      return assertNever(about);
  }
}

/** Open queries as the plain text of an e-mail: subject on the first line, then the words of each with its question. */
export function queriesAsEmail(
  story: Pick<Story, 'slug' | 'headline'>,
  queries: readonly OpenQuery[],
): string {
  const name = story.slug || story.headline || 'untitled story';
  const count = queries.length === 1 ? '1 query' : `${queries.length} queries`;
  const items = queries.map((query, index) =>
    [
      `${index + 1}. ${wordsOfChecked(query.about)}`,
      ...asked(query),
      `   Asked by ${signed(query.question.by, query.question.at)}`,
      ...query.answers.map(({ note, by, at }) => `   Answered: ${note.trim()} (${signed(by, at)})`),
    ].join('\n'),
  );
  return [`Subject: ${name}: ${count}`, '', story.headline, '', items.join('\n\n'), ''].join('\n');
}
