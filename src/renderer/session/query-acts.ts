import type { Checked } from '../../core/checks/checked.ts';
import { anchorOfChecked, inReadingOrder } from '../../core/checks/checked.ts';
import type { OpenQuery } from '../../core/checks/queries.ts';
import { openQueries, queriesAsEmail } from '../../core/checks/queries.ts';
import type { Reading } from '../../core/checks/reading.ts';
import { askOrSay } from './ask.ts';
import type { Bench } from './bench.ts';
import { signature } from './check-acts.ts';
import { current } from './current-check.ts';
import { underAName } from './people.ts';

/** Records what the reporter answered. The query stays open until somebody decides about the words. */
export function answerQuery(bench: Bench, drawn: Checked, note: string): void {
  underAName(bench, () => {
    const checked = current(bench, drawn);
    const { open } = bench.session.store.getState();
    if (!open || !checked || checked.thread === null) return;
    const anchor = anchorOfChecked(checked, open.reading.passages);
    const about = { subject: checked.subject, thread: checked.thread, anchor, note } as const;
    bench.session.record([{ kind: 'answer', ...signature(bench), ...about }]);
  });
}

/** The open queries of a story, about quotations and facts, in reading order. */
export function queriesIn({ standing, facts }: Reading): readonly OpenQuery[] {
  return openQueries(inReadingOrder([...standing.quotes, ...facts.all]));
}

/** Puts the open queries on the clipboard as the text of an e-mail to the reporter. */
export async function copyQueries(bench: Bench): Promise<void> {
  bench.session.catchUp();
  const { open } = bench.session.store.getState();
  if (!open) return;
  const queries = queriesIn(open.reading);
  const text = queriesAsEmail(open.story, queries);
  if (!(await askOrSay(bench, 'clipboard.writeText', text))) return;
  const count = queries.length === 1 ? 'One query is' : `${queries.length} queries are`;
  bench.messages.note(`${count} on the clipboard as an e-mail.`);
}
