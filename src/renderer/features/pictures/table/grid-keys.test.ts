import { expect, it } from 'vitest';
import { gridAct } from './grid-keys.ts';
import type { GridAct } from './grid-keys.ts';

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const go = (row: number, column: number, stretch = false): GridAct => ({
  kind: 'go',
  to: { row, column },
  stretch,
});

it.each<[string, GridAct | null]>([
  ['ArrowDown', go(2, 1)],
  ['Shift+ArrowDown', go(2, 1, true)],
  ['Ctrl+ArrowUp', go(0, 1)],
  ['Ctrl+Shift+ArrowDown', go(2, 1, true)],
  ['Tab', go(1, 2)],
  ['Shift+Tab', go(1, 0)],
  ['Enter', { kind: 'open' }],
  ['F2', { kind: 'open' }],
  ['Shift+Enter', go(0, 1)],
  ['Delete', { kind: 'clear' }],
  ['a', { kind: 'type', text: 'a' }],
  ['é', { kind: 'type', text: 'é' }],
  ['Ctrl+d', { kind: 'fill down' }],
  ['Ctrl+Shift+D', null],
  ['Alt+Shift+ArrowUp', { kind: 'move', to: 0 }],
  ['Alt+Shift+ArrowDown', { kind: 'move', to: 2 }],
  ['Alt+Shift+Home', { kind: 'move', to: 0 }],
  ['Alt+Shift+End', { kind: 'move', to: 2 }],
  ['Alt+Shift+x', null],
  ['Ctrl+f', { kind: 'find' }],
  ['Ctrl+c', { kind: 'copy' }],
  ['Ctrl+Shift+C', null],
  ['Ctrl+v', { kind: 'paste' }],
  ['Ctrl+z', { kind: 'undo or redo', which: 'undo' }],
  ['Ctrl+Shift+Z', { kind: 'undo or redo', which: 'redo' }],
  ['Ctrl+s', null],
  ['Alt+x', null],
  ['F8', null],
  ['Escape', null],
])('%s', (pressed, act) => {
  const keys = pressed.split('+');
  const press = {
    ...NONE,
    key: keys.at(-1) ?? '',
    shiftKey: keys.includes('Shift'),
    ctrlKey: keys.includes('Ctrl'),
    altKey: keys.includes('Alt'),
  };
  expect(gridAct(press, { row: 1, column: 1 }, { row: 2, column: 4 })).toEqual(act);
});
