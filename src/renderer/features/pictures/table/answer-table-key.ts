import type { KeyboardEvent } from 'react';
import type { Cell } from './cells.ts';
import { buttonBeside } from './cells-in-sight.ts';
import type { GridAct } from './grid-keys.ts';
import { gridAct } from './grid-keys.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** Within a cell of several buttons the arrows go from one to the next, and Escape back to the cell. */
function leadInCell(event: KeyboardEvent, button: HTMLButtonElement): void {
  const by = STEPS[event.key];
  if (by) buttonBeside(button, by)?.focus();
  else if (event.key === 'Escape') button.closest<HTMLElement>('[data-cell]')?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Answers a key pressed in the table, at a cell of it; what is written in answers its own. */
export function answerTableKey(
  event: KeyboardEvent,
  at: Cell,
  last: Cell,
  carryOut: (act: GridAct) => void,
): void {
  const { target } = event;
  if (target instanceof HTMLTextAreaElement || event.nativeEvent.isComposing) return;
  if (target instanceof HTMLButtonElement) return leadInCell(event, target);
  const act = gridAct(event, at, last);
  // Beyond the last cell Tab leaves the table, and Escape its dialog.
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  carryOut(act);
}
