import type { AnswerEvent, DecisionEvent } from '../story/check-event.ts';
import type { Story } from '../story/story.ts';
import { speakerName } from './anchor.ts';
import type { Standing, StandingQuote } from './standing.ts';

/** A question to the reporter that nobody has resolved: the latest decision on its quotation is still `queried`. */
export interface OpenQuery {
  readonly quote: StandingQuote;
  readonly question: DecisionEvent;
  /** What has been answered since, oldest first; a person then decides. */
  readonly answers: readonly AnswerEvent[];
}

/** The open queries of a story, in reading order. One whose words have changed since stays open. */
export function openQueries({ quotes }: Standing): readonly OpenQuery[] {
  return quotes.flatMap((quote): readonly OpenQuery[] => {
    const { decision: question, history } = quote;
    if (question?.decision !== 'queried') return [];
    const asked = history.indexOf(question);
    const answers = history.filter(
      (event): event is AnswerEvent => event.kind === 'answer' && history.indexOf(event) > asked,
    );
    return [{ quote, question, answers }];
  });
}

/** "2026-11-22 10:00 UTC". */
function moment(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

function signed(by: string, at: string): string {
  return `${by.trim() || 'Nobody named'}, ${moment(at)}`;
}

/** Open queries as the plain text of an e-mail: subject on the first line, then each quotation with its question. */
export function queriesAsEmail(
  story: Pick<Story, 'slug' | 'headline'>,
  queries: readonly OpenQuery[],
): string {
  const name = story.slug || story.headline || 'untitled story';
  const count = queries.length === 1 ? '1 query' : `${queries.length} queries`;
  const items = queries.map(({ quote, question, answers }, index) =>
    [
      `${index + 1}. ${quote.quote.text}`,
      `   Speaker: ${speakerName(quote.quote) ?? 'not known'}`,
      `   Query: ${question.note.trim() || 'Please confirm these words and who said them.'}`,
      `   Asked by ${signed(question.by, question.at)}`,
      ...answers.map(({ note, by, at }) => `   Answered: ${note.trim()} (${signed(by, at)})`),
    ].join('\n'),
  );
  return [`Subject: ${name}: ${count}`, '', story.headline, '', items.join('\n\n'), ''].join('\n');
}
