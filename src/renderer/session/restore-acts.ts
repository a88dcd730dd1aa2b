import type { Checked } from '../../core/checks/checked.ts';
import { placeOfChecked, wordsOfChecked } from '../../core/checks/checked.ts';
import type { Thread } from '../../core/checks/thread.ts';
import type { Bench } from './bench.ts';
import { signature } from './check-acts.ts';
import { underAName } from './people.ts';

/** The stretch in which two texts differ: what `before` has there, and what `after` has in its place. */
export function changedStretch(
  before: string,
  after: string,
): { readonly from: number; readonly to: number; readonly words: string } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let end = 0;
  while (end < shorter - from && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { from, to: before.length - end, words: after.slice(from, after.length - end) };
}

/** Puts the words back that a check was made about, as an edit of the page that can be undone. */
export function restoreWords(bench: Bench, checked: Checked, words: string): void {
  const { passage, range } = placeOfChecked(checked);
  const stretch = changedStretch(wordsOfChecked(checked), words);
  const place = {
    passage,
    range: { from: range.from + stretch.from, to: range.from + stretch.to },
  };
  bench.page.current()?.replacePlace(place, stretch.words);
}

/** Puts a check out of sight whose words are gone, with a way back. It stays in the story's history. */
export function dismissRemoved(bench: Bench, { id, anchor, decision }: Thread): void {
  if (!decision) return;
  const about = { subject: decision.subject, thread: id, anchor };
  underAName(bench, () => {
    const dismissal = { kind: 'dismissal', ...about, ...signature(bench) } as const;
    if (!bench.session.record([dismissal])) return;
    bench.messages.note('Dismissed. The check stays in the story’s record.', {
      label: 'Undo',
      run: () => bench.session.record([{ kind: 'recall', ...about, ...signature(bench) }]),
    });
  });
}
