/** Rows of cells as spreadsheets put them on the clipboard: tabs between cells, a line end after each row. */
export function printTsv(rows: readonly (readonly string[])[]): string {
  const print = (text: string): string =>
    /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => cells.map(print).join('\t')).join('\n');
}

/** A quoted cell, or one without quotation marks; then what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n?|\n|$)/y;

/** Rows of cells from the clipboard of a spreadsheet. Line ends within a cell become spaces: a field is one paragraph. */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  while (CELL.lastIndex <= text.length) {
    const start = CELL.lastIndex;
    const [, quoted, bare = '', end] = CELL.exec(text) ?? [];
    if (end === undefined) return text.split(/\r\n?|\n/).map((line) => line.split('\t'));
    const cell = quoted === undefined ? bare : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(cell.replace(/\s*[\r\n]+\s*/g, ' '));
    if (end === '') break;
    if (end !== '\t') {
      // Spreadsheets end the last row, too.
      if (CELL.lastIndex === text.length) break;
      rows.push([]);
    }
    if (CELL.lastIndex === start) break;
  }
  return rows;
}
