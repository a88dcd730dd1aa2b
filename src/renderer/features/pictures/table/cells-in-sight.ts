import type { Cell } from './cells.ts';

/** The cell that an event happened in. */
export function cellAt(target: EventTarget): Cell | null {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = at?.dataset['cell']?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

/** A cell's element in a table. */
export function elementOfCell(grid: Element | null, { row, column }: Cell): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`) ?? null;
}

/** The next button within a cell that has several; null past its ends. */
export function buttonBeside(button: Element, by: 1 | -1): HTMLElement | null {
  const buttons = [...(button.closest('[data-cell]')?.querySelectorAll('button') ?? [])];
  return buttons[buttons.indexOf(button as HTMLButtonElement) + by] ?? null;
}

function rowsIn(grid: Element | null): readonly Element[] {
  return [...(grid?.querySelectorAll('.table-row') ?? [])];
}

/** The row before which something dropped at a height falls; past the last one, how many there are. */
export function rowBelow(grid: Element | null, y: number): number {
  const rows = rowsIn(grid);
  const at = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return at < 0 ? rows.length : at;
}

/** Draws a line before a row, or after the last; null for none. */
export function showDropBefore(grid: Element | null, to: number | null): void {
  const rows = rowsIn(grid);
  rows.forEach((row, at) => {
    row.toggleAttribute('data-drop-before', at === to);
    row.toggleAttribute('data-drop-after', at === rows.length - 1 && to === rows.length);
  });
}
