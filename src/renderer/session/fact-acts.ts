import { anchorOf } from '../../core/checks/anchor.ts';
import type { StandingFact } from '../../core/checks/facts/facts-of.ts';
import type { Place } from '../../core/quotes/quote.ts';
import type { Decision } from '../../core/story/check-event.ts';
import type { Bench } from './bench.ts';
import { signature } from './check-acts.ts';
import { plainVerdict } from './decide.ts';
import { changePreferences } from './preference-acts.ts';

/** Records a decision about a fact as it stands at its first place. */
export function decideFact(bench: Bench, fact: StandingFact, decision: Decision): void {
  const { open } = bench.session.store.getState();
  const [place] = fact.places;
  if (!open || !place) return;
  const signed = signature(bench);
  const anchor = anchorOf({ text: fact.text, place, speaker: null }, open.reading.passages);
  const about = { subject: 'fact', thread: fact.thread ?? signed.id, anchor } as const;
  bench.session.record([{ kind: 'decision', ...signed, ...about, ...plainVerdict(decision) }]);
}

/** Takes a person's flag off a passage. */
export function unflag(bench: Bench, { thread, history }: StandingFact): void {
  const anchor = history.at(-1)?.anchor;
  if (thread === null || !anchor) return;
  bench.session.record([
    { kind: 'dismissal', subject: 'fact', ...signature(bench), thread, anchor },
  ]);
}

/** Where the page's selected words stand; null where none are, or not in one passage. */
function selectedPlace(bench: Bench): Place | null {
  const selection = getSelection();
  const passages = bench.session.store.getState().open?.reading.passages;
  if (!passages || !selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer;
  const element = (start instanceof Element ? start : start.parentElement)?.closest(
    '.body-text p, .body-text li, .body-text h2, .body-text h3, .page-headline, .page-standfirst',
  );
  if (!element?.contains(range.endContainer)) return null;
  const passage = passages.findIndex(({ text }) => text === element.textContent);
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(start, range.startOffset);
  const from = before.toString().length;
  const to = from + range.toString().length;
  return passage < 0 ? null : { passage, range: { from, to } };
}

/** Flags the selected passage as a fact to check, and shows it among the facts. */
export function flagSelected(bench: Bench): void {
  const place = selectedPlace(bench);
  const { open } = bench.session.store.getState();
  if (!open || !place) {
    bench.messages.note('Select the words to check first, within one paragraph.');
    return;
  }
  const { passages } = open.reading;
  const text = passages[place.passage]?.text.slice(place.range.from, place.range.to) ?? '';
  const signed = signature(bench);
  const anchor = anchorOf({ text, place, speaker: null }, passages);
  bench.session.record([{ kind: 'flag', subject: 'fact', ...signed, thread: signed.id, anchor }]);
  changePreferences(bench, { railShown: true, railTab: 'facts' });
}
