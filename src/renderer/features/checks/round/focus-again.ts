import type { Bench } from '../../../session/bench.ts';

/** Puts the focus back where it was, the caret of the body included, unless something else has taken it since. */
export function focusAgain({ page }: Bench, before: Element | null): void {
  const isTaken = document.activeElement !== document.body && document.activeElement !== null;
  if (isTaken) return;
  if (before?.closest('.body-text')) page.current()?.focus();
  else if (before instanceof HTMLElement && before.isConnected) before.focus();
}
