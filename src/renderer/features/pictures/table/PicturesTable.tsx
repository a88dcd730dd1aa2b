import type { ClipboardEvent, KeyboardEvent, MouseEvent } from 'react';
import { assertNever } from '../../../../core/schema/assert-never.ts';
import type { Cell, Filled } from './cells.ts';
import { cellsOf, nextCell, pasteInto } from './cells.ts';
import { COLUMNS, FIRST_FIELD, LAST_COLUMN, fieldIn, textsOf } from './columns.ts';
import type { AfterEdit } from './FieldCell.tsx';
import { gridAct } from './grid-keys.ts';
import type { GridAct } from './grid-keys.ts';
import type { PlacedPicture } from '../placed-pictures.ts';
import { TableRow } from './TableRow.tsx';
import type { TableRowProps } from './TableRow.tsx';
import { parseTsv, printTsv } from './tsv.ts';

/** The system's clipboard; it answers null where it could not be read. */
export interface TableClipboard {
  readonly read: () => Promise<string | null>;
  readonly write: (text: string) => void;
}

interface PicturesTableProps extends Omit<TableRowProps, 'placed' | 'row' | 'texts' | 'onDone'> {
  readonly pictures: readonly PlacedPicture[];
  readonly readOnly: boolean;
  /** Puts words into fields, all as one step of undo. */
  readonly onFill: (filled: readonly Filled[]) => void;
  readonly clipboard: TableClipboard;
  readonly onFillDown: () => void;
  readonly onFind: () => void;
  readonly onUndo: (step: 'undo' | 'redo') => void;
  /** A picture has the focus: what is asked for next is about it. */
  readonly onChoose: (row: number) => void;
}

/** The cell that an event happened in. */
function cellAt(target: EventTarget): Cell | null {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = at?.dataset['cell']?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

/** The next button within a cell that has several; null past its ends. */
function buttonBeside(button: Element, by: 1 | -1): HTMLElement | null {
  const buttons = [...(button.closest('[data-cell]')?.querySelectorAll('button') ?? [])];
  return buttons[buttons.indexOf(button as HTMLButtonElement) + by] ?? null;
}

/** Every picture of the story and what is written about it, by keyboard as a spreadsheet. */
export function PicturesTable(props: PicturesTableProps) {
  const { pictures, cells, readOnly, onFill } = props;
  const { grid } = cells;
  const texts = textsOf(pictures);
  const last: Cell = { row: pictures.length - 1, column: LAST_COLUMN };
  const textAt = ({ row, column }: Cell): string => texts[row]?.[column] ?? '';

  function open(): void {
    const { at } = cells;
    if (fieldIn(at.column) && !readOnly) cells.edit(at, textAt(at));
    else
      grid.current
        ?.querySelector<HTMLElement>(`[data-cell="${at.row} ${at.column}"] button`)
        ?.focus();
  }

  function clear(): void {
    onFill(cellsOf(cells.span).map((cell) => ({ ...cell, text: '' })));
  }

  function copied(): string {
    const { top, left, bottom, right } = cells.span;
    return printTsv(texts.slice(top, bottom + 1).map((row) => row.slice(left, right + 1)));
  }

  function paste(text: string | null): void {
    if (text !== null) onFill(pasteInto(parseTsv(text), cells.span, last));
  }

  function carryOut(act: GridAct): void {
    switch (act.kind) {
      case 'go':
        return cells.choose(act.to, act.stretch);
      case 'open':
        return open();
      case 'type':
        if (fieldIn(cells.at.column) && !readOnly) cells.edit(cells.at, act.text);
        return undefined;
      case 'clear':
        return clear();
      case 'fill down':
        return props.onFillDown();
      case 'find':
        return props.onFind();
      case 'choose all':
        cells.choose({ row: 0, column: FIRST_FIELD });
        return cells.choose({ row: last.row, column: LAST_COLUMN - 1 }, true);
      case 'copy':
        return props.clipboard.write(copied());
      case 'cut':
        props.clipboard.write(copied());
        return clear();
      case 'paste':
        return void props.clipboard.read().then(paste);
      case 'undo or redo':
        return props.onUndo(act.which);
      default:
        return assertNever(act);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { target, key } = event;
    if (target instanceof HTMLTextAreaElement || event.nativeEvent.isComposing) return;
    if (target instanceof HTMLButtonElement) return leadInCell(event, target);
    const act = gridAct(event, cells.at, last);
    if (!act) return;
    // Beyond the last cell Tab leaves the table, and Escape its dialog.
    event.preventDefault();
    if (key !== 'Escape') event.stopPropagation();
    carryOut(act);
  }

  /** Within a cell of several buttons the arrows go from one to the next, and Escape back to the cell. */
  function leadInCell(event: KeyboardEvent, button: HTMLButtonElement): void {
    const steps: Readonly<Record<string, 1 | -1>> = {
      ArrowDown: 1,
      ArrowRight: 1,
      ArrowUp: -1,
      ArrowLeft: -1,
    };
    const by = steps[event.key];
    if (by) buttonBeside(button, by)?.focus();
    else if (event.key === 'Escape') button.closest<HTMLElement>('[data-cell]')?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onCopy(event: ClipboardEvent): void {
    if (cells.editing) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied());
    if (event.type === 'cut') clear();
  }

  function onPaste(event: ClipboardEvent): void {
    if (cells.editing) return;
    event.preventDefault();
    paste(event.clipboardData.getData('text/plain'));
  }

  function onMouseDown(event: MouseEvent): void {
    const at = cellAt(event.target);
    const isControl = event.target instanceof Element && event.target.closest('button, textarea');
    if (!at || isControl) return;
    event.preventDefault();
    cells.choose(at, event.shiftKey);
  }

  function onDone(text: string, then: AfterEdit): void {
    const { editing } = cells;
    if (!editing) return;
    const { cell } = editing;
    if (text !== textAt(cell)) onFill([{ ...cell, text }]);
    const row = { down: cell.row + 1, up: cell.row - 1 } as const;
    if (then === 'stay') cells.endEdit(null);
    else if (then === 'next' || then === 'before')
      cells.endEdit(nextCell(cell, then === 'next' ? 1 : -1, last) ?? cell);
    else cells.endEdit({ ...cell, row: Math.max(0, Math.min(last.row, row[then])) });
  }

  return (
    <div
      ref={grid}
      role="grid"
      aria-label="Pictures"
      aria-rowcount={pictures.length + 1}
      aria-colcount={COLUMNS.length}
      aria-multiselectable
      aria-readonly={readOnly}
      className="pictures-table"
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onCut={onCopy}
      onPaste={onPaste}
      onMouseDown={onMouseDown}
      onDoubleClick={() => open()}
      onFocus={(event) => {
        const at = cellAt(event.target);
        if (at) props.onChoose(at.row);
      }}
    >
      <div role="row" aria-rowindex={1} className="table-head">
        {COLUMNS.map(({ name }) => (
          <span key={name} role="columnheader">
            {name}
          </span>
        ))}
      </div>
      {pictures.map((placed, row) => (
        <TableRow
          key={placed.block}
          {...props}
          placed={placed}
          row={row}
          texts={texts[row] ?? []}
          onDone={onDone}
        />
      ))}
    </div>
  );
}
