import { anchorOf } from '../../core/checks/anchor.ts';
import type { StandingQuote } from '../../core/checks/standing.ts';
import type { Bench } from './bench.ts';
import { signature } from './check-acts.ts';

/** The quotations of a later reading that were not in the one before, have no past, and stand in the pasted text. */
export function freshQuotes(
  before: readonly StandingQuote[],
  after: readonly StandingQuote[],
  pasted: string,
): readonly StandingQuote[] {
  const left = before.map(({ quote }) => quote.text);
  return after.filter(({ quote, history }) => {
    const known = left.indexOf(quote.text);
    if (known >= 0) left.splice(known, 1);
    return known < 0 && history.length === 0 && pasted.includes(quote.text);
  });
}

/** Notes where pasted quotations came from, as soon as the story has been read with them in it. They are unchecked. */
export function rememberOrigin(bench: Bench, from: string, pasted: string): void {
  const { store, record, catchUp } = bench.session;
  catchUp();
  const before = store.getState().open;
  if (!before) return;
  const stop = store.subscribe(({ open }) => {
    if (open?.reading === before.reading) return;
    stop();
    if (open?.story.id !== before.story.id) return;
    const { standing, passages } = open.reading;
    const fresh = freshQuotes(before.reading.standing.quotes, standing.quotes, pasted);
    if (fresh.length === 0) return;
    record(
      fresh.map(({ quote }) => {
        const signed = signature(bench);
        const anchor = anchorOf(quote, passages);
        return { kind: 'origin', subject: 'quote', ...signed, thread: signed.id, anchor, from };
      }),
    );
  });
}
