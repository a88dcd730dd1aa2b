function cut(text: string, width: number): string {
  const letters = [...text];
  return letters.length <= width ? text : `${letters.slice(0, Math.max(0, width - 1)).join('')}…`;
}

const GAP = '  ';

function letterCount(cell = ''): number {
  return [...cell].length;
}

/** Rows as lines of aligned columns; the last column takes what is left of the width and is cut to it. */
export function tableLines(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    rows.reduce((widest, row) => Math.min(28, Math.max(widest, letterCount(row[column]))), 0),
  );
  const taken = widths.slice(0, -1).reduce((sum, each) => sum + each + GAP.length, 0);
  widths[columns - 1] = Math.max(20, width - taken);
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const room = widths[column] ?? 0;
        const text = cut(cell.replace(/\s+/g, ' '), room);
        return column === columns - 1 ? text : text + ' '.repeat(room - [...text].length);
      })
      .join(GAP),
  );
}
