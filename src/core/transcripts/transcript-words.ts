import type { SpokenWord } from './spoken-words.ts';
import { spokenWords } from './spoken-words.ts';
import type { Transcript, Turn } from './transcript.ts';

/** A transcript made ready for alignment: all its talk as one text, and whose each word is. */
export interface TranscriptWords {
  /** The turns' texts, a line each. Ranges of words count in it. */
  readonly text: string;
  readonly words: readonly SpokenWord[];
  /** The turn each word belongs to, by index into `turns`. */
  readonly turnOf: Int32Array;
  readonly turns: readonly Turn[];
}

/** Reads a transcript's words once, for all the quotations to be aligned with it. */
export function readWords(transcript: Transcript): TranscriptWords {
  const { turns } = transcript;
  const words: SpokenWord[] = [];
  const turnOf: number[] = [];
  let offset = 0;
  turns.forEach((turn, index) => {
    for (const word of spokenWords(turn.text)) {
      const range = { from: word.range.from + offset, to: word.range.to + offset };
      words.push({ ...word, range });
      turnOf.push(index);
    }
    offset += turn.text.length + 1;
  });
  return {
    text: turns.map((turn) => turn.text).join('\n'),
    words,
    turnOf: Int32Array.from(turnOf),
    turns,
  };
}
