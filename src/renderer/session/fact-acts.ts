import { anchorOf } from '../../core/checks/anchor.ts';
import type { StandingFact } from '../../core/checks/facts/facts-of.ts';
import type { QuoteAnchor } from '../../core/story/check-event.ts';
import { textIn } from '../../core/text/range.ts';
import type { Bench } from './bench.ts';
import { signature } from './check-acts.ts';
import { current } from './current-check.ts';
import { underAName } from './people.ts';
import { changePreferences } from './preference-acts.ts';

function recordFlag(bench: Bench, anchor: QuoteAnchor, thread: string | null): void {
  const signed = signature(bench);
  const about = { subject: 'fact', thread: thread ?? signed.id, anchor } as const;
  bench.session.record([{ kind: 'flag', ...signed, ...about }]);
}

/** Takes a person's flag off a passage, with a way back. */
export function unflag(bench: Bench, drawn: StandingFact): void {
  underAName(bench, () => {
    const fact = current(bench, drawn);
    const flag = fact?.history.findLast(({ kind }) => kind === 'flag');
    if (!flag) return;
    const { thread, anchor } = flag;
    bench.session.record([
      { kind: 'dismissal', subject: 'fact', ...signature(bench), thread, anchor },
    ]);
    bench.messages.note('The flag is off.', {
      label: 'Undo',
      run: () => recordFlag(bench, anchor, thread),
    });
  });
}

/** Flags the selected words as a fact to check, and shows them among the facts. */
export function flagSelected(bench: Bench): void {
  bench.session.catchUp();
  const place = bench.page.current()?.selectedPlace() ?? null;
  const { open } = bench.session.store.getState();
  if (!open || !place) {
    bench.messages.note(
      'Select the words to check first, within one paragraph, headline, standfirst or caption.',
    );
    return;
  }
  if (open.readOnly) return bench.messages.error(open.readOnly.message);
  const { passages } = open.reading;
  const text = textIn(passages[place.passage]?.text ?? '', place.range);
  const anchor = anchorOf({ text, place, speaker: null }, passages);
  underAName(bench, () => {
    const isHere = ({ kind, text: words, places }: StandingFact): boolean =>
      kind === 'flagged' &&
      words === text &&
      places.some(({ passage }) => passage === place.passage);
    if (!open.reading.facts.all.some(isHere)) recordFlag(bench, anchor, null);
    const now = bench.session.store.getState().open?.reading.facts.all.find(isHere);
    changePreferences(bench, { railShown: true, railTab: 'facts' });
    bench.session.selectFact(now ?? null);
  });
}
