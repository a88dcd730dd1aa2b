/** A cell of the table: `row` counts the pictures, `column` its columns, both from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; every edge is in it. */
export interface Span {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is put into a cell. */
export interface Filled extends Cell {
  readonly text: string;
}

export function spanOf(one: Cell, other: Cell): Span {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function isIn({ top, left, bottom, right }: Span, { row, column }: Cell): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function cellsOf({ top, left, bottom, right }: Span): readonly Cell[] {
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push({ row, column });
  return cells;
}

/** Where an arrow key leads, or Home and End within the row; with Ctrl to the edges. Null for any other key. */
export function leadTo(
  { row, column }: Cell,
  key: string,
  isFar: boolean,
  last: Cell,
): Cell | null {
  const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));
  const by = isFar ? Infinity : 1;
  switch (key) {
    case 'ArrowUp':
      return { row: within(row - by, last.row), column };
    case 'ArrowDown':
      return { row: within(row + by, last.row), column };
    case 'ArrowLeft':
      return { row, column: within(column - by, last.column) };
    case 'ArrowRight':
      return { row, column: within(column + by, last.column) };
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 };
    case 'End':
      return { row: isFar ? last.row : row, column: last.column };
    default:
      return null;
  }
}

/** The next cell in reading order, or the one before; null past either end, where the focus leaves the table. */
export function nextCell({ row, column }: Cell, by: 1 | -1, last: Cell): Cell | null {
  const width = last.column + 1;
  const at = row * width + column + by;
  if (at < 0 || at >= width * (last.row + 1)) return null;
  return { row: Math.floor(at / width), column: at % width };
}

/**
 * What Ctrl+D puts where, as in a spreadsheet: the uppermost cells of a rectangle into those below them; where only
 * one row is chosen, what stands above it.
 */
export function fillDown(texts: readonly (readonly string[])[], span: Span): readonly Filled[] {
  const from = span.top === span.bottom ? span.top - 1 : span.top;
  if (from < 0) return [];
  return cellsOf({ ...span, top: from + 1 }).map(({ row, column }) => ({
    row,
    column,
    text: texts[from]?.[column] ?? '',
  }));
}

/** The same words from a cell to the end of its column. */
export function fillToEnd(
  texts: readonly (readonly string[])[],
  { row, column }: Cell,
): readonly Filled[] {
  const span = { top: row, left: column, bottom: texts.length - 1, right: column };
  return row < texts.length - 1 ? fillDown(texts, span) : [];
}

/**
 * Where pasted rows go, as in a spreadsheet: again and again into a rectangle that they fill without a rest, else once
 * from its first cell on. What has no cell is left out.
 */
export function pasteInto(
  rows: readonly (readonly string[])[],
  span: Span,
  last: Cell,
): readonly Filled[] {
  const wide = Math.max(1, ...rows.map(({ length }) => length));
  const [high, across] = [span.bottom - span.top + 1, span.right - span.left + 1];
  if (rows.length > 0 && high % rows.length === 0 && across % wide === 0)
    return cellsOf(span).map((cell) => ({
      ...cell,
      text: rows[(cell.row - span.top) % rows.length]?.[(cell.column - span.left) % wide] ?? '',
    }));
  return rows.flatMap((texts, down) =>
    texts.flatMap((text, along) => {
      const cell = { row: span.top + down, column: span.left + along };
      return cell.row <= last.row && cell.column <= last.column ? [{ ...cell, text }] : [];
    }),
  );
}
