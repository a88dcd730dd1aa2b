/** The name of a transcript's original in a story's `transcripts/` folder: its SHA-256 in hex and its kind. */
export const TRANSCRIPT_FILE_NAME = /^[0-9a-f]{64}\.(?:txt|srt|vtt|docx)$/;

/** Whom a label of a transcript stands for, because a person said so: "Speaker 2" is Ana Harrow. */
export interface NamedSpeaker {
  readonly label: string;
  readonly name: string;
}

/** A transcript that belongs to a story. */
export interface StoryTranscript {
  readonly file: string;
  /** What people call it: "press conference". */
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly added: string;
  /** Each label once; absent where nobody was ever named. */
  readonly speakers?: readonly NamedSpeaker[];
}
