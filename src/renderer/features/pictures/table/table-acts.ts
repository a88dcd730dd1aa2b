import { assertNever } from '../../../../core/schema/assert-never.ts';
import type { Cell, Filled } from './cells.ts';
import { cellsOf, nextCell, pasteInto } from './cells.ts';
import { elementOfCell } from './cells-in-sight.ts';
import { FIRST_FIELD, LAST_COLUMN, fieldIn } from './columns.ts';
import type { AfterEdit } from './FieldCell.tsx';
import type { GridAct } from './grid-keys.ts';
import { parseTsv, printTsv } from './tsv.ts';
import type { Cells } from './use-cells.ts';

/** The system's clipboard; it answers null where it could not be read. */
export interface TableClipboard {
  readonly read: () => Promise<string | null>;
  readonly write: (text: string) => void;
}

/** What the table asks of the desk it lies on. */
export interface TableDesk {
  readonly readOnly: boolean;
  /** Puts words into fields, all as one step of undo. */
  readonly onFill: (filled: readonly Filled[]) => void;
  readonly clipboard: TableClipboard;
  readonly onFillDown: () => void;
  readonly onFind: () => void;
  readonly onUndo: (step: 'undo' | 'redo') => void;
  /** Moves a picture to the row that another one is in. */
  readonly onMove: (row: number, to: number) => void;
}

/** What can be done to the table at the cells that are chosen. */
export interface TableActs {
  readonly carryOut: (act: GridAct) => void;
  /** Begins to write in the cell, or goes to its first button. */
  readonly open: () => void;
  /** The cells that are chosen, as a spreadsheet takes them. */
  readonly copied: () => string;
  readonly paste: (text: string) => void;
  readonly clear: () => void;
  /** Keeps what was written in a cell, and goes on. */
  readonly done: (text: string, then: AfterEdit) => void;
}

/** The acts of a table whose cells hold these texts. */
export function tableActs(
  texts: readonly (readonly string[])[],
  cells: Cells,
  desk: TableDesk,
): TableActs {
  const last: Cell = { row: texts.length - 1, column: LAST_COLUMN };
  const textAt = ({ row, column }: Cell): string => texts[row]?.[column] ?? '';

  function open(): void {
    const { at, grid } = cells;
    if (fieldIn(at.column) && !desk.readOnly) cells.edit(at, textAt(at));
    else elementOfCell(grid.current, at)?.querySelector('button')?.focus();
  }

  function clear(): void {
    desk.onFill(cellsOf(cells.span).map((cell) => ({ ...cell, text: '' })));
  }

  function copied(): string {
    const { top, left, bottom, right } = cells.span;
    return printTsv(texts.slice(top, bottom + 1).map((row) => row.slice(left, right + 1)));
  }

  function paste(text: string): void {
    desk.onFill(pasteInto(parseTsv(text), cells.span, last));
  }

  function done(text: string, then: AfterEdit): void {
    const { editing } = cells;
    if (!editing) return;
    const { cell } = editing;
    if (text !== textAt(cell)) desk.onFill([{ ...cell, text }]);
    const row = { down: cell.row + 1, up: cell.row - 1 } as const;
    if (then === 'stay') cells.endEdit(null);
    else if (then === 'next' || then === 'before')
      cells.endEdit(nextCell(cell, then === 'next' ? 1 : -1, last) ?? cell);
    else cells.endEdit({ ...cell, row: Math.max(0, Math.min(last.row, row[then])) });
  }

  function carryOut(act: GridAct): void {
    switch (act.kind) {
      case 'go':
        return cells.choose(act.to, act.stretch);
      case 'open':
        return open();
      case 'type':
        if (fieldIn(cells.at.column) && !desk.readOnly) cells.edit(cells.at, act.text);
        return undefined;
      case 'clear':
        return clear();
      case 'move':
        return desk.onMove(cells.at.row, act.to);
      case 'fill down':
        return desk.onFillDown();
      case 'find':
        return desk.onFind();
      case 'choose all':
        cells.choose({ row: 0, column: FIRST_FIELD });
        return cells.choose({ row: last.row, column: LAST_COLUMN - 1 }, true);
      case 'copy':
        return desk.clipboard.write(copied());
      case 'cut':
        desk.clipboard.write(copied());
        return clear();
      case 'paste':
        return void desk.clipboard.read().then((text) => {
          if (text !== null) paste(text);
        });
      case 'undo or redo':
        return desk.onUndo(act.which);
      default:
        return assertNever(act);
    }
  }

  return { carryOut, open, copied, paste, clear, done };
}
