/** What the rest of the window may ask of the table of pictures while it is shown. */
export interface TablePort {
  /** Puts the words of the uppermost cell chosen into the cells below it. */
  fillDown(): void;
  /** Opens the search of the pictures' fields, with the caret in it. */
  find(): void;
}
