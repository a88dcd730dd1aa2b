import type { Decision } from '../../../core/story/check-event.ts';

/** Frames to wait for the field of a note: cards are drawn a moment behind the decision. */
const FRAMES = 30;

/** Puts the focus where a decision leads: into its note where it asks for one, else back on the card's words. */
export function focusAfter(card: Element | null, decision: Decision): void {
  const asks = decision === 'queried' || decision === 'disputed';
  const look = (frames: number): void => {
    requestAnimationFrame(() => {
      const note = asks ? card?.querySelector<HTMLElement>('.note input') : null;
      if (asks && !note && frames > 0) look(frames - 1);
      else (note ?? card?.querySelector<HTMLElement>('.check-words'))?.focus();
    });
  };
  look(FRAMES);
}
