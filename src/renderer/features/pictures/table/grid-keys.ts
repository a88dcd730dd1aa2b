import type { KeyboardEvent } from 'react';
import type { Cell } from './cells.ts';
import { leadTo, nextCell } from './cells.ts';

/** What a key asks of the table; null where it is none of the table's. */
export type GridAct =
  | { readonly kind: 'go'; readonly to: Cell; readonly stretch: boolean }
  | { readonly kind: 'open' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'clear' }
  /** Moves the picture to the row of another. */
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'fill down' }
  | { readonly kind: 'find' }
  | { readonly kind: 'choose all' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'paste' }
  | { readonly kind: 'undo or redo'; readonly which: 'undo' | 'redo' };

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

function withCommand({ key, shiftKey }: Press): GridAct | null {
  switch (key.toLowerCase()) {
    case 'd':
      return shiftKey ? null : { kind: 'fill down' };
    case 'f':
      return shiftKey ? null : { kind: 'find' };
    case 'c':
      return shiftKey ? null : { kind: 'copy' };
    case 'x':
      return { kind: 'cut' };
    case 'v':
      return { kind: 'paste' };
    case 'a':
      return { kind: 'choose all' };
    default:
      return null;
  }
}

/** Whether a key is undo or redo. */
export function undoOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Press): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return 'redo';
  return letter === 'z' ? 'undo' : null;
}

/** Where a picture goes by Alt+Shift: a row up or down, or to either end. */
function moveOf(key: string, row: number, last: number): GridAct | null {
  switch (key) {
    case 'ArrowUp':
      return { kind: 'move', to: Math.max(0, row - 1) };
    case 'ArrowDown':
      return { kind: 'move', to: Math.min(last, row + 1) };
    case 'Home':
      return { kind: 'move', to: 0 };
    case 'End':
      return { kind: 'move', to: last };
    default:
      return null;
  }
}

/** What a key pressed on a cell asks for, as in a spreadsheet. */
export function gridAct(press: Press, at: Cell, last: Cell): GridAct | null {
  const { key, shiftKey, altKey } = press;
  const command = press.ctrlKey || press.metaKey;
  if (altKey) return shiftKey && !command ? moveOf(key, at.row, last.row) : null;
  const to = leadTo(at, key, command, last);
  if (to) return { kind: 'go', to, stretch: shiftKey };
  const which = undoOf(press);
  if (which) return { kind: 'undo or redo', which };
  if (command) return withCommand(press);
  if (key === 'Tab') {
    const next = nextCell(at, shiftKey ? -1 : 1, last);
    return next && { kind: 'go', to: next, stretch: false };
  }
  if (key === 'Enter' && shiftKey)
    return { kind: 'go', to: { ...at, row: Math.max(0, at.row - 1) }, stretch: false };
  if (key === 'Enter' || (key === 'F2' && !shiftKey)) return { kind: 'open' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  return [...key].length === 1 ? { kind: 'type', text: key } : null;
}
