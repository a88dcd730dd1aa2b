import type { KeyboardEvent } from 'react';
import type { Decision } from '../../../core/story/check-event.ts';
import { decisionOn } from './decision-acts.ts';

interface CardKeys {
  readonly step: (step: 1 | -1) => void;
  /** Null while no card is selected. */
  readonly decide: ((decision: Decision) => void) | null;
}

/** Presses the selected card's button, where it has it. */
function press(event: KeyboardEvent, button: string): void {
  event.currentTarget.querySelector<HTMLElement>(`[aria-current] ${button}`)?.click();
}

/** Answers a key pressed on a list of cards: on and back, a decision about the selected one. */
export function answerCardKey(event: KeyboardEvent, { step, decide }: CardKeys): void {
  const inField = event.target instanceof Element && event.target.matches('input, select');
  if (inField || event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.toLowerCase();
  const decision = decisionOn(key);
  if (key === 'j' || key === 'arrowdown') step(1);
  else if (key === 'k' || key === 'arrowup') step(-1);
  else if (decision && decide) decide(decision);
  else if (decide && key === 'e') press(event, '.give-evidence');
  else if (decide && key === 's') press(event, '.set-speaker');
  else return;
  event.preventDefault();
}
