import { speakerName } from '../../core/checks/anchor.ts';
import type { StandingQuote } from '../../core/checks/standing.ts';
import type { Bench } from './bench.ts';
import { signature } from './check-acts.ts';
import { currentQuote } from './current-check.ts';
import { speakerEvent } from './decide.ts';
import type { MessageAct } from './messages.ts';
import { underAName } from './people.ts';

/** The quotations that are still put down to a name that was wrong once. */
function othersOf(bench: Bench, name: string | null): readonly StandingQuote[] {
  const quotes = bench.session.store.getState().open?.reading.standing.quotes ?? [];
  if (name === null) return [];
  return quotes.filter(({ quote, correction }) => !correction && speakerName(quote) === name);
}

/** Gives each quotation its speaker, in one step. */
function recordSpeakers(
  bench: Bench,
  given: readonly (readonly [StandingQuote, string | null])[],
): void {
  const { open } = bench.session.store.getState();
  if (!open) return;
  const { passages } = open.reading;
  bench.session.record(
    given.map(([one, speaker]) => speakerEvent(one, passages, signature(bench), speaker)),
  );
}

/** Puts quotations down to a speaker, and says so with a way back for all of them. */
function putDownTo(
  bench: Bench,
  quotes: readonly StandingQuote[],
  speaker: string | null,
  ...offers: readonly MessageAct[]
): void {
  recordSpeakers(
    bench,
    quotes.map((one) => [one, speaker]),
  );
  const set = quotes.map((one) => [currentQuote(bench, one), one.correction] as const);
  const undo = (): void =>
    recordSpeakers(
      bench,
      set.flatMap(([one, before]) => {
        const now = one && currentQuote(bench, one);
        return now ? [[now, before?.speaker ?? null] as const] : [];
      }),
    );
  const many = quotes.length > 1 ? `${quotes.length} quotations: ` : '';
  const what = speaker === null ? 'The speaker is Stet’s finding again.' : `Said by ${speaker}.`;
  bench.messages.note(`${many}${what}`, ...offers, { label: 'Undo', run: undo });
}

/** Says who spoke the words, and offers the same for the others of the name that was wrong; null asks the engine again. */
export function setSpeaker(bench: Bench, drawn: StandingQuote, speaker: string | null): void {
  underAName(bench, () => {
    const standing = currentQuote(bench, drawn);
    if (!standing) return;
    const before = speakerName(standing.quote);
    const others =
      speaker === null ? [] : othersOf(bench, before).filter((one) => one !== standing);
    bench.session.select(standing.quote);
    const also = {
      label: `Also ${before}’s other ${others.length}`,
      run: () => putDownTo(bench, othersOf(bench, before), speaker),
    };
    putDownTo(bench, [standing], speaker, ...(others.length > 0 ? [also] : []));
  });
}
