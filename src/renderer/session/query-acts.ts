import { anchorOf } from '../../core/checks/anchor.ts';
import { openQueries, queriesAsEmail } from '../../core/checks/queries.ts';
import type { StandingQuote } from '../../core/checks/standing.ts';
import { askOrSay } from './ask.ts';
import type { Bench } from './bench.ts';
import { signature } from './check-acts.ts';

/** Records what the reporter answered. The query stays open until somebody decides about the quotation. */
export function answerQuery(bench: Bench, { quote, thread }: StandingQuote, note: string): void {
  const { open } = bench.session.store.getState();
  if (!open || thread === null) return;
  const anchor = anchorOf(quote, open.reading.passages);
  const about = { subject: 'quote', thread, anchor, note } as const;
  bench.session.record([{ kind: 'answer', ...signature(bench), ...about }]);
}

/** Puts the open queries on the clipboard as the text of an e-mail to the reporter. */
export async function copyQueries(bench: Bench): Promise<void> {
  const { open } = bench.session.store.getState();
  if (!open) return;
  const queries = openQueries(open.reading.standing);
  const text = queriesAsEmail(open.story, queries);
  if (!(await askOrSay(bench, 'clipboard.writeText', text))) return;
  const count = queries.length === 1 ? 'One query is' : `${queries.length} queries are`;
  bench.messages.note(`${count} on the clipboard as an e-mail.`);
}
