/** A stretch of talk by one speaker. Times are seconds from the start of the recording, null where the text has none. */
export interface Turn {
  readonly speaker: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly text: string;
}

/** The imported text of a recording, as turns in order. */
export interface Transcript {
  readonly turns: readonly Turn[];
}
