import { needsCheck } from '../../core/checks/standing.ts';
import type { StandingQuote } from '../../core/checks/standing.ts';
import type { Decision } from '../../core/story/check-event.ts';
import type { Bench } from './bench.ts';
import { decide } from './check-acts.ts';
import type { Evidence } from './check-acts.ts';
import { isOutstanding } from './quote-acts.ts';
import { selectedIn } from './story-session.ts';

/** The quotations that a round goes through: those that need a check, and those a person said are none. */
export function quotesOfRound(
  quotes: readonly StandingQuote[],
  everything: boolean,
): readonly StandingQuote[] {
  return quotes.filter(
    (standing) => everything || needsCheck(standing) || standing.state === 'not a quotation',
  );
}

function roundNow({ session, round }: Bench): readonly StandingQuote[] {
  const quotes = session.store.getState().open?.reading.standing.quotes ?? [];
  return quotesOfRound(quotes, round.store.getState().everything);
}

/** Stands the round at a quotation and brings its words into sight. */
export function roundTo(bench: Bench, { quote }: StandingQuote): void {
  bench.session.select(quote);
  bench.round.go('quote');
  bench.page.current()?.revealPlace(quote.place);
}

function endRound(bench: Bench): void {
  bench.session.select(null);
  bench.round.go('end');
}

/** Begins a round at the selected quotation where it is outstanding, else at the first that is. */
export function startRound(bench: Bench): void {
  bench.session.catchUp();
  const quotes = roundNow(bench);
  const selected = selectedIn(bench.session.store.getState().open);
  const first =
    selected && isOutstanding(selected) ? selected : (quotes.find(isOutstanding) ?? quotes[0]);
  if (first) roundTo(bench, first);
  else endRound(bench);
}

/** Leaves the round; the story is where it was left. */
export function leaveRound({ round }: Bench): void {
  round.go('off');
}

/** Goes one quotation on or back. Beyond the last is the end; back from there is the last. */
export function stepRound(bench: Bench, step: 1 | -1): void {
  const quotes = roundNow(bench);
  const selected = selectedIn(bench.session.store.getState().open);
  const at = selected ? quotes.indexOf(selected) : quotes.length;
  const next = quotes[Math.max(0, at + step)];
  if (next) roundTo(bench, next);
  else endRound(bench);
}

function goOn(bench: Bench): void {
  const quotes = roundNow(bench);
  const selected = selectedIn(bench.session.store.getState().open);
  const at = selected ? quotes.indexOf(selected) : -1;
  const next = quotes.slice(at + 1).find(isOutstanding);
  if (next) roundTo(bench, next);
  else endRound(bench);
}

/** Decides about a quotation and goes on to the next that is outstanding, else to the end. */
export function decideInRound(
  bench: Bench,
  standing: StandingQuote,
  decision: Decision,
  evidence: Partial<Evidence> = {},
): void {
  decide(bench, standing, decision, evidence, () => {
    if (decision !== 'unchecked') goOn(bench);
  });
}
