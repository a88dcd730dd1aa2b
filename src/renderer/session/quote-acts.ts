import { assertNever } from '../../core/schema/assert-never.ts';
import type { StandingFact } from '../../core/checks/facts/facts-of.ts';
import { isChecked, needsCheck } from '../../core/checks/standing.ts';
import type { StandingQuote } from '../../core/checks/standing.ts';
import type { Finding, FindingSubject } from '../../core/checks/finding.ts';
import type { Bench } from './bench.ts';
import type { PagePort } from './page-port.ts';
import { FIELDS } from './page-port.ts';
import { changePreferences } from './preference-acts.ts';

/** Selects a quotation and brings it into sight on the page and in the rail. */
export function goToQuote(bench: Bench, { quote }: StandingQuote): void {
  changePreferences(bench, { railShown: true, railTab: 'quotes' });
  bench.session.select(quote);
  bench.page.current()?.showPlace(quote.place);
}

/** Selects a fact and brings it into sight on the page and in the rail. */
export function goToFact(bench: Bench, fact: StandingFact): void {
  changePreferences(bench, { railShown: true, railTab: 'facts' });
  bench.session.selectFact(fact);
  bench.page.current()?.showPlace(fact.places[0]);
}

/** What stands `step` places on from the selected one of a list, round the end; the first where none is selected. */
export function stepFrom<T>(list: readonly T[], selected: T | null, step: 1 | -1): T | null {
  const at = selected ? list.indexOf(selected) : step === 1 ? -1 : 0;
  return list.at((at + step) % Math.max(1, list.length)) ?? null;
}

/** Goes to a block; of two that say the same, from the one to the other. */
function goToBlock(
  page: PagePort | null,
  { block, field, other = block }: Extract<FindingSubject, { readonly kind: 'block' }>,
  from: number | null,
): void {
  if (field) page?.showPicture(block, field);
  else page?.showBlock(block === from ? other : block);
}

/** Goes to what a finding is about; `from` is the block it was asked from, if one was. */
export function goToFinding(bench: Bench, { subject }: Finding, from: number | null = null): void {
  switch (subject.kind) {
    case 'quote':
      goToQuote(bench, subject.quote);
      break;
    case 'fact':
      goToFact(bench, subject.fact);
      break;
    case 'block':
      goToBlock(bench.page.current(), subject, from);
      break;
    case 'field': {
      const field = FIELDS.find((name) => name === subject.field);
      if (field) bench.page.current()?.focusField(field);
      else if (subject.field === 'embargo') bench.dialogs.open({ kind: 'details' });
      // Legal and pictures are cleared where the status is set.
      else document.querySelector<HTMLElement>('.status-button')?.focus();
      break;
    }
    default:
      assertNever(subject);
  }
}

/** Whether a person has still to do something about the quotation. */
export function isOutstanding(standing: StandingQuote): boolean {
  return needsCheck(standing) && !isChecked(standing);
}
