import type { Checked } from '../../core/checks/checked.ts';
import type { StandingQuote } from '../../core/checks/standing.ts';
import type { Bench } from './bench.ts';
import { followFact } from './follow-fact.ts';
import { followQuote } from './follow-quote.ts';
import type { OpenStory } from './story-session.ts';

/** The open story as it reads at this moment; null where it can only be read, which is then said. */
function openToCheck({ session, messages }: Bench): OpenStory | null {
  session.catchUp();
  const { open } = session.store.getState();
  if (open?.readOnly) messages.error(open.readOnly.message);
  return open?.readOnly ? null : open;
}

/** A quotation as it stands at this moment, which may have moved on since it was drawn; null where it is gone. */
export function currentQuote(bench: Bench, { quote }: StandingQuote): StandingQuote | null {
  const standing = openToCheck(bench)?.reading.standing.quotes ?? [];
  const now = followQuote(
    quote,
    standing.map((one) => one.quote),
  );
  return standing.find((one) => one.quote === now) ?? null;
}

/** A quotation or fact as it stands at this moment. */
export function current(bench: Bench, drawn: Checked): Checked | null {
  if (drawn.subject === 'quote') return currentQuote(bench, drawn);
  return followFact(drawn, openToCheck(bench)?.reading.facts.all ?? []);
}
