import type { ClipboardEvent, MouseEvent } from 'react';
import type { PlacedPicture } from '../placed-pictures.ts';
import { answerTableKey } from './answer-table-key.ts';
import { cellAt, rowBelow, showDropBefore } from './cells-in-sight.ts';
import { COLUMNS, LAST_COLUMN, textsOf } from './columns.ts';
import type { TableDesk } from './table-acts.ts';
import { tableActs } from './table-acts.ts';
import { TableRow } from './TableRow.tsx';
import type { TableRowProps } from './TableRow.tsx';

type RowProps = Omit<TableRowProps, 'placed' | 'row' | 'texts' | 'onDone' | 'drag'>;

interface PicturesTableProps extends RowProps, TableDesk {
  readonly pictures: readonly PlacedPicture[];
  /** A picture has the focus: what is asked for next is about it. */
  readonly onChoose: (row: number) => void;
}

/** Every picture of the story and what is written about it, by keyboard as a spreadsheet. */
export function PicturesTable(props: PicturesTableProps) {
  const { pictures, cells, readOnly } = props;
  const { grid } = cells;
  const texts = textsOf(pictures);
  const acts = tableActs(texts, cells, props);

  function onCopy(event: ClipboardEvent): void {
    if (cells.editing) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', acts.copied());
    if (event.type === 'cut') acts.clear();
  }

  function onPaste(event: ClipboardEvent): void {
    if (cells.editing) return;
    event.preventDefault();
    acts.paste(event.clipboardData.getData('text/plain'));
  }

  function onMouseDown(event: MouseEvent): void {
    const at = cellAt(event.target);
    const isControl = event.target instanceof Element && event.target.closest('button, textarea');
    if (!at || isControl) return;
    event.preventDefault();
    cells.choose(at, event.shiftKey);
  }

  const dragOf = (row: number) => ({
    placeAt: (y: number) => rowBelow(grid.current, y),
    show: (to: number | null) => showDropBefore(grid.current, to),
    onDrop: (to: number) => props.onMove(row, to > row ? to - 1 : to),
  });

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
      onKeyDown={(event) => {
        const last = { row: pictures.length - 1, column: LAST_COLUMN };
        answerTableKey(event, cells.at, last, acts.carryOut);
      }}
      onCopy={onCopy}
      onCut={onCopy}
      onPaste={onPaste}
      onMouseDown={onMouseDown}
      onDoubleClick={acts.open}
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
        // A row is its place: a picture that is moved leaves the focus in the row it came to.
        <TableRow
          key={row}
          {...props}
          placed={placed}
          row={row}
          texts={texts[row] ?? []}
          drag={dragOf(row)}
          onDone={acts.done}
        />
      ))}
    </div>
  );
}
