/** The words of a table written as running text, one set: how the data files of the cast are kept readable. */
export function wordList(table: string): readonly string[] {
  return table.trim().split(/\s+/);
}

/** The phrases of a table written one a line or between commas. */
export function phraseList(table: string): readonly string[] {
  return table
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
