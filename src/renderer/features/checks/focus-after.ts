import type { Decision } from '../../../core/story/check-event.ts';

/** Puts the focus where a decision leads: into its note where it asks for one, else back on the card's words. */
export function focusAfter(card: Element | null, decision: Decision): void {
  const asks = decision === 'queried' || decision === 'disputed';
  requestAnimationFrame(() => {
    const note = asks ? card?.querySelector<HTMLElement>('.note input') : null;
    (note ?? card?.querySelector<HTMLElement>('.quote-words'))?.focus();
  });
}
