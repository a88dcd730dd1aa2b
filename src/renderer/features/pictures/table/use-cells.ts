import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Cell, Span } from './cells.ts';
import { spanOf } from './cells.ts';
import { elementOfCell } from './cells-in-sight.ts';

interface Chosen {
  readonly at: Cell;
  /** Where a rectangle of chosen cells begins; where it is `at`, one cell is chosen. */
  readonly anchor: Cell;
}

/** A cell being written in, and what stood in the field when that began. */
export interface Editing {
  readonly cell: Cell;
  readonly text: string;
}

export interface Cells extends Chosen {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly span: Span;
  readonly editing: Editing | null;
  /** Chooses a cell; `stretch` makes a rectangle from the one chosen before. */
  choose(at: Cell, stretch?: boolean): void;
  edit(cell: Cell, text: string): void;
  /** Ends the writing, and goes on to a cell; null where the focus has left the table. */
  endEdit(to: Cell | null): void;
}

function held({ row, column }: Cell, last: Cell): Cell {
  return { row: Math.max(0, Math.min(row, last.row)), column: Math.min(column, last.column) };
}

/** Which cells of a table are chosen and which is written in; the focus follows. */
export function useCells(first: Cell, last: Cell): Cells {
  const [chosen, setChosen] = useState<Chosen>({ at: first, anchor: first });
  const [editing, setEditing] = useState<Editing | null>(null);
  const grid = useRef<HTMLDivElement | null>(null);
  const takesFocus = useRef(false);
  // Pictures come and go by undo.
  const at = held(chosen.at, last);
  const anchor = held(chosen.anchor, last);

  useLayoutEffect(() => {
    if (!takesFocus.current || editing) return;
    takesFocus.current = false;
    elementOfCell(grid.current, at)?.focus();
  });

  return {
    at,
    anchor,
    grid,
    span: spanOf(anchor, at),
    editing,
    choose(to, stretch = false) {
      takesFocus.current = true;
      setChosen({ at: to, anchor: stretch ? anchor : to });
    },
    edit(cell, text) {
      setChosen({ at: cell, anchor: cell });
      setEditing({ cell, text });
    },
    endEdit(to) {
      setEditing(null);
      if (!to) return;
      takesFocus.current = true;
      setChosen({ at: to, anchor: to });
    },
  };
}
